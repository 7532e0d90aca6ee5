import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';

const address = '/worksheets/period-figures/?level=manager';
const phone = { width: 390, height: 844 };

async function openSheet(page: Page, at = address): Promise<void> {
  await open(page, at);
  await expect(page.locator('wb-period-figures[data-ready]')).toHaveCount(1);
}

async function addPeriod(page: Page, month: string): Promise<void> {
  await page.getByText('Add a period').click();
  await page.getByLabel('Which one').selectOption(month);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

function row(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 4 }) });
}

test('figures of two periods are judged, compared and still there after the page was closed', async ({ page }) => {
  await openSheet(page);
  await expect(page.getByText('No figures on this device yet.')).toBeVisible();
  await page.getByLabel('Which one').selectOption('2026-09');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Figure Touches per purchase').fill('3,2');
  await expect(row(page, 'Touches per purchase').getByText('watch', { exact: true }).first()).toBeVisible();

  await addPeriod(page, '2026-10');
  await page.getByLabel('Figure Touches per purchase').fill('2');
  await expect(row(page, 'Touches per purchase')).toHaveAttribute('data-state', 'well');
  await expect(row(page, 'Touches per purchase')).toContainText('-1.2 since September 2026: better.');
  await page.getByLabel('Figure Orders right the first time').fill('92');
  await expect(row(page, 'Orders right the first time')).toHaveAttribute('data-state', 'act');
  await expect(page.getByText('Of 9 figures: 1 well, 0 watch, 1 act, 7 missing.')).toBeVisible();
  await page.getByLabel('Figure Customers who had to call again').fill('120');
  await expect(page.getByText('A share lies between 0 and 100 %.')).toBeVisible();
  await page.getByLabel('Metric', { exact: true }).selectOption('touches-per-purchase');
  await expect(page.getByRole('img', { name: /Touches per purchase.*2 periods/ })).toBeVisible();
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();

  await openSheet(page);
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('2026-10');
  await expect(page.getByLabel('Figure Touches per purchase')).toHaveValue('2');
});

test('counted marks show the best marks beside the mean, by keyboard alone', async ({ page }) => {
  await openSheet(page);
  const adding = page.getByRole('button', { name: 'Add', exact: true });
  await adding.focus();
  await page.keyboard.press('Enter');
  // The first field is the one to write in.
  await expect(page.getByLabel('Figure Top-box share')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('1', { exact: true }).first()).toBeFocused();
  for (const count of ['4', '6', '10', '60', '40']) {
    await page.keyboard.type(count);
    await page.keyboard.press('Tab');
  }
  const marks = row(page, 'Top-box share');
  await expect(marks).toHaveAttribute('data-state', 'act');
  await expect(marks).toContainText('Best marks: 33.3 %. Mean mark: 4.05.');
  await expect(marks).toContainText('there could be anything from 6 to 91 best marks. There are 40.');
  await expect(marks.getByRole('img', { name: /How the marks are spread/ })).toBeVisible();
});

test('a table is read, shown before it is taken, and can be taken back; what goes out comes in again', async ({
  page,
}) => {
  await openSheet(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read a file (CSV)' }).click();
  const table =
    'Period;Metric;Value\n2026-09;NPS;44\nott 2026;Top-box share;66,5%\n2026-10;Sunshine;3\n2026-10;complaint rate;many\n';
  await (await choosing).setFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  const preview = page.getByRole('region', { name: 'What the file says' }).first();
  await expect(preview).toContainText('Figures found: 2. Periods: 2.');
  await expect(preview).toContainText('Line 4: “Sunshine” is not the name of a metric on any scorecard.');
  await expect(preview).toContainText('Line 5: “many” is not a number. (Complaint rate)');
  await page.getByRole('button', { name: 'Take these figures' }).click();
  await expect(page.getByLabel('Figure Top-box share')).toHaveValue('66.5');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all (JSON)' }).click();
  const file = await (await saving).path();
  await page.getByRole('button', { name: 'Delete this period' }).click();
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('2026-09');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Figure Top-box share')).toHaveValue('66.5');
  await page.getByRole('button', { name: 'Delete this period' }).click();
  const importing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import (JSON)' }).click();
  const bytes = readFileSync(file);
  await (await importing).setFiles({ name: 'all.json', mimeType: 'application/json', buffer: bytes });
  await page.getByLabel('Period', { exact: true }).selectOption('2026-10');
  await expect(page.getByLabel('Figure Top-box share')).toHaveValue('66.5');
});

test('on a phone the example fits, is told apart without colour, and has nothing that axe finds wrong', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openSheet(page);
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(page.getByText('Three months of made-up figures')).toBeVisible();
  await expect(row(page, 'Productivity of the desk').getByText('act', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'hardly chance' }).first()).toBeVisible();
  await expect(page.getByText('Only a team without the training')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take the example away' }).click();
  await expect(page.getByText('No figures on this device yet.')).toBeVisible();
});

test('the meeting gets one page with both sides, decisions and lines to write on, however much was written', async ({
  page,
}) => {
  await openSheet(page);
  await page.getByRole('button', { name: 'Show an example' }).click();
  const sides = page.locator('.wb-sides > section');
  const [outside, inside] = [await sides.first().boundingBox(), await sides.last().boundingBox()];
  expect(outside!.y).toBe(inside!.y);
  for (const why of await page.getByRole('textbox', { name: 'Why it moved' }).all())
    await why.fill('The carrier was on strike for two weeks, and half of the parcels came late. '.repeat(5));
  await page.getByRole('button', { name: 'Add a decision' }).click();
  await page.getByLabel('What', { exact: true }).fill('Ask for the reason of each second call');
  await page.getByLabel('Who', { exact: true }).fill('Training lead');
  await page.getByLabel('By when', { exact: true }).fill('2026-11-27');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.wb-one-pager');
  await expect(paper).toContainText('Manager scorecard: October 2026');
  await expect(paper.getByRole('cell', { name: '27 November 2026' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you need' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to do it on paper, and a scorecard shows both sides with their values', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('To fill this in on screen, switch on JavaScript.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
    await page.goto('/scorecards/manager-scorecard/');
    const outside = page.getByRole('region', { name: 'What customers say of us' });
    await expect(outside.getByRole('img', { name: 'Healthy from 65 %. Alarm at or below 55 %' })).toBeVisible();
  });
});
