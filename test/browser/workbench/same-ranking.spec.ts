import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, open, test } from '../site.ts';

/** Every so manieth query of the search tests: enough to see both searches drift apart. */
const queries = (parse(readFileSync('content/search-tests.yaml', 'utf8')) as { query: string; lang?: string }[])
  .filter(({ lang = 'en' }) => lang === 'en')
  .map(({ query }) => query)
  .filter((_, index) => index % 24 === 0);

/** The titles that quick open offers for a query, without its last row, which leads to search. */
async function inQuickOpen(page: Page, query: string): Promise<string[]> {
  await page.getByRole('combobox', { name: 'Name of a page' }).fill(query);
  const rows = page.getByRole('dialog', { name: 'Quick open' }).getByRole('option');
  await expect(rows.last()).toContainText(query);
  // Search answers who somebody is with a card.
  const titles = await rows
    .filter({ hasNotText: /\bOwner\b/ })
    .locator('.title')
    .allTextContents();
  return titles.slice(0, -1);
}

/** Runs in the page. */
async function titlesOf(view: Element, query: string): Promise<string[]> {
  const { hits } = await (
    view as Element & { answerTo(query: string): Promise<{ hits: { title: string }[] }> }
  ).answerTo(query);
  return hits.map(({ title }) => title);
}

test('what quick open finds search finds too, and what it puts first stands high there', async ({ page }) => {
  test.slow();
  await open(page, '/search/');
  const searched = await Promise.all(queries.map((query) => page.locator('main wb-search').evaluate(titlesOf, query)));
  await page.keyboard.press('Control+p');
  for (const [index, query] of queries.entries()) {
    const offered = await inQuickOpen(page, query);
    const found = searched[index]!;
    expect(
      offered.filter((title) => !found.includes(title)),
      query,
    ).toEqual([]);
    if (offered.length > 0) expect(found.slice(0, 5), query).toContain(offered[0]);
  }
});
