import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const column = (page: Page) => page.getByRole('complementary', { name: 'About this page' });
const outline = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const current = (page: Page) => outline(page).locator('[aria-current=location]');

test('the outline shows headings, steps with their numbers, and parts made from fields, in the order of the page', async ({
  page,
}) => {
  await open(page, kindPages.procedures);
  const lines = await outline(page).getByRole('link').allInnerTexts();
  expect(lines.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
    'When you need this',
    'Steps',
    '1 Acknowledge the wait in a sentence',
    '2 Ask what the delay means for them',
    '3 Search for up to 10 minutes',
    '4 Promise the next news within 2 hours',
    '5 Pay back delivery costs if there were any',
    expect.stringMatching(/^6 Stay with the case .*…$/),
    'When to stop',
    'What to record',
    'Exact figures',
    'What you may decide',
    'When to call, and whom',
  ]);
});

test('the outline follows the reader, and tells the rest of the workbench', async ({ page }) => {
  await open(page, kindPages.procedures);
  await expect(current(page)).toHaveCount(0);
  await page.evaluate(() => {
    document.addEventListener('wb-section', (event) => {
      document.body.dataset['section'] = JSON.stringify((event as CustomEvent).detail);
    });
  });
  await bringToMiddle(page, '#step-3');
  await expect(current(page)).toHaveText(/3\s+Search for up to/);
  await expect(page.locator('body')).toHaveAttribute('data-section', /"id":"step-3","text":"3 Search for up to/);

  await bringToMiddle(page, '#what-to-record');
  await expect(current(page)).toHaveText('What to record');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator('body')).toHaveAttribute('data-section', '{"id":"","text":""}');
});

test('a followed line stays current until the reader moves on, and the column keeps it in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await open(page, kindPages.procedures);
  await outline(page).getByRole('link', { name: 'When you need this' }).click();
  await expect(current(page)).toHaveText('When you need this');

  await page.mouse.wheel(0, 1);
  await bringToMiddle(page, '#when-to-call');
  await expect(current(page)).toHaveText('When to call, and whom');
  await expect(current(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test('the outline of a page of the help follows as well', async ({ page }) => {
  await open(page, '/help/settings/');
  const second = outline(page).getByRole('link').nth(1);
  await bringToMiddle(page, (await second.getAttribute('href'))!);
  await expect(second).toHaveAttribute('aria-current', 'location');
});

test('Shift+F12 opens the places that lead here, at the foot, each with its sentence and the words marked', async ({
  page,
}) => {
  await open(page, '/glossary/safe-place/');
  const section = page.locator('#used-in');
  await expect(section.getByRole('link').first()).toBeHidden();
  await page.keyboard.press('Shift+F12');
  await expect(page.getByText(/^Used in \(\d+\)$/)).toBeFocused();
  await expect(section).toBeInViewport();
  await expect(section.getByText(/Ask about the safe place, neighbours/).locator('mark')).toHaveText('safe place');
});

test('the column names the first places, and leads to all of them', async ({ page }) => {
  await open(page, '/principles/exact-standards/');
  const references = column(page).getByRole('region', { name: /^Used in \d+$/ });
  await expect(references.getByRole('listitem')).toHaveCount(5);
  await references.getByRole('link', { name: /^All \d+ places$/ }).click();
  await expect(page.locator('#used-in').getByRole('link').first()).toBeInViewport();
});

for (const width of [390, 820])
  test(`at ${width} pixels outline and facts open under the title, and nothing is there twice`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, kindPages.procedures);
    await expect(column(page)).toBeHidden();
    await page.getByText('About this page').filter({ visible: true }).click();
    await expect(page.getByText('tried on a real case').filter({ visible: true })).toHaveCount(1);
    await page.getByText('On this page', { exact: true }).filter({ visible: true }).click();
    await outline(page).getByRole('link', { name: 'When to stop' }).click();
    await expect(page.getByRole('heading', { name: /^When to stop/ })).toBeInViewport({ ratio: 1 });
  });

function bringToMiddle(page: Page, selector: string): Promise<void> {
  return page.evaluate((target) => {
    const { top } = document.querySelector(`main ${target}`)!.getBoundingClientRect();
    scrollBy(0, top - innerHeight / 2 + 20);
  }, selector);
}
