import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, keepSettings, open, test } from '../site.ts';

async function openRegister(page: Page, search = ''): Promise<void> {
  await open(page, `/latitude/${search}`);
  await expect(page.locator('wb-latitude[data-ready]')).toHaveCount(1);
}

const rows = (page: Page) => page.locator('wb-latitude tbody tr:visible');

test('the register shows the part that is asked for, counts it, and says so in the address', async ({ page }) => {
  await openRegister(page);
  const all = await rows(page).count();
  await expect(page.locator('[data-showing]')).toHaveText(`${all} decisions`);
  await page.getByRole('combobox', { name: 'Level' }).selectOption('frontline');
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('phone');
  await page.getByRole('searchbox', { name: 'Find a decision' }).fill('late credit');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('25 EUR');
  await expect(page.locator('[data-showing]')).toHaveText(`1 of ${all} decisions`);
  await expect(page.getByRole('columnheader', { name: 'Leadership' })).toBeHidden();
  expect(new URL(page.url()).search).toBe('?level=frontline&channel=phone&find=late+credit');

  await openRegister(page, '?level=frontline&find=zeppelin');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('No decision fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(all);
  await rows(page).first().getByRole('link').last().click();
  await expect(page).toHaveURL(/\/procedures\/[a-z-]+\/#latitude-/);
});

test('a pocket card of my level is made by keyboard and printed as panels of A7 on one sheet', async ({ page }) => {
  await keepSettings(page, { level: 'frontline' });
  await openRegister(page, '?channel=phone');
  await page.getByRole('button', { name: 'Pocket card' }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Your pocket card' });
  await expect(card).toContainText('Frontline · Phone');
  await expect(page.locator('[data-card-says]')).toHaveText(/^Panels: [5-8]\. Sheets: 1\.$/);
  const decisions = await rows(page).count();
  expect(await page.locator('.wb-panel p > strong').count()).toBe(decisions);
  const overfull = await page
    .locator('.wb-panel')
    .evaluateAll((panels) => panels.filter((panel) => panel.scrollHeight > panel.clientHeight).length);
  expect(overfull).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Level' }).selectOption('');
  await expect(card).toContainText('Choose your level above.');
});

test('on a phone the register and its card fit, and axe finds nothing wrong', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openRegister(page, '?level=manager&find=credit&card=1');
  await expect(page.locator('.wb-panel').first()).toBeVisible();
  await expect(page.locator('[data-showing]')).toHaveText(new RegExp(`^${await rows(page).count()} of `));
  await expect(page.getByRole('table').locator('td:empty').filter({ visible: true })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole register is there and no tool is that would not work', async ({ page }) => {
    await page.goto('/latitude/?level=manager');
    expect(await rows(page).count()).toBeGreaterThan(30);
    await expect(page.getByRole('button', { name: 'Pocket card' })).toBeHidden();
    await expect(page.getByRole('searchbox', { name: 'Find a decision' })).toBeHidden();
  });
});
