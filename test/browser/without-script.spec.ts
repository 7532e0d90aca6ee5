import type { Browser, Page } from '@playwright/test';
import { kindPages, ownPages } from './pages.ts';
import { expect, test } from './site.ts';

/** What says something else, or is there, only with script. */
const onlyWithScript = [
  'wb-trust, wb-dated, [data-day], button, [data-search], wb-search, noscript, wb-greeting, wb-welcome, wb-runs-here, wb-this-week',
  'label:has(> [data-key]), [data-script-only], [data-tools], [data-as-of], [data-steps], [data-line], wb-owner h3',
  // A sheet is filled in by script; without it the page says how to work on paper.
  '[data-sheet], .to-sheet',
  // Settings and keys can be read and changed by script alone; their pages say so. The table of keys stays.
  'wb-settings, wb-shortcuts .preferences, wb-shortcuts .change',
].join();

const { search: _, notFound: __, ...plainPages } = ownPages;

test('every page shows the same text with and without script', async ({ browser }) => {
  const [withScript, without] = [await pageOf(browser, true), await pageOf(browser, false)];
  const lost: string[] = [];
  for (const address of [...Object.values(kindPages), ...Object.values(plainPages)]) {
    const [full, bare] = [await linesOf(withScript, address), await linesOf(without, address)];
    expect(full.length, address).toBeGreaterThan(5);
    lost.push(...full.filter((line) => !bare.includes(line)).map((line) => `${address}: ${line}`));
  }
  expect(lost).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens, and leads to its page', async ({ page }) => {
    await page.goto(kindPages.procedures);
    await page.getByRole('button', { name: 'safe place' }).click();
    const meaning = page.locator('[popover]:popover-open');
    await expect(meaning).toContainText('A spot named by the customer');
    await meaning.getByRole('link').click();
    await expect(page).toHaveURL(/\/glossary\/safe-place\/$/);
  });

  test('a checklist can be ticked', async ({ page }) => {
    await page.goto(kindPages.checklists);
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBeGreaterThan(5);
    await page.getByText('Open the order and match').click();
    await expect(boxes.first()).toBeChecked();
  });

  test('a scenario can be played', async ({ page }) => {
    await page.goto(kindPages.scenarios);
    const choice = page.getByRole('group').first();
    await choice.locator('summary').click();
    await expect(choice).toContainText(/Good|Possible|Poor/);
    const next = choice.getByRole('link', { name: /^Go on to moment/ });
    const number = (await next.innerText()).match(/\d+/)![0];
    await next.click();
    await expect(page.getByRole('heading', { name: new RegExp(`[Mm]oment ${number}\\b`) })).toBeInViewport();
  });

  test('buttons that could do nothing are not there', async ({ page }) => {
    await page.goto(kindPages.procedures);
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  });

  test('from the side bar, the trail and the outline one gets everywhere', async ({ page }) => {
    await page.goto(kindPages.procedures);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'When to stop' }).click();
    await expect(page).toHaveURL(/#when-to-stop$/);
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Procedures' }).click();
    await expect(page).toHaveURL(/\/procedures\/$/);
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'The year' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The year of service');
  });

  test('the permanent address of a page leads to it', async ({ page }) => {
    await page.goto('/r/late-delivery/');
    await expect(page).toHaveURL(/\/procedures\/late-delivery\/$/);
  });
});

async function pageOf(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL: process.env['VADEMECUM_TEST_ADDRESS']!,
    viewport: { width: 1280, height: 900 },
  });
  await context.clock.setFixedTime('2026-11-21T10:00:00Z');
  // What the reader opened on the page before, such as a folder of the tree, is not part of this one's text.
  await context.addInitScript(() => sessionStorage.clear());
  return context.newPage();
}

/** The lines of a page that can be seen, whatever changes with the day put aside. */
async function linesOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const text = await page.evaluate((selector) => {
    for (const part of document.body.querySelectorAll(selector)) part.remove();
    return document.body.innerText;
  }, onlyWithScript);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
