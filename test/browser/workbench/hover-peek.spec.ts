import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { expect, keepSettings, open, test } from '../site.ts';

const preview = (page: Page) => page.locator('.wb-preview');
const link = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Put a wrong delivery right' });
const peek = (page: Page) => page.getByRole('region', { name: 'A look at Put a wrong delivery right' });

test('resting on a link shows what it leads to, without covering the link', async ({ page }) => {
  await open(page, kindPages.procedures);
  await link(page).hover();
  for (const text of [
    'Put a wrong delivery right',
    'Procedure',
    'Current',
    'Delivery lead',
    '7 steps',
    'Send the right',
  ])
    await expect(preview(page)).toContainText(text);
  const [box, own] = [(await preview(page).boundingBox())!, (await link(page).boundingBox())!];
  expect(box.y >= own.y + own.height || box.y + box.height <= own.y).toBe(true);
});

test('a preview can be hovered, stays, and goes with the pointer or with Escape', async ({ page }) => {
  await open(page, kindPages.procedures);
  await link(page).hover();
  await preview(page).getByText('Send the right').hover();
  await page.waitForTimeout(800);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(preview(page)).toHaveCount(0);

  await link(page).hover();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
});

test('the focus shows it too, keeps its place, and the link is described by it', async ({ page }) => {
  await open(page, kindPages.procedures);
  await focusByKeyboard(page);
  await expect(preview(page)).toBeVisible();
  await expect(link(page)).toBeFocused();
  await expect(link(page)).toHaveAccessibleDescription(/Send the right article/);
  await page.keyboard.press('Tab');
  await expect(preview(page).getByRole('link', { name: 'Delivery lead' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
  await expect(link(page)).toBeFocused();
});

test('a word of the glossary opens under the pointer, and a click keeps it open', async ({ page }) => {
  await open(page, kindPages.procedures);
  const term = page.getByRole('button', { name: 'safe place' });
  const meaning = page.locator('[popover]:popover-open').filter({ hasText: 'A spot named by the customer' });
  await term.hover();
  await expect(meaning).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(meaning).toHaveCount(0);

  await term.hover();
  await expect(meaning).toBeVisible();
  await term.click();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(600);
  await expect(meaning).toBeVisible();
});

test('readers who have switched previews off see none', async ({ page }) => {
  await keepSettings(page, { hoverPreviews: false });
  await open(page, kindPages.procedures);
  await link(page).hover();
  await page.waitForTimeout(900);
  await expect(preview(page)).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 1200 } });

  test('a link just opens', async ({ page }) => {
    await open(page, kindPages.procedures);
    await link(page).focus();
    await page.waitForTimeout(900);
    await expect(preview(page)).toHaveCount(0);
    await link(page).tap();
    await expect(page).toHaveURL(/\/procedures\/wrong-item-delivered\/$/);
  });
});

test('Alt+F12 opens the page below the paragraph, Escape closes it and gives the focus back', async ({ page }) => {
  await open(page, kindPages.procedures);
  await focusByKeyboard(page);
  await page.keyboard.press('Alt+F12');
  await expect(peek(page)).toBeFocused();
  await expect(peek(page).getByRole('heading', { name: 'When you need this' })).toBeVisible();
  await expect(peek(page).getByRole('heading', { name: 'Steps' })).toHaveCount(0);
  await expect(peek(page).getByRole('link', { name: 'Open the page' })).toHaveAttribute(
    'href',
    /\/procedures\/wrong-item-delivered\/$/,
  );
  expect(await page.evaluate(repeatedIds)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(peek(page)).toHaveCount(0);
  await expect(link(page)).toBeFocused();
});

test('a preview offers to peek, and a link with an anchor shows just that place', async ({ page }) => {
  await open(page, '/phrases/say-no-kindly/');
  const fact = page.getByRole('main').locator('a[href$="#standard-no-receipt-limit"]').first();
  await fact.hover();
  await preview(page).getByRole('button', { name: 'Peek here' }).click();
  const region = page.getByRole('region', { name: /^A look at/ });
  await expect(region.getByRole('row')).toHaveCount(2);
  await region.getByRole('button', { name: 'Close' }).click();
  await expect(region).toHaveCount(0);
  await expect(fact).toBeFocused();
});

test('one peek at a time: a link inside one takes its place', async ({ page }) => {
  // A preview that opens meanwhile would take the Escape for itself.
  await keepSettings(page, { hoverPreviews: false });
  await open(page, kindPages.procedures);
  await focusByKeyboard(page);
  await page.keyboard.press('Alt+F12');
  await peek(page).getByRole('link', { name: 'Deal with a defective product' }).focus();
  await page.keyboard.press('Alt+F12');
  await expect(page.getByRole('region', { name: 'A look at Deal with a defective product' })).toBeFocused();
  await expect(peek(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(link(page)).toBeFocused();
});

/** Only a focus that comes from the keyboard counts. */
async function focusByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await link(page).focus();
}

function repeatedIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
