import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const frame = ['titlebar', 'activitybar', 'sidebar', 'auxiliarybar', 'statusbar'];

test('focus mode shows the text alone, is announced, and Escape leaves it with the focus where it was', async ({
  page,
}) => {
  await open(page, kindPages.procedures);
  const button = page.getByRole('button', { name: 'Focus', exact: true });
  await button.press('Enter');
  for (const part of frame) await expect(page.locator(`[data-part="${part}"]`)).toBeHidden();
  await expect(page.locator('[data-said]')).toHaveText('Focus mode. Escape leaves it.');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Escape');
  for (const part of frame) await expect(page.locator(`[data-part="${part}"]`)).toBeVisible();
  await expect(page.locator('[data-said]')).toHaveText('Focus mode is left');
});

test('it is entered with Ctrl+K Z, stays on the next page, and its button leaves it', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('z');
  const leave = page.getByRole('button', { name: 'Leave focus mode' });
  await expect(leave).toBeVisible();

  await open(page, kindPages.checklists);
  await expect(page.locator('[data-part="titlebar"]')).toBeHidden();
  await leave.press('Enter');
  await expect(leave).toBeHidden();
  await expect(page.getByRole('button', { name: 'Focus', exact: true })).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-part="titlebar"]')).toBeVisible();
});

test('Escape closes what is open before it leaves focus mode', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  await page.getByRole('button', { name: 'safe place' }).press('Enter');
  const meaning = page.locator('[popover]:popover-open');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(page.locator('[data-part="titlebar"]')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('there is no focus mode: the page has nothing to hide', async ({ page }) => {
    await open(page, kindPages.procedures);
    await expect(page.getByRole('button', { name: /focus/i })).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('z');
    await expect(page.locator('[data-part="titlebar"]')).toBeVisible();
  });
});
