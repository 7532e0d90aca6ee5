import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { failedSearchFile, type FailedSearch } from '../../../src/model/failed-searches.ts';
import { expect, open, test } from '../site.ts';

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('vademecum/failedSearches') ?? '[]') as FailedSearch[]);

const queries = async (page: Page) => (await kept(page)).map(({ query }) => query);

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the whole text' });

/** What the search says of its results. */
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** Makes every page find these searches, as if they had been kept before. */
async function keep(page: Page, ...searches: FailedSearch[]): Promise<void> {
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('test')) localStorage.setItem('vademecum/failedSearches', text);
    sessionStorage.setItem('test', 'kept');
  }, JSON.stringify(searches));
}

const xylophone: FailedSearch = { query: 'xylophone tuning', lang: 'en', count: 3, last: '2026-11-20' };

test('a search that found nothing is kept once the reader rests on it, without numbers, and no half-typed word', async ({
  page,
}) => {
  await open(page, '/search/');
  await field(page).pressSequentially('xylophone 4711-0815', { delay: 60 });
  expect(await kept(page)).toEqual([]);
  await expect
    .poll(() => kept(page))
    .toEqual([{ query: 'xylophone [number]', lang: 'en', count: 1, last: '2026-11-21' }]);

  // The longer query that follows at once is what was meant.
  await field(page).press('End');
  await field(page).pressSequentially(' vuvuzela', { delay: 60 });
  await expect.poll(() => queries(page)).toEqual(['xylophone [number] vuvuzela']);
});

test('a reader who leaves at once leaves the query behind, and one who goes on to a better word does not', async ({
  page,
}) => {
  await open(page, '/search/');
  await field(page).fill('glockenspiel');
  await expect(status(page)).toHaveText('No page for “glockenspiel”');
  await field(page).fill('refund');
  await expect(status(page)).toContainText('pages for “refund”');
  await field(page).fill('vuvuzela');
  await expect(status(page)).toHaveText('No page for “vuvuzela”');
  await page.goto('/');
  expect(await queries(page)).toEqual(['vuvuzela']);
});

test('the settings say how many are kept, and the file is one that search-gaps reads', async ({ page }) => {
  const requests: string[] = [];
  await keep(page, xylophone, { query: 'zither', lang: 'it', count: 1, last: '2026-11-21' });
  await open(page, '/settings/');
  await expect(page.getByText('2 searches are kept.')).toBeVisible();
  page.on('request', (request) => requests.push(request.method()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export failed searches' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-failed-searches-2026-11-21-v1\.json$/);
  const file = failedSearchFile.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
  expect(file).toMatchObject({ day: '2026-11-21', searches: [xylophone, { query: 'zither' }] });
  expect(file.playbook).toBe(await page.title().then((title) => title.split(' · ').at(-1)));
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});

test('clearing my data removes them, and then there is nothing to export', async ({ page }) => {
  await keep(page, xylophone);
  await open(page, '/settings/');
  await page.getByRole('button', { name: 'Clear my data…' }).click();
  const question = page.getByRole('dialog');
  await expect(question.getByRole('listitem').filter({ hasText: 'Searches that found nothing' })).toHaveCount(1);
  await question.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('None is kept so far.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export failed searches' })).toBeHidden();
  expect(await kept(page)).toEqual([]);
});

test('the command is offered where there is something to export, and saves the same file', async ({ page }) => {
  const offered = page.getByRole('option', { name: /Esporta le ricerche fallite/ });
  await open(page, '/it/');
  await page.keyboard.press('F1');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(offered).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.evaluate((text) => localStorage.setItem('vademecum/failedSearches', text), JSON.stringify([xylophone]));
  await page.keyboard.press('F1');
  await page.keyboard.type('ricerche fallite');
  const [download] = await Promise.all([page.waitForEvent('download'), offered.click()]);
  expect(download.suggestedFilename()).toContain('failed-searches');
  await expect(page.getByRole('contentinfo')).toContainText('1 ricerca salvata in un file.');
});
