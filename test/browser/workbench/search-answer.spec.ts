import type { Locator, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { tooWide } from '../fit.ts';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const card = (page: Page): Locator =>
  page.getByRole('main').getByRole('region', { name: /^(Answer|\d answers|Risposta)$/ });
const results = (page: Page): Locator => page.getByRole('main').getByRole('article');

/** Opens the search for a query, as somebody would who is about to use it, and waits until pages are found. */
async function search(page: Page, query: string, lang = ''): Promise<void> {
  await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}`);
  await page.mouse.move(2, 2);
  await expect(results(page).first()).toBeVisible();
}

test('a limit says how far each level may go, and leads to its row on the page', async ({ page }) => {
  await search(page, 'goodwill limit');
  await expect(card(page)).toContainText(/Frontline\s*40\sEUR/);
  await expect(card(page)).toContainText(/Manager\s*120\sEUR/);
  await expect(card(page)).toContainText(/Above that\s*Service lead, \+39 02 0000 0110/);
  await expect(page.locator('[data-said]')).toHaveText(/^Answer: Give goodwill.*Frontline 40\sEUR/);

  await card(page).getByRole('link', { name: 'Handle a complaint › What you may decide' }).click();
  await expect(page).toHaveURL(/\/procedures\/handle-a-complaint\/#latitude-goodwill$/);
  await expect(page.getByRole('row', { name: /^Give goodwill/ })).toBeInViewport();
});

test('a role says how it is reached, when, and who answers at other times', async ({ page }) => {
  await search(page, 'delivery lead phone number');
  const links = card(page).getByRole('link');
  await expect(links.filter({ hasText: '0120' })).toHaveAttribute('href', 'tel:+390200000120');
  await expect(links.filter({ hasText: '@' })).toHaveAttribute('href', 'mailto:delivery-lead@example.com');
  await expect(card(page)).toContainText('Mon-Sat 6-20');
  await expect(card(page)).toContainText('Outside these hours: Quality lead, +39 02 0000 0140');
});

test('a term says what it means and what to say instead, a metric from where on it is good', async ({ page }) => {
  await search(page, 'NPS');
  await expect(card(page).getByRole('heading')).toHaveText('2 answers');
  await expect(card(page)).toContainText('The share of customers who would warmly recommend us');
  await expect(card(page)).toContainText(/Healthy from\s*50\spoints/);
  await expect(card(page)).toContainText(/Alarm at or below\s*30\spoints/);
  await search(page, 'what does SLA mean');
  await expect(card(page)).toContainText('Instead of: Do not write "SLA" to customers.');
  await expect(card(page)).toContainText('Current');
});

test('a figure of a page whose review is overdue says so in plain words', async ({ page }) => {
  await search(page, 'give up time');
  await expect(card(page)).toContainText(/6\sminutes/);
  await expect(card(page)).toContainText('Review overdue. If in doubt, ask before you rely on it.');
});

test('an ordinary query has no card, and one that becomes another loses it', async ({ page }) => {
  await search(page, 'late delivery');
  await expect(card(page)).toHaveCount(0);
  const field = page.locator('.wb-search-controls').getByRole('searchbox');
  await field.fill('how many rings');
  await expect(card(page)).toContainText(/3\srings/);
  await field.fill('how many rings does a customer wear');
  await expect(card(page)).toHaveCount(0);
});

test('the value can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await search(page, 'how many rings');
  await card(page).getByRole('button', { name: 'Copy' }).click();
  await expect(card(page).getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^3\srings$/);
});

test('the card beside a page is whole on the next page, and an owner leads to all it answers for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, kindPages.stories);
  await page.keyboard.press('Control+Shift+f');
  const beside = page.getByRole('region', { name: 'Side bar' });
  const field = beside.getByRole('searchbox', { name: 'Search the whole text' });
  await field.fill('how many rings');
  await expect(beside).toContainText(/3\srings/);
  await open(page, kindPages.procedures);
  await beside.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^3\srings$/);
  await field.fill('delivery lead');
  await beside.getByRole('link', { name: 'Delivery lead', exact: true }).click();
  await expect(page).toHaveURL(/\/owners\/delivery-lead\/$/);
});

test('in Italian the card speaks Italian around a page that is not translated', async ({ page }) => {
  await search(page, 'che cosa significa SLA', '/it');
  await expect(card(page).getByRole('heading')).toHaveText('Risposta');
  await expect(card(page).getByText('A promise about time')).toBeVisible();
  await expect(card(page).locator('[lang=en]', { hasText: 'A promise about time' })).toHaveCount(1);
  await expect(card(page).locator('[lang=it]', { hasText: 'Invece di' })).toHaveCount(1);
  await search(page, 'telefono delivery lead', '/it');
  await expect(card(page)).toContainText('Fuori da questi orari: Quality lead');
});

test('where the answers do not arrive, there are the results', async ({ page }) => {
  await page.route('**/workbench/figures.json', (route) => route.abort());
  await search(page, 'refund limit');
  await expect(card(page)).toHaveCount(0);
  await search(page, 'NPS');
  await expect(card(page)).toHaveCount(1);
});

for (const { width, height, query } of [
  { width: 390, height: 844, query: 'refund limit' },
  { width: 1440, height: 900, query: 'give up time' },
])
  test(`a card fits ${width} pixels, and axe finds no fault`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await search(page, query);
    await expect(card(page)).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  });
