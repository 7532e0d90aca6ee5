import type { Page } from '@playwright/test';
import { kindPages } from './pages.ts';
import { begin } from './sheets/running.ts';
import { expect, open, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What a screen reader is told when something happens outside the search. */
const said = (page: Page) => page.locator('body > [role=status]');

test('the first stop leads past everything to the text', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the stops go through the parts of the page in their order, and each can be seen', async ({ page }) => {
  await open(page, kindPages.glossary);
  const parts: string[] = [];
  const unseen: string[] = [];
  for (let stop = await nextStop(page); stop.part !== 'none'; stop = await nextStop(page)) {
    if (parts.at(-1) !== stop.part) parts.push(stop.part);
    if (!stop.isSeen) unseen.push(stop.name);
  }
  expect(parts).toEqual([
    'skip',
    'titlebar',
    'activitybar',
    'sidebar',
    'breadcrumbs',
    'editor',
    'auxiliarybar',
    'statusbar',
  ]);
  expect(unseen).toEqual([]);
});

test('a term opens on Enter, is left with Escape, and leads to its page', async ({ page }) => {
  await open(page, kindPages.procedures);
  const term = page.getByRole('button', { name: 'safe place' });
  const meaning = page.locator('[popover]:popover-open');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toContainText('A spot named by the customer');

  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/safe-place\/$/);
});

test('words to say are copied without the words around them, and the reader is told', async ({ page }) => {
  await open(page, kindPages.procedures);
  const button = page.getByRole('button', { name: 'Copy' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Copied');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  expect(await clipboard(page)).toMatch(/^You were promised Tuesday[^\n]* where it is\.$/);
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0);
});

test('where the clipboard is closed the words are selected, and the reader is told which keys to press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } });
  });
  await open(page, kindPages.procedures);
  await page.getByRole('button', { name: 'Copy' }).first().press('Enter');
  await expect(said(page)).toHaveText('Press Ctrl+C');
  expect(await page.evaluate(() => getSelection()!.toString().trim())).toMatch(/^You were promised Tuesday/);
});

test('the link of a heading and of a step is copied whole, and led to', async ({ page }) => {
  await open(page, kindPages.procedures);
  for (const [name, anchor] of [
    ['Copy the link to this section: When to stop', 'when-to-stop'],
    ['Copy the link to step 3', 'step-3'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true });
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('Copied');
    const address = `${process.env['VADEMECUM_TEST_ADDRESS']!.replace(/\/$/, '')}${kindPages.procedures}#${anchor}`;
    expect(await clipboard(page)).toBe(address);
    await expect(page).toHaveURL(address);
  }
});

test('boxes are ticked with Space, and lists open with Enter', async ({ page }) => {
  await begin(page, 'refund-over-limit', { name: 'Ana Pop' });
  const box = page.getByRole('checkbox', { name: "Open the order and match the customer's name" });
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();

  await open(page, kindPages.procedures);
  const places = page.getByText(/^Used in \(\d+\)$/);
  await places.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#used-in').getByRole('link').first()).toBeVisible();
});

test('a link of the outline leads to its heading, clear of the bar at the top', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'When to stop' })
    .press('Enter');
  const heading = page.getByRole('heading', { name: /^When to stop/ });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const bar = (await page.getByRole('banner').boundingBox())!;
  expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height);
});

test('the focus can be seen when the browser brings its own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const name = page.getByRole('banner').getByRole('link', { name: 'Fairway Home service playbook' });
  await expect(name).toBeFocused();
  await expect(name).toHaveCSS('outline-style', 'solid');
});

interface Stop {
  /** The part of the page that has the focus; `none` when it has left the page. */
  part: string;
  name: string;
  /** It has a ring of at least two pixels, and does not lie under the bar at the top. */
  isSeen: boolean;
}

async function nextStop(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return { part: 'none', name: '', isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const part = element.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? 'skip';
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('[data-part="titlebar"]')!.getBoundingClientRect().bottom;
    const isClear = part === 'titlebar' || part === 'skip' || bottom > bar;
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return { part, name, isSeen: hasRing && isClear && top < innerHeight };
  });
}
