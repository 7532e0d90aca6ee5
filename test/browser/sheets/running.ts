import type { Locator, Page } from '@playwright/test';
import { expect, open } from '../site.ts';

/** The page on which a checklist is run. */
export const runPage = (id: string) => `/checklists/${id}/run/`;

/** The item to do now. */
export const current = (page: Page) => page.locator('.wb-item[aria-current=step]');

/** What says whether the run is kept. */
export const saved = (page: Page) => page.locator('.wb-saved');

/** Begins a run with a label, and a name where two people sign. */
export async function begin(page: Page, id: string, { label = '', name = '' } = {}): Promise<void> {
  await open(page, runPage(id));
  await page.getByLabel('What is it for?').fill(label);
  if (name !== '') await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(saved(page)).toContainText('Saved on this device');
}

/** Says that some items are done, one after the other as they come. */
export async function tick(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const words = await current(page).locator('.wb-words').textContent();
    await doIt(current(page));
    await expect(
      current(page)
        .locator('.wb-words')
        .and(page.getByText(words ?? '', { exact: true })),
    ).toHaveCount(0);
  }
}

/** Ticks an item with whatever there is for it: a large button on a phone, a box elsewhere. */
async function doIt(item: Locator): Promise<void> {
  const button = item.getByRole('button', { name: 'Done', exact: true });
  if (await button.isVisible()) await button.click();
  else await item.getByRole('checkbox').check();
}

/** Serves the page of a run with another text in it, as the next edition of the site would. */
export async function serveChanged(page: Page, id: string, change: (html: string) => string): Promise<void> {
  await page.route(`**${runPage(id)}*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
}
