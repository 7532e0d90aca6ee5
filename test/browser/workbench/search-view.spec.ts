import type { Locator, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { kindPages, ownPages } from '../pages.ts';
import { expect, keepSettings, open, test } from '../site.ts';

const sideBar = (page: Page): Locator => page.getByRole('region', { name: 'Side bar' });
const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the whole text' });
const icon = (page: Page, name = 'Search'): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const results = (page: Page): Locator => page.getByRole('article').filter({ has: page.locator('a[data-hit]') });
const current = (page: Page): Locator => page.locator('a[data-hit][aria-current]:visible');
const said = (page: Page): Locator => page.locator('[data-said]');

/** Searches in the side bar of a page. */
async function search(page: Page, query: string, address: string = kindPages.stories): Promise<void> {
  await open(page, address);
  await page.keyboard.press('Control+Shift+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(sideBar(page).getByRole('status').first()).toHaveText(new RegExp(`“${query}”$`));
  await expect(results(page).first()).toBeVisible();
}

/** The words that are marked on the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));

test('the view opens in the side bar, and stands there on the next page as it was left, without another search', async ({
  page,
}) => {
  await search(page, 'neighbour');
  await expect(icon(page)).toHaveAttribute('aria-expanded', 'true');
  const titles = await results(page).getByRole('heading').allTextContents();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await results(page)
    .getByRole('link', { name: /delivery is late$/ })
    .click();
  await expect(page).toHaveURL(kindPages.procedures);
  await expect(current(page)).toContainText('delivery is late');
  await expect(field(page)).toHaveValue('neighbour');
  expect(await results(page).getByRole('heading').allTextContents()).toEqual(titles);
  expect(asked.filter((url) => url.includes('/search-index/'))).toEqual([]);

  await icon(page, 'Contents').click();
  await expect(field(page)).toBeHidden();
  await expect(sideBar(page).getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await page.reload();
  await expect(sideBar(page).getByRole('navigation', { name: 'Contents' })).toBeVisible();
});

test('a second press on its icon leads to the same search on its page, where the controls stand beside the results', async ({
  page,
}) => {
  await search(page, 'refund');
  await icon(page).click();
  await expect(page).toHaveURL('/search/?q=refund');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await expect(sideBar(page).getByRole('searchbox', { name: 'Search the whole text' })).toBeFocused();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  await icon(page).click();
  await expect(sideBar(page).getByRole('searchbox', { name: 'Search the whole text' })).toBeFocused();
});

test('F4 and Shift+F4 lead through pages and open sections from wherever the reader is, and stop at the ends', async ({
  page,
}) => {
  await search(page, 'neighbour');
  await results(page)
    .first()
    .getByRole('button', { name: /^Sections of/ })
    .click();
  const [first, second] = await results(page).getByRole('heading').getByRole('link').all();
  const firstPage = (await first!.getAttribute('href'))!;
  const secondPage = (await second!.getAttribute('href'))!;
  await page.keyboard.press('Shift+F4');
  await expect(page).not.toHaveURL(kindPages.stories);
  await open(page, kindPages.metrics);
  await first!.click();
  await expect(page).toHaveURL(firstPage);
  await page.waitForLoadState();
  await page.keyboard.press('F4');
  await expect(page).toHaveURL(new RegExp(`${firstPage}#`));
  await expect(current(page)).toHaveAttribute('href', new URL(page.url()).pathname + new URL(page.url()).hash);

  await open(page, secondPage);
  await expect(current(page)).toHaveAttribute('href', secondPage);
  while (!(await said(page).innerText()).includes('first result')) {
    await page.keyboard.press('Shift+F4');
    await page.waitForTimeout(200);
  }
  await expect(said(page)).toHaveText('This is the first result for “neighbour”.');
});

test('a page marks the words it was found by and takes the reader to the section, and Escape clears the marks', async ({
  page,
}) => {
  await open(page, '/search/?q=neighbour');
  await page.getByRole('main').getByRole('link', { name: 'When to stop' }).first().click();
  await expect(page).toHaveURL(`${kindPages.procedures}#when-to-stop`);
  const heading = page.getByRole('heading', { name: /^When to stop/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect.poll(() => marked(page)).toContain('neighbour');
  await expect(said(page)).toHaveText('“neighbour” is marked on this page. Escape clears the marks.');
  await page.keyboard.press('Escape');
  expect(await marked(page)).toEqual([]);

  await page.reload();
  expect(await marked(page)).toEqual([]);
});

test('arrow keys bring back earlier searches and lead into the results; Ctrl and Enter open one at the side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => localStorage.setItem('vademecum/searches', JSON.stringify(['refund', 'neighbour'])));
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+Shift+f');
  await expect(field(page)).toBeFocused();
  for (const [key, value] of [
    ['ArrowUp', 'refund'],
    ['ArrowUp', 'neighbour'],
    ['ArrowDown', 'refund'],
    ['ArrowUp', 'neighbour'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(field(page)).toHaveValue(value);
  }
  await expect(sideBar(page).getByRole('status').first()).toHaveText(/“neighbour”$/);
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toHaveValue('neighbours');
  await expect(sideBar(page).getByRole('status').first()).toHaveText(/“neighbours”$/);

  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const beside = (await results(page).nth(1).getByRole('link').first().textContent())!;
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-group="side"] h1')).toHaveText(beside);
  await expect.poll(() => marked(page)).toContain('neighbour');
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'neighbour', exact: true })).toBeVisible();
});

test('the folder of the page is offered first, and what is narrowed down stays so', async ({ page }) => {
  await search(page, 'customer', kindPages.procedures);
  const all = await sideBar(page).getByRole('status').first().innerText();
  await page.getByRole('button', { name: 'In “Getting it to the door”' }).click();
  await expect(sideBar(page).getByRole('status').first()).not.toHaveText(all);
  for (const result of await results(page).all()) await expect(result).toContainText('Getting it to the door');
  await results(page).first().getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Remove the filter “Getting it to the door”' })).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the search covers the page of a phone until Back, and stands beside the rail of a tablet until Escape', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, kindPages.stories);
    await icon(page).tap();
    const sheet = page.getByRole('dialog', { name: 'Search' });
    await expect(field(page)).toBeFocused();
    expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await page.keyboard.type('neighbour');
    await expect(sheet.getByRole('status').first()).toHaveText(/“neighbour”$/);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(kindPages.stories);

    await icon(page).tap();
    await expect(field(page)).toHaveValue('neighbour');
    await results(page)
      .getByRole('link', { name: /delivery is late$/ })
      .tap();
    await expect(page).toHaveURL(kindPages.procedures);
    await expect.poll(() => marked(page)).toContain('neighbours');

    // On a tablet it is a drawer, which a second Escape closes.
    await page.setViewportSize({ width: 820, height: 1180 });
    await open(page, kindPages.stories);
    await icon(page).tap();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('refund');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(icon(page)).toBeFocused();
  });
});

test('axe finds no fault in any of its states, at any width', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  const looks = [
    [1440, 'light-modern'],
    [820, 'high-contrast-dark'],
    [390, 'dark-modern'],
  ] as const;
  const lost = { '/search/?q=refund&sort=newest': '**/search-index/*/words/*' } as Record<string, string>;
  for (const [width, theme] of looks) {
    await keepSettings(page, { theme });
    // Made narrower, the last page may take its view away by a step back in history, which would end the next visit.
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '/search/',
      ownPages.search,
      '/search/?q=xylophone',
      '/search/?q=refnud',
      ...Object.keys(lost),
    ]) {
      const files = lost[address];
      if (files) await page.route(files, (route) => route.abort());
      await open(page, address);
      if (address === ownPages.search) {
        if (width < 768) await page.getByRole('button', { name: /^Filters/ }).click();
        await page.locator('summary', { hasText: 'Kind' }).click();
      }
      faults.push(...(await faultsOf(page)).map((fault) => `${address} at ${width}: ${fault}`));
      if (files) await page.unroute(files);
    }
    await open(page, kindPages.procedures);
    await icon(page).click();
    await field(page).fill('neighbour');
    await expect(current(page)).toHaveCount(1);
    faults.push(...(await faultsOf(page)).map((fault) => `the view at ${width}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
