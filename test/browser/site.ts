import { expect, test as playwrightTest, type Page } from '@playwright/test';
import type { Settings } from '../../src/workbench/settings/settings.ts';
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

/** What `/api/pages.json` says of a page. */
export interface ListedPage {
  id: string;
  kind: string;
  title: string;
  address: string;
  owner: string;
  risk: string;
  status: string;
  due: string | null;
  languages: string[];
}

/** All pages of the playbook, as the site lists them for programs. */
export async function listedPages(): Promise<ListedPage[]> {
  const response = await fetch(new URL('/api/pages.json', process.env['VADEMECUM_TEST_ADDRESS']));
  return ((await response.json()) as { pages: ListedPage[] }).pages;
}

/**
 * Opens a page, moves the pointer as somebody would who is about to use it, and waits until the parts that come with the
 * first move are there; on the search page, until it has answered.
 */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.mouse.move(2, 2);
  await expect(page.locator('html[data-script="in-use"]')).toHaveCount(1);
  if (address.includes('?q='))
    await expect(page.locator('main .wb-search-found:not([aria-busy])').getByRole('status')).not.toBeEmpty();
}

/** Makes every page that is opened from here on find these settings, as if the reader had chosen them before. */
export async function keepSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('vademecum/settings', kept), JSON.stringify(settings));
}

export { expect };
