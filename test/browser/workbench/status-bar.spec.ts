import type { Locator, Page } from '@playwright/test';
import { kindPages, ownPages, statePages } from '../pages.ts';
import { expect, listedPages, open, test } from '../site.ts';

const bar = (page: Page): Locator => page.getByRole('contentinfo', { name: 'About this page and edition' });

/** The links and buttons that can be seen in the bar. */
const items = (page: Page): Locator => bar(page).locator(':is(a, button):not([popover] *)').filter({ visible: true });

test('every fact is a link or a button with a tooltip, and nothing else stands there', async ({ page }) => {
  for (const address of [...Object.values(kindPages), statePages.overdue, ownPages.home, ownPages.help]) {
    await open(page, address);
    const bare = await bar(page).evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const holder = texts.currentNode.parentElement!;
        const isBare =
          !holder.closest('a[title], button[title], [popover]') && texts.currentNode.textContent!.trim() !== '';
        if (isBare && holder.checkVisibility()) found.push(texts.currentNode.textContent!);
      }
      return found;
    });
    expect({ address, bare }).toEqual({ address, bare: [] });
  }
});

test('what it says of a page is true', async ({ page }) => {
  await open(page, kindPages.procedures);
  const listed = (await listedPages()).find(({ address }) => address === kindPages.procedures)!;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(listed.due!));
  await expect(items(page)).toHaveText([
    /Edition 2026-11-21/,
    /Example/,
    'Procedure',
    /Delivery lead/,
    new RegExp(`Current.*review due ${day}`),
    /\d min/,
    /English/,
    /Theme/,
    /Feedback/,
  ]);
  await expect(bar(page).getByRole('link', { name: 'Procedure', exact: true })).toHaveAttribute('href', '/procedures/');
  await expect(bar(page).getByRole('link', { name: 'Delivery lead' })).toHaveAttribute(
    'href',
    '/owners/delivery-lead/',
  );

  await bar(page).getByRole('link', { name: 'Feedback' }).click();
  await expect(page.getByRole('link', { name: 'Something is wrong' })).toBeInViewport();
});

test('an overdue review is said on the day it is read', async ({ page }) => {
  await open(page, statePages.overdue);
  await expect(bar(page).getByRole('link', { name: /Review overdue/ })).toBeVisible();
});

test('the languages open from the keyboard and lead to this page', async ({ page }) => {
  await open(page, kindPages.principles);
  await bar(page).getByRole('button', { name: 'English' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/it${kindPages.principles}`);
});

test('a key that waits for the second is said there, until the second comes', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+k');
  await expect(bar(page).locator('[data-message]')).toContainText('Ctrl+K was pressed');
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Choose a theme' })).toBeFocused();
  await expect(bar(page).locator('[data-message]')).toBeEmpty();
});

test('it stays at the foot of the window, and nothing in it moves once it is there', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
        if (entry.sources.some(({ node }) => node?.parentElement?.closest('[data-part="statusbar"]')))
          document.documentElement.dataset['moved'] = 'yes';
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, kindPages.procedures);
  await page.waitForTimeout(300);
  await expect(page.locator('html[data-moved]')).toHaveCount(0);
  await page.mouse.wheel(0, 2000);
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
});

test('on a tablet it holds three facts, on a phone it is the foot of the page', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, kindPages.procedures);
  await expect(items(page)).toHaveText([/Edition/, /Current/, /English/]);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(items(page)).toHaveText([/Edition/]);
  await expect(bar(page)).not.toBeInViewport();
  await expect(bar(page)).toContainText('Icons: Codicons by Microsoft');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the languages open too, and the theme cannot be chosen', async ({ page }) => {
    await page.goto(kindPages.procedures);
    await expect(bar(page).getByRole('button', { name: 'Theme' })).toBeHidden();
    await bar(page).getByRole('button', { name: 'English' }).click();
    await expect(bar(page).getByRole('link', { name: 'Română' })).toBeVisible();
  });
});
