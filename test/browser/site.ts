import { expect, test as playwrightTest, type Page } from '@playwright/test';
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

/** Opens a page and waits until its elements have said what they are; the search, until it has answered. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q='))
    await expect(page.getByRole('main').getByRole('status')).toContainText(/found|trovat|găsit/);
}

export { expect };
