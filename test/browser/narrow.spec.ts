import type { Page } from '@playwright/test';
import { unfit } from './fit.ts';
import { designGroups } from './pages.ts';
import { expect, open, test } from './site.ts';

/** What a finger can hit. */
const target = 44;

test.use({ hasTouch: true, isMobile: true });

for (const [group, designs] of Object.entries(designGroups))
  test(`on a narrow screen nothing scrolls sideways, no part of a text is hidden, and a finger hits what is pressed often, of ${group}`, async ({
    page,
  }) => {
    expect(await unfit(page, designs, { widths: [820, 390, 320], height: 844, more: [smallControls] })).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar at the top leads home, searches, and sets how it looks', async ({ page }) => {
    await open(page, '/procedures/late-delivery/');
    const bar = page.getByRole('banner');
    for (const name of ['Search the playbook', 'Choose a theme', 'Text size'])
      await expect(bar.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    await expect(bar.getByRole('link', { name: 'Help' })).toBeInViewport({ ratio: 1 });

    await bar.getByRole('link', { name: 'Fairway Home service playbook' }).tap();
    await expect(page).toHaveURL('/');
  });

  test('the bar at the foot stays there, leads to contents, search and checklists, and has the rest under "More"', async ({
    page,
  }) => {
    await open(page, '/procedures/late-delivery/');
    const bar = page.getByRole('navigation', { name: 'Main' });
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(bar).toBeInViewport({ ratio: 1 });
    await expect(bar.getByRole('link')).toHaveText(['Contents', 'Search', 'Checklists']);

    await bar.getByRole('link', { name: 'Contents' }).tap();
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
    await page.goBack();
    await bar.getByRole('button', { name: 'More' }).tap();
    for (const name of ['Learn', 'Settings', 'Help', 'The year', 'Română'])
      await expect(bar.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');

    await bar.getByRole('link', { name: 'Search' }).tap();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await page.goBack();
    await bar.getByRole('link', { name: 'Checklists' }).tap();
    await expect(page).toHaveURL('/checklists/');
  });

  test('title, state, owner and review date are on the first screen', async ({ page }) => {
    await open(page, '/procedures/late-delivery/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    for (const text of ['Current', 'Owner:', '6 May 2027'])
      await expect(main.getByText(text).filter({ visible: true }).first()).toBeInViewport({ ratio: 1 });
  });

  test('outline and facts about the page open under its title', async ({ page }) => {
    await open(page, '/procedures/late-delivery/');
    const main = page.getByRole('main');
    await main.getByText('About this page', { exact: true }).tap();
    await expect(main.getByText('tried on a real case')).toBeVisible();
    await main.getByText('On this page', { exact: true }).tap();
    await main.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What to record' }).tap();
    await expect(main.getByRole('heading', { name: /^What to record/ })).toBeInViewport({ ratio: 1 });
  });

  test('the document scrolls, and nothing else does', async ({ page }) => {
    await open(page, '/procedures/late-delivery/');
    const scrollers = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1)
        .map(({ tagName }) => tagName),
    );
    expect(scrollers).toEqual([]);
  });

  test('a table shows each row as a card, with the name of its columns', async ({ page }) => {
    await open(page, '/latitude/');
    const cell = page.getByRole('main').locator('td[data-label]').first();
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toBe('"Frontline"');
    await expect(page.getByRole('main').locator('thead').first()).not.toBeInViewport();
  });
});

/** Buttons, boxes to tick and links that stand alone, where a finger might miss them. Links in a sentence may be as small as words, and the bar of a tablet as low as that of a desk. */
function smallControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const bar = ':is([data-part="titlebar"], [data-part="bottombar"]) :is(a, button, input)';
    const alone =
      'main :is(button:not(.term), summary, select, label:has(input), li > a:only-child, li > div > a:first-child)';
    return [...document.querySelectorAll<HTMLElement>(innerWidth < 768 ? `${bar}, ${alone}` : alone)]
      .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
      .map((control) => ({ name: control.textContent.trim(), size: control.getBoundingClientRect() }))
      .filter(({ size }) => size.width > 1 && size.height < least - 0.5)
      .map(({ name, size }) => `"${name}" is ${Math.round(size.height)} pixels high`);
  }, target);
}
