import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('the ladder is drawn, and each role says what it asks, what it pays and where it leads', async ({ page }) => {
      await open(page, '/career/');
      const drawing = page.getByRole('group', { name: 'The roles and the ways between them' });
      await expect(drawing.getByRole('link')).toHaveCount(await page.getByRole('article').count());
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

      const senior = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Senior adviser' }) });
      for (const part of ['What is expected', 'What brings more pay', 'What may come next', 'Paths into it'])
        await expect(senior.getByText(part)).toBeVisible();
      await expect(senior.getByRole('link', { name: 'Specialist adviser' })).toBeVisible();
      await expect(page.getByRole('row', { name: /^Team lead/ }).getByText('in this role')).toHaveCount(2);
      expect(await faultsOf(page)).toEqual([]);
    });
  });

test('by keyboard, a role of the drawing leads to its page, which shows it among its neighbours', async ({ page }) => {
  await open(page, '/career/');
  const drawing = page.getByRole('group', { name: 'The roles and the ways between them' });
  await drawing.getByRole('link', { name: /^Team lead/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/team-lead/');
  await expect(drawing.getByRole('link', { name: /^Team lead/ })).toHaveAttribute('aria-current', 'page');
  await expect(drawing.getByRole('link', { name: /^Service adviser/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Across to, and back' })).toBeVisible();
  await open(page, '/roles/team-lead/');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it is there', async ({ page }) => {
    await page.goto('/career/');
    await expect(page.getByRole('table', { name: 'Pay grades' })).toBeVisible();
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
  });
});
