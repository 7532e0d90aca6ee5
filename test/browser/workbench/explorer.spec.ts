import type { Locator, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { kindPages } from '../pages.ts';
import { expect, keepSettings, open, test } from '../site.ts';

const late = kindPages.procedures;

const nav = (page: Page): Locator => page.getByRole('navigation', { name: 'Contents' });
const item = (page: Page, name: string): Locator => nav(page).getByRole('treeitem', { name: new RegExp(`^${name}`) });
const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Filter pages' });

test.describe('with a pointer and room', () => {
  test('the keys of a tree go through it, open and close folders, and find by letter', async ({ page }) => {
    await open(page, late);
    await page.keyboard.press('Control+Shift+E');
    const here = item(page, 'Answer a customer whose delivery is late');
    await expect(here).toBeFocused();
    await expect(here).toHaveAttribute('aria-current', 'page');
    await expect(here).toHaveAttribute('aria-level', '3');

    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'Dispatch an order')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    const folder = item(page, 'Getting it to the door');
    await expect(folder).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(folder).toHaveAttribute('aria-expanded', 'false');
    await expect(here).toBeHidden();

    await page.keyboard.press('End');
    await expect(item(page, 'Glossary')).toBeFocused();
    await page.keyboard.press('p');
    await expect(item(page, 'Procedures')).toBeFocused();
    await page.keyboard.press('p');
    await expect(item(page, 'Phrasebook')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(item(page, 'Phrasebook')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(nav(page).locator('[data-path="phrases"] li').first().getByRole('treeitem')).toBeFocused();

    await page.keyboard.press('Home');
    await page.keyboard.press('*');
    await expect(nav(page).locator('[role=tree] > li > [aria-expanded=false]')).toHaveCount(0);
  });

  test('the tree is one stop, and is come back to where it was left', async ({ page }) => {
    await open(page, late);
    await field(page).focus();
    await page.keyboard.press('Tab');
    await expect(item(page, 'Answer a customer')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'Dispatch an order')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(nav(page).getByRole('link', { name: 'What you may decide' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(item(page, 'Dispatch an order')).toBeFocused();
  });

  test('Space opens a page and stays in the tree, Enter goes to it', async ({ page }) => {
    await open(page, late);
    await item(page, 'Dispatch an order').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\/dispatch-an-order\/$/);
    await expect(item(page, 'Dispatch an order')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(item(page, 'Answer a customer')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${late}$`));
    await expect(nav(page).getByRole('link', { name: /^Answer a customer/ })).not.toBeFocused();
    // What is put back is sound before anything is done on the new page.
    await expect(page.locator('html[data-script="on"]')).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the filter shows what has the words, marked and counted, and gives the tree back as it was', async ({
    page,
  }) => {
    await open(page, '/');
    await nav(page).locator('[data-path="stories"] > button').click();
    await expect(item(page, 'Stories')).toHaveAttribute('aria-expanded', 'true');
    const before = await shownRows(page);
    await field(page).fill('over REFUND');
    await expect(nav(page).getByRole('status')).toHaveText('1 page');
    await expect(nav(page).locator('mark')).toHaveText(['refund', 'over']);
    expect(await shownRows(page)).toEqual(['Scenarios', 'A refund over the limit']);
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'A refund over the limit')).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    expect(await shownRows(page)).toEqual(before);

    await field(page).fill('xyzzy');
    await expect(nav(page).getByRole('status')).toHaveText('No title has these words.');
  });

  test('the next page is painted with the tree as it was left, and nothing moves', async ({ page }) => {
    await open(page, late);
    await nav(page).locator('[data-path="glossary"] > button').click();
    await expect(item(page, 'Glossary')).toHaveAttribute('aria-expanded', 'true');
    const scroller = nav(page).locator('[data-tree]');
    await scroller.evaluate((element) => (element.scrollTop = 200));
    const rows = await shownRows(page);
    await nav(page).locator('[data-path="glossary"] > ul a').nth(3).click();
    await expect(page).toHaveURL(/\/glossary\/./);
    await page.waitForLoadState();
    await page.mouse.move(3, 3);
    await expect(nav(page).locator('[role=tree]')).toBeVisible();
    expect(await shownRows(page)).toEqual(rows);
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(200);
    await expect(nav(page).locator('[aria-current]')).toHaveCount(1);
    expect(await shiftsIn(page, '[data-part=sidebar]')).toEqual([]);
  });

  test('all folders close and the page is shown again by their buttons, the side bar by its icon', async ({ page }) => {
    await open(page, late);
    await page.getByRole('button', { name: 'Close all folders' }).click();
    await expect(item(page, 'Answer a customer')).toBeHidden();
    await page.getByRole('button', { name: 'Show this page in the contents' }).click();
    await expect(item(page, 'Answer a customer')).toBeFocused();

    const icon = page.getByRole('link', { name: 'Contents' }).and(page.locator('[data-activity]:visible'));
    await icon.click();
    await expect(nav(page)).toBeHidden();
    await expect(icon).toHaveAttribute('aria-expanded', 'false');
    await icon.click();
    await expect(item(page, 'Answer a customer')).toBeFocused();
  });

  test('where the rest does not arrive, the row says so and tries again', async ({ page }) => {
    await page.route('**/workbench/tree/', (route) => route.abort());
    await open(page, late);
    await nav(page).locator('[data-path="stories"] > button').click();
    const failure = item(page, 'The contents could not be loaded. Try again');
    await expect(failure).toBeVisible();
    await page.unroute('**/workbench/tree/');
    await failure.click();
    await expect(failure).toBeHidden();
    expect(await nav(page).locator('[data-path="stories"] > ul > li').count()).toBeGreaterThan(3);
    await expect(page).toHaveURL(new RegExp(`${late}$`));
  });

  test('who wants a list gets buttons and plain links', async ({ page }) => {
    await keepSettings(page, { contentsMode: 'list' });
    await open(page, late);
    await expect(page.getByRole('tree')).toHaveCount(0);
    const button = nav(page).getByRole('button', { name: 'Glossary' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(nav(page).getByRole('link', { name: 'Glossary' })).toBeFocused();
  });
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1100 }, hasTouch: true });

  test('the contents open beside the rail, over the page, and Back and Escape close them', async ({ page }) => {
    await open(page, late);
    const icon = page.locator('[data-part=activitybar] [data-activity=contents]');
    const drawer = page.getByRole('dialog', { name: 'Contents' });
    await icon.tap();
    await expect(drawer.getByRole('link', { name: /^Answer a customer/ })).toBeFocused();
    await drawer.getByRole('button', { name: 'Glossary' }).tap();
    await expect(drawer.getByRole('button', { name: 'Glossary' })).toHaveAttribute('aria-expanded', 'true');
    await page.goBack();
    await expect(drawer).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${late}$`));

    await icon.press('Enter');
    await expect(drawer.getByRole('link', { name: /^Answer a customer/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(icon).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the contents take the screen and go one level at a time; Back leads out of them', async ({ page }) => {
    await open(page, kindPages.checklists);
    await open(page, late);
    await page.locator('[data-part=bottombar] [data-activity=contents]').tap();
    const sheet = page.getByRole('dialog', { name: 'Contents' });
    await expect(sheet.getByRole('heading', { name: 'Recent' })).toBeVisible();
    await expect(sheet.getByRole('link')).toHaveText(['Refund above your limit Current']);
    await sheet.getByRole('button', { name: 'Procedures' }).tap();
    await expect(sheet.getByRole('heading', { name: 'Procedures' })).toBeFocused();
    await sheet.getByRole('button', { name: 'Getting it to the door' }).tap();
    await expect(sheet.getByRole('link', { name: /^Answer a customer/ })).toHaveAttribute('aria-current', 'page');
    await sheet.getByRole('button', { name: 'Back' }).tap();
    await expect(sheet.getByRole('button', { name: 'Getting it to the door' })).toBeFocused();

    const rows = await sheet.getByRole('listitem').all();
    for (const row of rows) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);

    await sheet.getByRole('searchbox').fill('dispatch order');
    await sheet.getByRole('link', { name: /^Dispatch an order/ }).tap();
    await expect(page).toHaveURL(/\/dispatch-an-order\/$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${late}$`));
    await expect(sheet).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the branch is a list of links, and a closed folder leads to its page', async ({ page }) => {
    await page.goto(late);
    await expect(nav(page).getByRole('button')).toHaveCount(0);
    await expect(nav(page).getByRole('searchbox')).toHaveCount(0);
    await nav(page).getByRole('link', { name: 'Returns and refunds' }).click();
    await expect(page).toHaveURL(/\/procedures\/in\/returns\/$/);
    await expect(nav(page).getByRole('link', { name: /^Refund a return/ })).toBeVisible();
  });
});

/** The titles of the rows that can be seen, from top to bottom. */
function shownRows(page: Page): Promise<string[]> {
  return nav(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('[data-tree] > ul:not([data-registers]) a')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.querySelector('span')!.textContent),
  );
}

/** What has moved in a part since the page was painted first. */
function shiftsIn(page: Page, part: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      new Promise<string[]>((resolve) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node?: Node }[] })[])
            for (const { node } of entry.sources ?? [])
              if (node instanceof Element && node.closest(selector)) moved.push(node.outerHTML.slice(0, 80));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(moved), 300);
      }),
    part,
  );
}
