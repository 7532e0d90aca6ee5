import type { FileChooser, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

const address = '/worksheets/cost-of-disservice/';

function figure(page: Page, name: string) {
  return page.getByRole('group', { name });
}

for (const [device, viewport] of devices)
  test(`the bill follows the assumptions, line by line, on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, address);
    await expect(page.getByText('All 11 figures are placeholders.').first()).toBeVisible();
    // The worked example of the page: 120 × 0.40 × 90 × 3 = 12,960, and 36,945.50 in all.
    await expect(page.getByText('Likely: 120 × 40 % × EUR 90 × 3 years = EUR 12,960')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Total 23,347 36,946 64,270' })).toBeVisible();

    const share = figure(page, 'Share who leave');
    await share.getByLabel('Likely').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('25');
    // 120 × 0.25 × 90 × 3 = 8,100; the page says that the total falls to 32,086 (32,085.50).
    await expect(page.getByText('Likely: 120 × 25 % × EUR 90 × 3 years = EUR 8,100')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Total 23,347 32,086 64,270' })).toBeVisible();
    await share.getByLabel('Where your numbers come from').fill('Last year’s complainants, looked up');
    await expect(page.getByText('10 of 11 figures are still placeholders.').first()).toBeVisible();
    await page.getByText('The numbers as a table').click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('three numbers that do not rise are said at their place, and there is no bill until they do', async ({ page }) => {
  await open(page, address);
  const share = figure(page, 'Share who leave');
  await share.getByLabel('High').fill('30');
  await expect(share.getByText('The three have to rise: low, likely, high.')).toBeVisible();
  await expect(page.locator('.wb-bill')).toHaveCount(0);
  await expect(page.getByText('There is no bill yet.').first()).toBeVisible();
  await share.getByLabel('High').fill('130');
  await expect(share.getByText('A share cannot be more than 100 %.')).toBeVisible();
  // Whoever is further down has the way back to it.
  await figure(page, 'Second trips').getByLabel('Likely').focus();
  await page.getByRole('button', { name: 'Show the first' }).click();
  await expect(share.getByLabel('Low')).toBeFocused();
  await share.getByLabel('High').fill('55');
  await expect(page.locator('.wb-bill')).toBeVisible();
});

test('a number keeps its decimals, whichever sign stands before them', async ({ page }) => {
  await open(page, address);
  const minutes = figure(page, 'Time each takes');
  for (const written of ['9,25', '9.25']) {
    await minutes.getByLabel('High').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(written);
    // 1,700 × 9.25 × 0.60 = 9,435.
    await expect(page.getByText('High: 1,700 × 9.25 min × EUR 0.60 = EUR 9,435')).toBeVisible();
    await expect(minutes.getByLabel('High')).toHaveValue(written);
  }
  await open(page, `/it${address}`);
  await expect(page.getByRole('textbox', { name: 'Probabile' }).nth(5)).toHaveValue('7,4');
  await page.getByRole('textbox', { name: 'Massimo' }).nth(5).fill('molto');
  await expect(page.getByText('Scrivi un numero in tutti e tre i campi')).toBeVisible();
});

test('the sentence to quote can be copied, and admits that figures are placeholders', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address);
  await page.getByLabel('Which time it is about').fill('July to September');
  await page.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\u00a0', ' ')).toBe(
    'July to September: poor service cost us between EUR 23,000 and EUR 64,000, most likely about EUR 37,000. ' +
      'The largest part is “Customers lost” (35%). 11 of 11 figures are still placeholders.',
  );
});

test('bills are kept by name, compared, deleted and had back', async ({ page }) => {
  await open(page, address);
  await page.getByLabel('What you call it').fill('Autumn');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await page.getByLabel('What you call it').fill('Winter');
  await figure(page, 'Second trips').getByLabel('Likely').fill('200');
  await page.getByLabel('Compare with').selectOption('Autumn');
  // Ten trips fewer: 10 × 1.6 × 29 = 464.
  await expect(page.getByRole('row', { name: 'Staff time' }).last()).toContainText('464');
  await page.getByRole('button', { name: 'Delete: Autumn' }).click();
  await expect(page.getByText('“Autumn” is deleted.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Delete: Autumn' })).toBeVisible();
});

test('a bill goes to another device as a file, and a file of another sheet is refused', async ({ page }) => {
  await open(page, address);
  await page.getByLabel('What you call it').fill('Autumn');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const bring = async (files: Parameters<FileChooser['setFiles']>[0]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Import' }).click(),
    ]);
    await chooser.setFiles(files);
  };
  await bring(await file.path());
  await expect(page.getByText('“Autumn” is here.').first()).toBeVisible();
  const other = JSON.stringify({ vademecum: 1, sheet: { sheet: 'interview' } });
  await bring({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await expect(page.getByRole('alert')).toHaveText('This file belongs to another sheet: interview.');
});

test('is printed on one page', async ({ page }) => {
  await open(page, address);
  await page.getByLabel('What you call it').fill('Autumn');
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page holds the figures, how to get them, and how to work by hand', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('row', { name: /Share who leave/ })).toContainText("last year's complainants");
    await expect(page.getByText('switch on JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to the sheet to fill in' })).toBeHidden();
  });
});
