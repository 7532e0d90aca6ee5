import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

const address = '/worksheets/self-assessment-frontline/';

/** Marks every statement by keyboard. */
async function mark(page: Page, scoreOf: (index: number) => number): Promise<void> {
  const groups = page.locator('.wb-mark');
  await expect(groups).not.toHaveCount(0);
  for (let index = 0; index < (await groups.count()); index += 1)
    await groups
      .nth(index)
      .getByRole('radio', { name: String(scoreOf(index)), exact: true })
      .press('Space');
}

for (const [device, viewport] of devices)
  test(`shows what has changed since last time, on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, address);
    await mark(page, () => 3);
    await page.getByLabel('One thing that shows it').first().fill('The table on Friday.');
    await expect(page.getByText('10 of 10 statements marked')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have finished' }).press('Enter');
    await expect(page.getByText('There is nothing to compare with yet.')).toBeVisible();
    await expect(page.getByText('Saved on this device')).toBeVisible();

    await page.clock.setFixedTime('2027-02-20T10:00:00Z');
    await open(page, address);
    await page.getByRole('button', { name: 'Fill it in again' }).click();
    await expect(page.getByText('The table on Friday.')).toHaveCount(0);
    // Three statements on beliefs: 5, 3 and 3, so that their mean goes from 3 to 11 ÷ 3 = 3.7.
    await mark(page, (index) => (index === 0 ? 5 : 3));
    await page.getByRole('button', { name: 'I have finished' }).press('Enter');
    await expect(page.getByText('Largest change: Beliefs (+0.7).').first()).toBeVisible();
    const changed = page.getByRole('row', { name: /I believe that a customer who complains/ });
    await expect(changed).toContainText('+2');
    await expect(changed).toContainText('Then you wrote: The table on Friday.');
    await page.getByText('The numbers as a table').click();
    await expect(page.getByRole('row', { name: 'Beliefs 3.7 3 +0.7' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('what was filled in right before the page was left is there again, once', async ({ page }) => {
  await open(page, address);
  await mark(page, () => 4);
  await page.getByLabel('One thing that shows it').first().fill('La sedia è già lì.');
  await page.reload();
  await expect(page.getByText('10 of 10 statements marked')).toBeVisible();
  await expect(page.getByLabel('One thing that shows it').first()).toHaveValue('La sedia è già lì.');
  await expect(page.getByRole('button', { name: /^Delete: / })).toHaveCount(1);
});

test('leaders mark twice, see where feeling and trace differ, and have the step of their path done', async ({
  page,
}) => {
  await open(page, '/worksheets/self-assessment-leadership/');
  // Even places are the pencil, odd ones the ink.
  await mark(page, (index) => (index === 1 ? 2 : 5));
  await page.getByRole('button', { name: 'I have finished' }).click();
  await expect(page.getByRole('row', { name: /good service earns more/ }).last()).toContainText(/5\s*2/);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await open(page, '/paths/leaders-first-90-days/');
  await expect(page.getByRole('checkbox', { name: /Fill in your self-assessment/ })).toBeChecked();
  await expect(page.locator('#stage-8')).toContainText('Sheet filled in on');
});

test('a sheet that is not finished says what is missing; one that was deleted can be had back', async ({ page }) => {
  await open(page, '/worksheets/self-assessment-manager/');
  await page.locator('.wb-mark').first().getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'I have finished' }).click();
  await expect(page.getByText('Not yet marked: 10 of 11 statements.')).toBeVisible();
  await page.getByRole('button', { name: 'Finish all the same' }).click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Filled in on 21 November 2026' })).toBeFocused();
});

test('can be taken along as text, with the habit that was chosen, and reminded of', async ({ page }) => {
  await open(page, address);
  await mark(page, () => 4);
  await page.getByRole('button', { name: 'I have finished' }).click();
  await page.getByLabel('The statement I work on').selectOption({ index: 1 });
  await page.getByLabel('One small habit for it').fill('Ask once more before closing.');
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as text' }).click(),
  ]);
  const said = readFileSync(await text.path(), 'utf8');
  expect(said).toContain('Your mark: 4');
  expect(said).toContain('One small habit for it: Ask once more before closing.');
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Remind me in 90 days' }).click(),
  ]);
  // Ninety days after 21 November 2026.
  expect(readFileSync(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270219');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements stand on the page, to answer on paper', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('When I close a matter, it stays closed.').last()).toBeVisible();
    await expect(page.getByRole('button', { name: 'I have finished' })).toHaveCount(0);
  });
});
