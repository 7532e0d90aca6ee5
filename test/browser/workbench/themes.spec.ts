import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtInThemes, readSheet, writeSheet } from '../../../src/model/theme.ts';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

const [white, dark, black, own] = ['rgb(255, 255, 255)', 'rgb(31, 31, 31)', 'rgb(0, 0, 0)', 'rgb(1, 2, 3)'];

const ground = (page: Page) => page.locator('html');
const picker = (page: Page) => page.getByRole('dialog', { name: 'Choose a theme' });

async function openPicker(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('t');
  await expect(picker(page).getByRole('option', { name: /^Follow the device/ })).toBeVisible();
}

/** Records the ground at the first paint of each page that follows, and the theme when the page has been read. */
async function watchFirstPaint(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const seen: { ground?: string; theme?: string | undefined } = {};
    Object.assign(globalThis, { seen });
    addEventListener('DOMContentLoaded', () => (seen.theme = document.documentElement.dataset['theme']));
    new PerformanceObserver(() => {
      seen.ground ??= getComputedStyle(document.documentElement).backgroundColor;
    }).observe({ type: 'paint' });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
}

/** Puts a theme of its own beside those of the site, as a build does. Its sheet takes a moment to come. */
async function addTheme(page: Page): Promise<void> {
  const base = readSheet(readFileSync(`src/styles/themes/${builtInThemes.dark}.css`, 'utf8'));
  const sheet = writeSheet('acme', 'dark', new Map(base).set('editor-background', '#010203'));
  const entry = { id: 'acme', title: 'Acme Night', type: 'dark', weak: 3 };
  await page.route('**/themes/index.json', (route) => route.fulfill({ json: [entry] }));
  await page.route('**/themes/acme.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.fulfill({ contentType: 'text/css', body: sheet });
  });
}

test('each theme is shown while it is looked at, and Escape brings back the one of before', async ({ page }) => {
  await open(page, kindPages.procedures);
  await openPicker(page);
  await expect(ground(page)).toHaveCSS('background-color', white);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(picker(page).getByRole('option', { selected: true })).toHaveAccessibleName(/^Dark Modern/);
  await expect(ground(page)).toHaveCSS('background-color', dark);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(ground(page)).toHaveCSS('background-color', black);

  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await expect(ground(page)).toHaveCSS('background-color', white);
});

test('a theme that was chosen is there on the next page from the first paint on', async ({ page }) => {
  await open(page, kindPages.procedures);
  await openPicker(page);
  await page.keyboard.type('dark modern');
  await expect(picker(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(ground(page)).toHaveCSS('background-color', dark);

  const firstPaint = await watchFirstPaint(page);
  await open(page, kindPages.glossary);
  await expect.poll(firstPaint).toEqual({ ground: dark, theme: 'dark-modern' });
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#181818');

  await openPicker(page);
  await expect(picker(page).getByRole('option', { selected: true })).toHaveAccessibleName(/^Dark Modern/);
});

test('a theme of the site itself says what is weak in it, and is there from the first paint on', async ({ page }) => {
  await addTheme(page);
  await open(page, kindPages.procedures);
  await openPicker(page);
  const pick = picker(page).getByRole('option', { name: /^Acme Night/ });
  await expect(pick).toContainText('3 colours are hard to read');
  await pick.click();
  await expect(ground(page)).toHaveCSS('background-color', own);

  const firstPaint = await watchFirstPaint(page);
  await open(page, kindPages.glossary);
  await expect.poll(firstPaint).toEqual({ ground: own, theme: 'acme' });
});

test('without a list of other themes the built-in ones are offered, and the reader is told', async ({ page }) => {
  await page.route('**/themes/index.json', (route) => route.abort());
  await open(page, kindPages.procedures);
  await openPicker(page);
  await expect(picker(page).getByRole('option')).toHaveCount(5);
  await expect(page.locator('body > [role=status]')).toHaveText('The other themes of this site could not be loaded.');
});

test('a theme that the site no longer has gives way to what the device asks for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('vademecum/settings', JSON.stringify({ theme: 'gone' })));
  await open(page, kindPages.procedures);
  await expect(ground(page)).toHaveAttribute('data-theme', 'dark-modern');
  await expect(ground(page)).toHaveCSS('background-color', dark);
  await openPicker(page);
  await expect(picker(page).getByRole('option', { selected: true })).toHaveAccessibleName(/^Follow the device/);
});

test('what the device asks for is followed at once, and paper is never dark', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(ground(page)).toHaveCSS('background-color', dark);
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(ground(page)).toHaveCSS('background-color', black);
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more', media: 'print' });
  await expect(ground(page)).toHaveCSS('color-scheme', 'light');
  await expect(page.locator('.prose').first()).toHaveCSS('color', black);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [wish, shown] of [
    [{ colorScheme: 'light', contrast: 'no-preference' }, white],
    [{ colorScheme: 'dark', contrast: 'no-preference' }, dark],
    [{ colorScheme: 'dark', contrast: 'more' }, black],
  ] as const) {
    test(`a device that wants ${wish.colorScheme} and contrast of ${wish.contrast} gets it`, async ({ page }) => {
      await page.emulateMedia(wish);
      await page.goto(kindPages.procedures);
      await expect(ground(page)).toHaveCSS('background-color', shown);
    });
  }
});

test('where colours are forced, the current row has a line and icons have the colour of their words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, kindPages.procedures);
  const row = page.locator('[data-part=sidebar] [aria-current=page]');
  await expect(row).toHaveCSS('outline-style', 'solid');
  await expect(row).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');

  await open(page, '/');
  const colours = await page
    .locator('main a:has(> .icon)')
    .evaluateAll((links) =>
      links.map((link) => [getComputedStyle(link).color, getComputedStyle(link.querySelector('.icon')!).color]),
    );
  expect(colours.length).toBeGreaterThan(3);
  expect(colours.filter(([word, icon]) => word !== icon)).toEqual([]);
});
