import type { Locator, Page } from '@playwright/test';
import { kindPages, ownPages, statePages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Panel' });

/** Switches "I help maintain the playbook" on. */
const maintain = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('vademecum/settings', JSON.stringify({ maintain: true })));

test('who maintains the playbook sees what is wrong with a page, what to do, where, and why', async ({ page }) => {
  await maintain(page);
  await open(page, statePages.overdue);
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('tab', { name: 'Problems' })).toBeFocused();
  const problem = panel(page).getByRole('listitem');
  await expect(problem).toContainText('Warning');
  await expect(problem).toContainText('was due 21 days ago');
  await expect(problem).toContainText('guide-a-caller-through-the-website.mdx, line');
  await expect(panel(page)).toContainText('As of 21 November 2026');
  await problem.getByRole('link', { name: 'review-overdue' }).click();
  await expect(page).toHaveURL('/help/rules/review-overdue/');
});

test('other readers are shown no problem and have no way to them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, statePages.overdue);
  await page.keyboard.press('Control+Shift+M');
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('tab')).toHaveText(['Search results']);
  expect(asked.filter((url) => url.includes('/attention/'))).toEqual([]);
});

test('it stays open on the next page, above the status bar, and closes with the focus where it was', async ({
  page,
}) => {
  await open(page, kindPages.procedures);
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+j');
  await expect(panel(page)).toContainText('Nothing has been searched for yet.');
  await page.keyboard.press('Control+j');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+j');
  await expect(panel(page)).toBeVisible();
  await open(page, kindPages.checklists);
  await expect(panel(page)).toBeInViewport({ ratio: 1 });
  await panel(page).getByRole('button', { name: 'Close the panel' }).click();
  await page.reload();
  await expect(panel(page)).toBeHidden();
});

test('its edge is moved with the arrow keys', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+j');
  await page.getByRole('tab').waitFor();
  const height = (await panel(page).boundingBox())!.height;
  await page.getByRole('separator', { name: 'Height of the panel' }).press('ArrowUp');
  expect((await panel(page).boundingBox())!.height).toBe(height + 10);
});

test('what was found last stands there, the open page marked, until the reader lets go of it', async ({ page }) => {
  await open(page, ownPages.search);
  const first = page.getByRole('main').getByRole('article').first().getByRole('link').first();
  const title = (await first.textContent())!;
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.waitForLoadState();
  await page.keyboard.press('Control+j');
  await expect(panel(page)).toContainText(/Results for “refund” · Result 1 of \d+/);
  await expect(panel(page).locator('[aria-current="page"]')).toHaveText(title);
  await panel(page).getByRole('button', { name: 'Let go of these results' }).click();
  await expect(panel(page)).toContainText('Nothing has been searched for yet.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the problems stand at the foot of the page, for those who mend it', async ({ page }) => {
    await open(page, statePages.overdue);
    await expect(panel(page)).toBeHidden();
    await maintain(page);
    await open(page, statePages.overdue);
    await expect(panel(page)).toContainText('was due 21 days ago');
  });
});
