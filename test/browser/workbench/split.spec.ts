import type { Locator, Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { begin } from '../sheets/running.ts';
import { expect, open, test } from '../site.ts';

const [left, right] = [kindPages.procedures, kindPages.phrases];
const split = `${left}?side=${right}`;

const side = (page: Page): Locator => page.getByRole('region', { name: /, at the side$/ });
const titleOf = (part: Locator): Locator => part.getByRole('heading', { level: 1 });

test('a link with the focus opens beside its page with Ctrl+\\, and Escape goes back to it', async ({ page }) => {
  await open(page, left);
  const link = page.getByRole('main').locator('a[href^="/phrases/"]').first();
  const href = (await link.getAttribute('href'))!;
  await link.focus();
  await page.keyboard.press('Control+\\');
  await expect(titleOf(side(page))).toBeVisible();
  await expect(side(page)).toBeFocused();
  await expect(page).toHaveURL(`${left}?side=${href}`);

  await page.keyboard.press('Escape');
  await expect(side(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(left);
});

test('the address can be sent, survives a reload, and no id stands there twice', async ({ page }) => {
  await open(page, split);
  await expect(titleOf(side(page))).toHaveText('Name the anger');
  await page.reload();
  await expect(titleOf(side(page))).toHaveText('Name the anger');
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

test('the text on the left is in its place before the page at the side is there', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['moved'] = String(
          Number(document.documentElement.dataset['moved'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, split);
  await expect(titleOf(side(page))).toBeVisible();
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.01);
});

test('links at the side lead on at the side, Back leads back there, and anchors scroll only there', async ({
  page,
}) => {
  await open(page, `${right}?side=${left}`);
  const link = side(page).locator('p a[href^="/procedures/"]').first();
  const name = (await link.getAttribute('href'))!;
  await link.click();
  await expect(page).toHaveURL(`${right}?side=${name}`);
  await expect(side(page).getByRole('link').first()).toHaveAttribute('href', name);
  await page.goBack();
  await expect(side(page).getByRole('link').first()).toHaveAttribute('href', left);
  await expect(titleOf(page.getByRole('main'))).toHaveText('Name the anger');

  await page.goto(`${right}?side=${left}%23step-3`);
  await expect(side(page).locator('#side-step-3')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('another page on the left keeps the one at the side', async ({ page }) => {
  await open(page, split);
  await expect(titleOf(side(page))).toBeVisible();
  await page.getByRole('main').locator('p a[href^="/procedures/"]').first().click();
  await expect(page).toHaveURL(/\/procedures\/(?!late-delivery).*\?side=\/phrases\/name-the-anger\/$/);
  await expect(titleOf(side(page))).toHaveText('Name the anger');
});

test('the sides are swapped, the page is opened alone, the edge is moved, all by keyboard', async ({ page }) => {
  await open(page, split);
  const width = (await side(page).boundingBox())!.width;
  await side(page).getByRole('separator').press('ArrowLeft');
  expect((await side(page).boundingBox())!.width).toBeGreaterThan(width);

  await side(page).getByRole('button', { name: 'Swap sides' }).press('Enter');
  await expect(page).toHaveURL(`${right}?side=${left}`);
  await side(page).getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(left);
  await expect(side(page)).toHaveCount(0);
});

test('Alt and a click open beside, and the button closes', async ({ page }) => {
  await open(page, left);
  await page
    .getByRole('main')
    .locator('a[href^="/phrases/"]')
    .first()
    .click({ modifiers: ['Alt'] });
  await side(page).getByRole('button', { name: 'Close the page at the side' }).click();
  await expect(side(page)).toHaveCount(0);
  await expect(page.locator('[data-said]')).toHaveText('The page at the side is closed');
});

test('a checklist at the side leads to its run that is not finished', async ({ page }) => {
  await begin(page, 'refund-over-limit', { label: 'Order 4711', name: 'Ana Pop' });
  await page.getByRole('button', { name: 'All runs' }).click();
  await expect(page.locator('.wb-runs').getByRole('link')).toHaveText(['Order 4711']);
  await open(page, `${left}?side=${kindPages.checklists}`);
  await expect(side(page).getByRole('link', { name: '1 run is not finished' })).toHaveAttribute('href', /run\/\?run=/);
});

test('a page that does not arrive is said to be missing, and can be asked for again', async ({ page }) => {
  const isMissing = ({ pathname }: URL): boolean => pathname === right;
  await page.route(isMissing, (route) => route.abort());
  await open(page, split);
  await expect(side(page).getByRole('alert')).toHaveText('The page at the side could not be loaded.');
  await page.unroute(isMissing);
  await side(page).getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(titleOf(side(page))).toHaveText('Name the anger');
});

test('an address of another site is passed over', async ({ page }) => {
  await open(page, `${left}?side=${encodeURIComponent('https://example.com/')}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-side');
  await expect(side(page)).toHaveCount(0);
});

test.describe('where there is no room for two', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('nothing stands at the side, whatever the address says', async ({ page }) => {
    await open(page, split);
    await page.getByRole('main').locator('a[href^="/phrases/"]').first().focus();
    await page.keyboard.press('Control+\\');
    await expect(titleOf(page.getByRole('main'))).toBeVisible();
    await expect(page.locator('[data-group="side"]')).toHaveCount(0);
    expect((await page.getByRole('main').boundingBox())!.width).toBeGreaterThan(500);
  });
});
