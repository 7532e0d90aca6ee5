import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { runPage } from '../sheets/running.ts';
import { expect, open, test } from '../site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const titles = {
  late: 'Answer a customer whose delivery is late',
  refund: 'Refund above your limit',
  term: 'Two-person delivery',
};

const strip = (page: Page) => page.getByRole('navigation', { name: 'Open pages' });
const current = (page: Page) => strip(page).locator('[aria-current=page]');
const tab = (page: Page, name: string) => strip(page).getByRole('link', { name: new RegExp(`^${name}`, 'i') });

/** The names of the tabs in their order. */
const names = (page: Page) =>
  strip(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).innerText.replaceAll(/\s*\n\s*/g, '')));

async function command(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens pages one after the other so that all stay open. */
async function openToStay(page: Page, ...addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await open(page, address);
    await command(page, 'Control+k', 'Enter');
    await expect(page.locator('body > [role=status]')).toContainText('stays open');
  }
}

test('one page alone has no strip; the next takes the place of a preview, and says that it is one', async ({
  page,
}) => {
  await open(page, kindPages.procedures);
  await expect(strip(page)).toBeHidden();
  await open(page, '/');
  await expect(strip(page)).toBeVisible();
  expect(await names(page)).toEqual([`${titles.late}, preview`, 'Welcome']);
  await open(page, kindPages.checklists);
  expect(await names(page)).toEqual([`${titles.refund}, preview`, 'Welcome']);
  await expect(tab(page, titles.refund).locator('[data-title]')).toHaveCSS('font-style', 'italic');
  await expect(tab(page, titles.refund).locator('[data-title]')).toHaveCSS('text-decoration-style', 'dotted');
});

test('a tab stays after a double click, and when a box of its page is ticked', async ({ page }) => {
  await open(page, '/');
  await open(page, kindPages.procedures);
  await current(page).dblclick();
  await expect(current(page)).toHaveAccessibleName(titles.late);
  await open(page, runPage('open-the-desk'));
  await expect(current(page)).toHaveAccessibleName(/^Open the service desk: Run ?, preview$/);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('main').getByRole('checkbox').first().check();
  await expect(current(page)).toHaveAccessibleName('Open the service desk: Run');
  await open(page, kindPages.glossary);
  await expect(strip(page).getByRole('link')).toHaveCount(4);
});

test('a link opened with Alt+Enter has a tab of its own', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Procedures' }).focus();
  await page.keyboard.press('Alt+Enter');
  await expect(page).toHaveURL(/\/procedures\/$/);
  await expect.poll(() => names(page)).toEqual([`${titles.late}, preview`, 'Procedures']);
});

test('pinned pages come first, survive “Close all”, and are there in a new browser tab', async ({ page, context }) => {
  await openToStay(page, kindPages.checklists, kindPages.procedures);
  await command(page, 'Control+k', 'Shift+Enter');
  await expect.poll(() => names(page)).toEqual([`${titles.late}, pinned`, titles.refund]);
  await open(page, kindPages.checklists);
  await strip(page).getByRole('button', { name: 'Show all open tabs' }).click();
  await strip(page).getByRole('button', { name: 'Close all tabs' }).click();
  await expect(page).toHaveURL(kindPages.procedures);

  const other = await context.newPage();
  await open(other, kindPages.glossary);
  expect(await names(other)).toEqual([`${titles.late}, pinned`, `${titles.term}, preview`]);
});

test('closing this page leads to the one that was shown before it, and it opens again by key', async ({ page }) => {
  await openToStay(page, '/', kindPages.procedures, kindPages.checklists);
  await tab(page, 'Welcome').click();
  await page.waitForURL('/');
  await command(page, 'Alt+w');
  await page.waitForURL(kindPages.checklists);
  await expect.poll(() => names(page)).toEqual([titles.late, titles.refund]);
  await strip(page).getByRole('button', { name: 'Show all open tabs' }).press('Enter');
  await strip(page).getByRole('button', { name: 'Open the last closed tab again' }).press('Enter');
  await page.waitForURL('/');
  await expect(current(page)).toHaveAccessibleName('Welcome');
  expect(await names(page)).toEqual(['Welcome', titles.late, titles.refund]);
});

test('the strip is one stop; arrows go along it, and Delete closes and goes to the next tab', async ({ page }) => {
  await openToStay(page, '/', kindPages.procedures, kindPages.checklists);
  await current(page).focus();
  await page.keyboard.press('Home');
  await expect(tab(page, 'Welcome')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, titles.late)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(tab(page, titles.refund)).toBeFocused();
  expect(await names(page)).toEqual(['Welcome', titles.refund]);
  await page.keyboard.press('Tab');
  await expect(strip(page).getByRole('button', { name: 'Show all open tabs' })).toBeFocused();

  await current(page).focus();
  await page.keyboard.press('Alt+PageDown');
  await page.waitForURL('/');
  await expect(current(page)).toBeFocused();
});

test('a middle click closes a tab and opens nothing', async ({ page, context }) => {
  await openToStay(page, '/', kindPages.procedures, kindPages.checklists);
  await tab(page, titles.late).click({ button: 'middle' });
  await expect.poll(() => names(page)).toEqual(['Welcome', titles.refund]);
  await strip(page).getByRole('button', { name: 'Close Welcome' }).click();
  await expect(strip(page)).toBeHidden();
  expect(context.pages()).toHaveLength(1);
});

test('Back leads to a page and closes nothing, and a reload changes nothing', async ({ page }) => {
  await openToStay(page, '/', kindPages.procedures, kindPages.checklists);
  const before = await names(page);
  await page.goBack();
  await expect(current(page)).toHaveAccessibleName(titles.late);
  expect(await names(page)).toEqual(before);
  await page.reload();
  expect(await names(page)).toEqual(before);
  await expect(current(page)).toHaveAccessibleName(titles.late);
});

test('the thirteenth page closes the one that was not shown for longest, and the list shows all others', async ({
  page,
}) => {
  const addresses = Object.values(kindPages);
  await openToStay(page, ...addresses.slice(0, 12));
  await open(page, addresses[12]!);
  await expect(strip(page).getByRole('link')).toHaveCount(12);
  await expect(tab(page, titles.late)).toHaveCount(0);
  await expect(current(page)).toBeInViewport({ ratio: 0.95 });
  await strip(page).getByRole('button', { name: 'Show all open tabs' }).click();
  await expect(strip(page).locator('#open-pages').getByRole('link')).toHaveCount(12);
});

test('nothing of the strip, the trail and the text moves when the next page comes', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[];
      // A long trail gives way by a few pixels (0.0002) where the browser paints it before it has read its last step.
      for (const entry of entries.filter(({ value }) => value > 0.001))
        for (const { node } of entry.sources)
          if (node?.parentElement?.closest('.editor-part')) moved.push(node.textContent ?? '');
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openToStay(page, '/', kindPages.procedures);
  for (const address of [kindPages.checklists, '/procedures/', kindPages.procedures, '/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(strip(page)).toBeVisible();
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
  }
});

test('an anchor is not covered by the strip', async ({ page }) => {
  await openToStay(page, '/', kindPages.procedures);
  await page.goto(`${kindPages.procedures}#when-to-stop`);
  const bar = (await page.getByRole('navigation', { name: 'You are here' }).boundingBox())!;
  const heading = page.getByRole('heading', { name: /^When to stop/ });
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('there is no strip, and none of its commands', async ({ page }) => {
    await open(page, '/');
    await open(page, kindPages.procedures);
    await expect(strip(page)).toBeHidden();
    await page.keyboard.press('Alt+w');
    await expect(page).toHaveURL(kindPages.procedures);
  });
});
