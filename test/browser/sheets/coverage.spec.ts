import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

const gap = 'No procedure at the level “Frontline”.';

/** The row of a principle. */
const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('each principle has its chain, and a gap says what would close it', async ({ page }) => {
      await open(page, '/coverage/');
      const row = rowOf(page, 'People need room to do what is right');
      for (const link of [
        'Put a wrong delivery right',
        'Before you close a case',
        'Decided at the desk',
        'Story of the fortnight',
      ])
        await expect(row.getByRole('link', { name: link })).toBeVisible();
      await expect(rowOf(page, 'Good service is a craft').getByRole('listitem').filter({ hasText: gap })).toContainText(
        'Write a procedure, or name the principle in',
      );
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

test('by keyboard one level is shown, or only what has a gap', async ({ page }) => {
  await open(page, '/coverage/');
  await page.getByRole('radio', { name: /^All levels/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Frontline 1 gap' })).toBeChecked();
  const row = rowOf(page, 'Hire for character');
  await expect(row.getByRole('link', { name: 'Interview a candidate' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(gap)).toBeHidden();
  await expect(row.getByRole('link', { name: 'Career talk' })).toBeHidden();

  await page.getByRole('radio', { name: /^All levels/ }).press('Space');
  await page.getByRole('checkbox', { name: 'Only chains with a gap' }).press('Space');
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
  await expect(page.getByText(gap)).toBeVisible();
});

test('a gap is closed in the form for new pages, with level and principle filled in', async ({ page }) => {
  await open(page, '/coverage/');
  await page.getByRole('link', { name: 'Write a procedure' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByText('levels: [frontline]')).toBeVisible();
  await expect(form.getByText('principles: [service-can-be-taught]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
});

test('on paper the chosen level alone is printed, without the buttons that are not chosen', async ({ page }) => {
  await open(page, '/coverage/');
  await page.getByText('Leadership no gap').click();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('Praise call');
  expect(paper).not.toContain('Morning huddle');
  expect(paper).not.toContain('All levels 1 gap');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('levels can be chosen all the same, and a gap leads to how a page is begun', async ({ page }) => {
    await page.goto('/coverage/');
    await page.getByText('Manager no gap').click();
    await expect(page.getByText(gap)).toBeHidden();
    await page.getByText('Frontline 1 gap').click();
    await page.getByRole('link', { name: 'Write a procedure' }).click();
    await expect(page).toHaveURL(/\/help\/write-a-page\/procedures\/$/);
  });
});
