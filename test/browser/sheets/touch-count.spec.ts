import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';

const address = '/worksheets/touch-counter/';

/** Opens the page and waits for the counter. */
async function openCounter(page: Page): Promise<Locator> {
  await open(page, address);
  const counter = page.locator('wb-touch-count');
  await expect(counter.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  return counter;
}

/** Drops a file on the counter, as from the desktop. */
async function drop(counter: Locator, name: string, text: string): Promise<void> {
  await counter.evaluate(
    (element, [title, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content!], title!));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

/** The worked example of the page: A to F with 2, 1, 3, 2, 2 and 8 touches. */
const worked = [
  'order;date;channel',
  ...['A p d', 'B d', 'C c e d', 'D p d', 'E e d', 'F p d e e p p d p'].flatMap((line) => {
    const [order, ...ways] = line.split(' ');
    return ways.map((way, index) => `${order};0${index + 1}/10/2026;${way}`);
  }),
].join('\n');

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    test('the example is one key away, tells what went wrong, and fits the screen', async ({ page }) => {
      const counter = await openCounter(page);
      expect(await faultsOf(page)).toEqual([]);
      await counter.getByRole('button', { name: 'Try it with an example' }).press('Enter');

      await expect(counter.getByRole('heading', { name: 'Count your contacts' })).toBeFocused();
      await expect(counter).toContainText('Contacts counted: 281. Purchases: 120. From 7 Sept 2026 to 29 Oct 2026.');
      await expect(counter.getByRole('listitem').first()).toHaveText('Left out: no order number. 2 lines: 42, 222.');
      await expect(counter.getByRole('img')).toHaveCount(3);
      for (const details of await counter.locator('summary').all()) await details.press('Enter');
      await expect(counter).toContainText('Mean: all contacts divided by all purchases, 281 ÷ 120 = 2.34.');
      await expect(counter.getByRole('row', { name: 'phone 77 27.4%' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await faultsOf(page)).toEqual([]);
    });
  });

test('a file is counted by the values of the metric; other values, a question about dates and the list follow by keyboard', async ({
  page,
}) => {
  const counter = await openCounter(page);
  await drop(counter, 'log.csv', worked);
  await expect(counter.locator('dd strong')).toHaveText(['3', '2', '2 to 2.75', '16.7%', '€24.60']);
  await expect(counter).toContainText('The trend waits until you have said how the dates are to be read.');
  expect(await faultsOf(page)).toEqual([]);
  await counter.getByRole('radio', { name: 'day before month: 01/10/2026 is 1 Oct 2026' }).press('Space');
  await expect(counter.getByRole('img', { name: /^Week by week/ })).toBeVisible();

  const alarm = counter.getByRole('textbox', { name: 'Alarm from' });
  await alarm.fill('3');
  await expect(counter.locator('dd strong').nth(3)).toHaveText('33.3%');
  await expect(alarm).toBeFocused();
  await alarm.fill('2');
  await expect(counter.getByRole('alert').filter({ hasText: 'The alarm must be above' })).toBeVisible();
  await expect(counter.locator('dd strong').nth(3)).toHaveText('33.3%');
  await counter.getByRole('button', { name: 'Take the values of the page again' }).press('Enter');
  await expect(counter.locator('dd strong').nth(3)).toHaveText('16.7%');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    counter.getByRole('button', { name: 'Export the list (CSV)' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('flagged-purchases.csv');
  expect(await readFile(await download.path(), 'utf8')).toBe(
    '\uFEFFOrder;Touches;First;Last;Days;Contacts in order\r\nF;8;2026-10-01;2026-10-08;7;p, d, e ×2, p ×2, d, p\r\n',
  );
});

test('columns without names are chosen by hand, and what cannot be counted says why', async ({ page }) => {
  const counter = await openCounter(page);
  await drop(counter, 'book.xlsx', 'PK\u0003\u0004');
  await expect(counter.getByRole('alert')).toContainText('book.xlsx is a workbook, not a CSV file.');
  await counter.getByRole('button', { name: 'Paste lines' }).press('Enter');
  await page.keyboard.insertText('anna,red,x\nanna,blue,y\nberta,red,x\n');
  await counter.getByRole('button', { name: 'Count these lines' }).press('Enter');
  await expect(counter).toContainText('Say which column has the order numbers.');
  await counter.getByRole('combobox', { name: 'Order number' }).selectOption({ label: 'Column 1: “anna”' });
  await expect(counter).toContainText('Contacts counted: 3. Purchases: 2.');
  await expect(counter).toContainText('Without a column of dates there is no trend.');
});

test('50,000 lines leave the page alive: it answers while it counts, and can be stopped', async ({ page }) => {
  const counter = await openCounter(page);
  const lines = Array.from(
    { length: 50_000 },
    (_, at) =>
      `A-${(at * 7919) % 17_000};${String((at % 28) + 1).padStart(2, '0')}.10.2026;${['phone', 'chat', 'door'][at % 3]}`,
  );
  const text = ['order;date;channel', ...lines].join('\n');
  // Slow enough that there is time to see it work, and to stop it.
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await drop(counter, 'big.csv', text);
  await expect(counter.getByRole('progressbar')).toBeVisible();
  await expect(counter.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(counter.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });

  await counter.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const beat = (): void => {
      gaps.push(performance.now() - last);
      last = performance.now();
      setTimeout(beat, 10);
    };
    setTimeout(beat, 10);
    Object.assign(globalThis, { gaps });
  });
  await drop(counter, 'big.csv', text);
  await expect(counter).toContainText('Contacts counted: 50,000. Purchases: 17,000.', { timeout: 20_000 });
  const beats = await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
  // In one go it would beat once. How long a step takes depends on what else the machine does; that there are many does not.
  const whole = beats.reduce((sum, beat) => sum + beat, 0);
  expect(beats.length).toBeGreaterThan(8);
  expect(Math.max(...beats)).toBeLessThan(whole / 3);
});

test('nothing of a log is sent or kept; figures are kept on demand and can be deleted, and brought back', async ({
  page,
}) => {
  const counter = await openCounter(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await drop(counter, 'log.csv', worked);
  await expect(counter).toContainText('Purchases: 6.');
  expect(asked.filter((request) => !/^GET .*\.(css|js|json|svg)$/.test(request))).toEqual([]);
  await counter.getByRole('button', { name: 'Keep these figures' }).press('Enter');
  await expect(counter).toContainText('Only the figures, without order numbers.');

  await page.reload();
  const kept = counter.getByRole('row', { name: /log\.csv 6 3 2 16\.7%/ });
  await expect(kept).toBeVisible();
  await counter.getByRole('button', { name: /^Delete the count of/ }).press('Enter');
  await expect(kept).toHaveCount(0);
  await counter.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(kept).toBeVisible();
});

test('the report is printed on one page', async ({ page }) => {
  const counter = await openCounter(page);
  await counter.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(counter.getByRole('img')).toHaveCount(3);
  const report = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(report.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells how to count on paper, and shows nothing dead', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('wb-touch-count')).toHaveText(/switch on JavaScript/);
    await expect(page.locator('wb-touch-count button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Count on paper' })).toBeVisible();
  });
});
