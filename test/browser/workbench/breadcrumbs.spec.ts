import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const trail = (page: Page) => page.getByRole('navigation', { name: 'You are here' });
const list = (page: Page) => page.locator('wb-breadcrumbs :popover-open');

test('the trail leads from the contents to the page, and its end is the page', async ({ page }) => {
  await open(page, kindPages.procedures);
  await expect(trail(page).locator('ol > li:visible > a')).toHaveText([
    'Contents',
    'Procedures',
    'Getting it to the door',
    'Answer a customer whose delivery is late',
  ]);
  await expect(trail(page).locator('ol > li > [aria-current=page]')).toHaveText(
    'Answer a customer whose delivery is late',
  );
});

test('by key one opens what stands beside the page, finds a title by its letters, and goes there', async ({ page }) => {
  await open(page, kindPages.procedures);
  const link = page.getByRole('main').getByRole('link', { name: 'Delivery lead' }).first();
  await link.focus();
  await page.keyboard.press('Control+Shift+.');
  await expect(list(page).locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('link', { name: 'Dispatch an order' })).toBeFocused();
  await page.keyboard.type('pu');
  await expect(list(page).getByRole('link', { name: 'Put a wrong delivery right' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(link).toBeFocused();

  await trail(page).getByRole('button').last().press('Enter');
  await expect(list(page).locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('link').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/procedures\/(?!late-delivery)[\w-]+\/$/);
});

test('the keys of VS Code lead into the trail; arrows go along it, and down opens a list', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+Shift+;');
  await expect(trail(page).locator('ol > li > [aria-current=page]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(trail(page).getByRole('link', { name: 'Procedures', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('link', { name: 'Checklists' })).toBeVisible();
});

test('the end of the trail follows the step that is being read', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.locator('#step-3').evaluate((step) => step.scrollIntoView({ block: 'center' }));
  const section = trail(page).locator('[aria-current=location]');
  await expect(section).toBeVisible();
  await expect(section).toHaveAttribute('href', /^#step-\d$/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(section).toBeHidden();
});

test('lists, registers and the help have a trail as well; the welcome page has none', async ({ page }) => {
  await open(page, '/procedures/in/delivery/');
  await expect(trail(page).locator('ol > li:visible > a')).toHaveText([
    'Contents',
    'Procedures',
    'Getting it to the door',
  ]);
  await open(page, '/it/year/');
  await expect(page.locator('wb-breadcrumbs ol > li:visible > a').first()).toHaveText('Contenuti');
  await open(page, '/help/rules/review-overdue/');
  await expect(trail(page).locator('ol > li:not([data-section]) > a')).toHaveText(['Help', 'Rules', 'review-overdue']);
  await open(page, '/');
  await expect(trail(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('there is the way back to the folder, large enough for a thumb', async ({ page }) => {
    await open(page, kindPages.procedures);
    const link = trail(page).locator('ol > li:visible > a');
    await expect(link).toHaveText(['Getting it to the door']);
    await expect(trail(page).getByRole('button')).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(/\/procedures\/in\/delivery\/$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists open all the same, and lead on', async ({ page }) => {
    await page.goto(kindPages.procedures);
    await trail(page)
      .getByRole('button', { name: /“Getting it to the door”/ })
      .click();
    await list(page).getByRole('link', { name: 'Returns and refunds' }).click();
    await expect(page).toHaveURL(/\/procedures\/in\/returns\/$/);
  });
});
