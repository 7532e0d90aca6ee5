import { test as playwrightTest } from '@playwright/test';
import { testDay } from '../../scripts/steps/test-stages.ts';

/** Playwright's `test` on the built site: addresses count from its root, and the browser's clock stands on the tests' day. */
export const test = playwrightTest.extend<{ clock: void }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  baseURL: async ({}, use) => {
    await use(process.env['VADEMECUM_TEST_ADDRESS']);
  },
  clock: [
    async ({ context }, use) => {
      await context.clock.setFixedTime(`${testDay}T10:00:00Z`);
      await use();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
