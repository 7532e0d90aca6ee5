import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';

/* System 10, training, and system 11, keeping it alive: a path walked as a new colleague would. */

const path = '/paths/first-day/';
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** The line at the lower edge of a page that the path leads to. */
function bar(page: Page) {
  return page.getByRole('navigation', { name: 'Path: Your first day' });
}

function step(page: Page, number: number) {
  return page.locator(`#stage-${number}`);
}

async function openPath(page: Page, address = path): Promise<void> {
  await open(page, address);
  await expect(page.locator('wb-path[data-ready]')).toHaveCount(1);
}

for (const [name, viewport] of Object.entries(sizes))
  test(`on a ${name} a path is walked from page to page by keyboard, and the welcome page goes on with it`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openPath(page);
    await expect(page.getByText('0 of 7')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('link', { name: 'Begin with step 1' }).press('Enter');
    await expect(bar(page)).toContainText('First half of the morning, step 1 of 7');
    await page.mouse.move(3, 3);
    await expect(page.locator('html[data-script="in-use"]')).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    await bar(page)
      .getByRole('link', { name: /^Next step/ })
      .press('Enter');
    await expect(bar(page)).toContainText('step 2 of 7');
    await bar(page).getByRole('button', { name: 'Mark done' }).press('Space');
    await expect(bar(page).getByRole('button', { name: 'Done' })).toHaveAttribute('aria-pressed', 'true');

    await bar(page)
      .getByRole('link', { name: /Your first day/ })
      .press('Enter');
    await expect(page.getByText('1 of 7')).toBeVisible();
    await expect(step(page, 2).getByRole('checkbox')).toBeChecked();
    await open(page, '/');
    await expect(page.locator('[data-list="continue"]')).toContainText('1 of 7');
    await openPath(page, '/paths/first-week/');
    await expect(page.locator('[data-needs="first-day"]')).toContainText('1 of 7 done');
  });

test('the bar moves nothing, stays away from other pages, and goes when the path is left', async ({ page }) => {
  await openPath(page);
  await step(page, 1)
    .getByRole('link', { name: /^Open the checklist/ })
    .click();
  await expect(bar(page)).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await page.goto('/procedures/refund-a-return/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.goto('/procedures/late-delivery/');
  await bar(page).getByRole('button', { name: 'Leave the path' }).press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html[data-script]')).toHaveCount(1);
  await expect(bar(page)).toHaveCount(0);
});

test('a page that was read ticks its step, and the tick can be taken back for good', async ({ page }) => {
  await page.clock.install();
  await openPath(page);
  await step(page, 3).locator('summary').click();
  await step(page, 3)
    .getByRole('link', { name: /^Open the page/ })
    .click();
  await expect(bar(page)).toContainText('step 3 of 7');
  await page.clock.runFor(3000);
  await expect(bar(page).getByRole('button', { name: 'Mark done' })).toBeVisible();
  await page.locator('#content article footer, #content article').last().press('End');
  for (let minute = 0; minute < 6; minute += 1) {
    await page.mouse.wheel(0, 400);
    await page.clock.runFor(60_000);
  }
  await expect(page.locator('[data-said]')).toContainText('Step 3 is ticked');
  await bar(page).getByRole('button', { name: 'Done' }).press('Enter');
  await openPath(page);
  await expect(step(page, 3).getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByText('0 of 7')).toBeVisible();
});

test('where nothing can be kept, ticks still hold on the page, and it says so', async ({ page }) => {
  await openPath(page);
  const notice = page.getByRole('status').filter({ hasText: 'does not keep your ticks' });
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await step(page, 4).getByRole('checkbox').check();
  await expect(page.getByText('1 of 7')).toBeVisible();
  await expect(notice).toBeVisible();
});

test('progress is told as text, and starting again can be undone', async ({ page }) => {
  await openPath(page);
  await step(page, 4).getByRole('checkbox').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save progress as text' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Done: 1 of 7');
  expect(text).toContain('[x] 4. ');
  expect(text).toContain('no training record');
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page.getByText('0 of 7')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('1 of 7')).toBeVisible();
});

test('what comes after the path is dated by its last day, and saved for a calendar', async ({ page }) => {
  await openPath(page);
  await page.getByLabel('Last day of the path').fill('0026-12-01');
  await page.getByRole('button', { name: 'Save calendar entries (.ics)' }).click();
  await expect(page.getByText('Write the year in full, like 2026.')).toBeVisible();
  await page.getByLabel('Last day of the path').fill('2026-12-01');
  await expect(page.getByRole('listitem').filter({ hasText: 'Day 30' })).toContainText('31 December 2026');
  await page.getByLabel('Who walked it (optional)').fill('M. R.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save calendar entries (.ics)' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.match(/^DTSTART;VALUE=DATE:\d{8}/gm)).toEqual(
    ['20261202', '20261208', '20261231', '20270301'].map((day) => `DTSTART;VALUE=DATE:${day}`),
  );
  expect(text).toContain('/checklists/weekly-coaching/');
});

test('questions are answered by keyboard, say why, and count in the step they are about', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await openPath(page);
  const choice = page.locator('#check-whom-to-call');
  await choice.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await choice.getByRole('button', { name: 'Check my answer' }).press('Enter');
  await expect(choice.getByRole('status')).toContainText('Not yet');
  await expect(choice).toContainText('Look who stands in for that lead');
  await choice.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await choice.getByRole('button', { name: 'Check my answer' }).press('Enter');
  await expect(choice.getByRole('status')).toContainText('Right, at attempt 2.');
  expect(await faultsOf(page)).toEqual([]);

  const order = page.locator('#check-greeting-order');
  for (const [place, words] of ['The time of day', 'The company', 'Your first name'].entries()) {
    const up = order.getByRole('button', { name: `Move up: ${words}` });
    const places = () => order.locator('[data-answers] > li').allTextContents();
    while ((await places()).findIndex((text) => text.includes(words)) > place) await up.press('Enter');
    await expect(up).toBeVisible();
  }
  await order.getByRole('button', { name: 'Check my answer' }).press('Enter');
  await expect(order.getByRole('status')).toContainText('Right.');

  await openPath(page);
  await step(page, 6).locator('summary').click();
  await expect(step(page, 6)).toContainText('Questions: 1 of 1 answered right');
  await expect(choice).toContainText('You answered this right on 21 November 2026.');
});

test('without script all steps are open, a question has its answers behind a line, and nothing is dead', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: process.env['VADEMECUM_TEST_ADDRESS']!,
    viewport: sizes.phone,
  });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.steps details[open]')).toHaveCount(7);
  await expect(page.locator('main article').getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('main article').getByRole('button')).toHaveCount(
    await page.locator('main article button.term').count(),
  );
  const choice = page.locator('#check-whom-to-call');
  await expect(choice.getByText('A deputy decides in the lead')).toBeHidden();
  await choice.getByText('Show the answers').click();
  await expect(choice.getByText('A deputy decides in the lead')).toBeVisible();
  await context.close();
});
