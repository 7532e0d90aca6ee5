import type { Locator, Page, Route } from '@playwright/test';
import { tooWide } from './fit.ts';
import { expect, open, test } from './site.ts';

const results = (page: Page): Locator => page.getByRole('main').getByRole('article');
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
const field = (page: Page): Locator => page.getByRole('searchbox', { name: /^(Search the whole text|Cerca in tutti)/ });
const chip = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name: 'Filters' }).getByRole('button', { name });

/** Opens the list of a facet. */
async function facet(page: Page, name: string): Promise<Locator> {
  await page.locator('summary', { hasText: name }).click();
  return page.getByRole('group', { name, exact: true });
}

test('goes from the command centre on home to the page, with the keyboard alone', async ({ page }) => {
  await open(page, '/');
  const centre = page.getByRole('banner').getByRole('button', { name: 'Search the playbook' });
  while (!(await centre.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('my parcel never came');
  await expect(page.getByRole('option').last()).toHaveText('Search the whole text for “my parcel never came”');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/search\/\?q=my(\+|%20)parcel(\+|%20)never(\+|%20)came$/);
  await expect(results(page).first()).toContainText('Answer a customer whose delivery is late');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/procedures\/late-delivery\/$/);
});

test('finds while it is typed, says how much, and shows of each page what it is and where the words stand', async ({
  page,
}) => {
  await open(page, '/search/');
  await expect(status(page)).toBeEmpty();
  await page.keyboard.type('neighb');
  await expect(status(page)).toHaveText(/^\d+ pages? for “neighb”$/);
  await page.keyboard.type('our');
  await expect(status(page)).toHaveText(/^\d+ pages? for “neighbour”$/);
  await expect(page).toHaveURL(/\/search\/\?q=neighbour$/);

  const result = results(page).filter({ has: page.getByRole('heading', { name: /delivery is late$/ }) });
  await expect(result).toContainText(/Procedure.*Current/);
  await expect(result.locator('mark').first()).toHaveText(/neighbour/i);
  const sections = result.getByRole('button', { name: /^Sections of/ });
  await expect(sections).toHaveAttribute('aria-expanded', 'true');
  await sections.press('Enter');
  await expect(result.getByRole('listitem')).toHaveCount(0);
  await sections.press('Enter');
  await result.getByRole('link', { name: 'When to stop' }).click();
  await expect(page).toHaveURL(/\/procedures\/late-delivery\/#when-to-stop$/);

  await page.goBack();
  await expect(field(page)).toHaveValue('neighbour');
  await expect(result).toBeVisible();
});

test('ten pages come at a time; chips narrow them, count what they leave, and are in the address, which leads back', async ({
  page,
}) => {
  await open(page, '/search/?q=refund');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more', exact: true }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();

  const kinds = await facet(page, 'Kind');
  const checklist = kinds.getByRole('checkbox', { name: /^Checklist/ });
  const count = await checklist.evaluate((box) => box.parentElement!.lastElementChild!.textContent);
  await checklist.check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} pages? for “refund”$`));
  await expect(checklist).toBeFocused();
  for (const result of await results(page).all()) await expect(result).toContainText('Checklist');
  await page.keyboard.press('Escape');
  await expect(kinds).toBeHidden();

  await (await facet(page, 'Level')).getByRole('checkbox', { name: /^Manager/ }).check();
  await expect(page).toHaveURL(/\?q=refund&kind=checklists&level=manager$/);
  await page.reload();
  await expect(chip(page, 'Remove the filter “Manager”')).toBeVisible();
  await chip(page, 'Remove the filter “Manager”').press('Enter');
  await expect(page).toHaveURL(/\?q=refund&kind=checklists$/);
  await page.goBack();
  await expect(chip(page, 'Remove the filter “Manager”')).toBeVisible();
  await chip(page, 'Clear all').click();
  await expect(page).toHaveURL(/\?q=refund$/);
});

test('the newest come first and all languages join in, where the address says so', async ({ page }) => {
  await open(page, '/it/search/?q=standard');
  const english = results(page).filter({ hasText: 'Solo in inglese' });
  await expect(english.first().getByRole('heading')).toHaveAttribute('lang', 'en');
  await expect(results(page).filter({ has: page.locator('a[href="/principles/exact-standards/"]') })).toHaveCount(0);

  await page.getByRole('button', { name: 'Tutte le lingue' }).click();
  await page.getByRole('combobox', { name: 'Ordine' }).selectOption('Prima le più recenti');
  await expect(page).toHaveURL(/\?q=standard&sort=newest&all=yes$/);
  await expect(page.getByRole('button', { name: 'Tutte le lingue' })).toHaveAttribute('aria-pressed', 'true');
  await expect(results(page).filter({ hasText: 'rumeno' }).first()).toBeVisible();
  await expect(english).toHaveCount(0);
});

test('a slip is corrected, said, and taken back when the reader meant what they typed', async ({ page }) => {
  await open(page, '/search/?q=refnud');
  await expect(page.getByRole('main')).toContainText('Showing results for “refund”.');
  await expect(status(page)).toHaveText(/“refund”$/);
  await page.getByRole('link', { name: 'Search instead for “refnud”' }).click();
  await expect(page).toHaveURL(/\?q=refnud&literal=yes$/);
  await expect(status(page)).toHaveText(/“refnud”$/);
  await page.getByRole('button', { name: 'Did you mean “refund”?' }).click();
  await expect(page).toHaveURL(/\?q=refund$/);

  await open(page, '/search/?q=xylophone+zither');
  await expect(status(page)).toHaveText('No page for “xylophone zither”');
});

test('what customers say is found however short it is written, and only what weighs is marked', async ({ page }) => {
  for (const query of ["where's my sofa", 'wheres my sofa', 'where is my sofa']) {
    await open(page, `/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first().getByRole('heading')).toHaveText('Answer a customer whose delivery is late');
  }
  await expect(results(page).first().locator('h2 mark')).toHaveCount(0);
  await open(page, '/search/?q=refund');
  const excerpts = results(page).locator('.excerpt mark, li mark');
  await expect(excerpts.first()).toBeVisible();
  // It means the same as "money back", but not as either of the two.
  const words = await excerpts.allTextContents();
  expect(words.filter((word, at) => /^back\b/i.test(word) && !/^money$/i.test(words[at - 1] ?? ''))).toEqual([]);
});

test('an empty list has ways out: other filters, other languages, a message, all contents', async ({ page }) => {
  await open(page, '/search/?q=parcel&kind=rituals');
  await expect(status(page)).toHaveText('No page for “parcel” with these filters');
  await page.getByRole('button', { name: /^\d+ pages without filters$/ }).click();
  await expect(results(page).first()).toBeVisible();

  await open(page, '/search/?q=xylophone');
  await expect(status(page)).toHaveText('No page for “xylophone”');
  const ask = page.getByRole('link', { name: 'Ask for this page' });
  await expect(ask).toHaveAttribute('href', /^mailto:playbook@example\.com\?subject=.*xylophone/);
  await page.getByRole('button', { name: 'Search in all languages' }).click();
  await expect(page).toHaveURL(/\?q=xylophone&all=yes$/);
  await page.getByRole('main').getByRole('link', { name: 'Look through all contents' }).click();
  await expect(page).toHaveURL(/\/contents\/$/);
  const failed = await page.evaluate(() => localStorage.getItem('vademecum/failedSearches'));
  expect(failed).toContain('xylophone');
});

test.describe('when something does not arrive', () => {
  const abort = (route: Route) => route.abort();
  // So do servers that have one page for all they have not.
  const answerWithPage = (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  for (const [what, files, answer, isNamed] of [
    ['the words of the index', ['**/search-index/*/words/*'], abort, true],
    ['the words of the index but a page', ['**/search-index/*/words/*'], answerWithPage, true],
    ['not even the names', ['**/search-index/**', '**/search.json', '**/pages.json'], abort, false],
  ] as const)
    test(`${what}, the search says that it is incomplete, and may be tried again`, async ({ page }) => {
      for (const file of files) await page.route(file, answer);
      await page.goto('/search/?q=refund');
      await expect(page.getByText('Search is incomplete')).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('No page for');
      await expect(results(page)).toHaveCount(isNamed ? await results(page).count() : 0);
      if (isNamed) await expect(results(page).first()).toContainText('Refund');
      await expect(page.getByRole('link', { name: 'Look through all contents' })).toBeVisible();

      for (const file of files) await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expect(page.getByText('Search is incomplete')).toHaveCount(0);
      await expect(results(page)).toHaveCount(10);
    });

  test('late excerpts move nothing, and a lost one is said to be lost', async ({ page }) => {
    let let_go = (): void => undefined;
    const held = new Promise<void>((resolve) => (let_go = resolve));
    await page.route('**/search-index/*/texts/*', async (route) => {
      await held;
      await (route.request().url().includes('refund-a-return') ? route.abort() : route.continue());
    });
    await page.goto('/search/?q=refund');
    await expect(results(page)).toHaveCount(10);
    const before = await results(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    let_go();
    await expect(page.getByText('The excerpt could not be loaded.').first()).toBeVisible();
    await expect(results(page).locator('.excerpt mark').first()).toBeVisible();
    expect(await results(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))).toEqual(
      before,
    );
  });
});

test('on a phone one excerpt stands for a page, and filters take the place of the results', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/search/?q=refund');
  await expect(results(page).getByRole('listitem')).toHaveCount(0);
  await chip(page, 'Filters').click();
  await expect(results(page).first()).toBeHidden();
  await (await facet(page, 'Kind')).getByRole('checkbox', { name: /^Checklist/ }).check();
  await expect(chip(page, 'Filters (1)')).toBeVisible();
  await page.getByRole('button', { name: /^Show \d+ pages?$/ }).click();
  await expect(results(page).first()).toContainText('Checklist');
  expect(await tooWide(page)).toEqual([]);
  await open(page, `/search/?q=${'a'.repeat(200)}`);
  expect(await tooWide(page)).toEqual([]);
});

test('odd queries are answered: pictures, signs, other scripts, markup, no letter at all', async ({ page }) => {
  for (const query of ['😀 refund 🛋️', '"refund" <b>&amp;</b>', 'مرحبا refund', "l'refund", 'REFUND!!!']) {
    await open(page, `/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toContainText('Refund');
  }
  await open(page, '/search/?q=refund&level=%00&kind=nonsense&sort=evil');
  await expect(status(page)).toHaveText('No page for “refund” with these filters');
  for (const query of ['🛋️', '???', '%']) {
    await open(page, `/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toHaveText(`No page for “${query}”`);
  }
});

test('what is typed before the search has come stays in the field, and is searched for', async ({ page }) => {
  let goOn = () => {};
  const comes = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\/define-search\.[^/]*\.js$/, async (route) => {
    await comes;
    await route.continue();
  });
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'Search the whole text' });
  await field.pressSequentially('ref');
  goOn();
  await expect(page.locator('wb-search:defined')).toHaveCount(1);
  await field.press('End');
  await field.pressSequentially('und');
  await expect(page).toHaveURL('/search/?q=refund');
  await expect(field).toHaveValue('refund');
});

test('a search that was sent before the scripts ran goes on to its results', async ({ page }) => {
  await page.goto('/contents/?q=refund+limit');
  await expect(page).toHaveURL(/\/search\/\?q=refund(\+|%20)limit$/);
  await expect(results(page).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field at the top and the search page lead to everything there is', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('searchbox').fill('refund');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/contents\/\?q=refund$/);

    await page.goto('/it/search/');
    await expect(page.getByRole('main')).toContainText('La ricerca ha bisogno di JavaScript');
    await expect(field(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Procedure' }).click();
    await expect(page).toHaveURL(/\/it\/procedures\/$/);
  });
});
