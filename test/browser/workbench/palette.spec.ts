import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Name of a page' });
const rows = (page: Page) => page.getByRole('dialog', { name: 'Quick open' }).getByRole('option');
const active = (page: Page) => rows(page).and(page.locator('[aria-selected="true"]'));

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('refnud finds refund, from the first letter on, and Enter opens it', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('refnud');
    await expect(active(page)).toHaveAccessibleName(/Refund a return.*Current.*Procedure/);
    await expect(active(page).locator('b')).toHaveText('Refund');
    await expect(rows(page).filter({ hasText: 'Refund by cheque' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/procedures\/refund-a-return\/$/);
    await expect(field(page)).toHaveCount(0);
  });

  test('what is typed while it is still on its way is not lost, nor is Enter', async ({ page }) => {
    await page.route('**/_astro/{in-use,quick-open}*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await open(page, '/');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('refnud');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/procedures\/refund-a-return\/$/);
  });

  test('without a word it lists what was read last, the page before first', async ({ page }) => {
    await open(page, kindPages.checklists);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await open(page, kindPages.procedures);
    await page.keyboard.press('Control+p');
    await expect(active(page)).toContainText(title!.trim());
    await expect(active(page)).toContainText('read last');
    await expect(rows(page).filter({ hasText: 'most used' })).toBeVisible();
  });

  test('the arrows go round, the field keeps its own keys, and Escape gives the focus back', async ({ page }) => {
    await open(page, kindPages.procedures);
    const centre = page.getByRole('button', { name: 'Search the playbook' });
    await centre.focus();
    await page.keyboard.press('Enter');
    await field(page).fill('refund');
    await expect(active(page)).toHaveAttribute('id', 'palette-row-0');
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toHaveText('Search the whole text for “refund”');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id'))!);
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveAttribute('id', 'palette-row-0');
    await page.keyboard.press('Home');
    await page.keyboard.type('a ');
    await expect(field(page)).toHaveValue('a refund');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await expect(centre).toBeFocused();
  });

  test('F1 lists what can be done now, with its keys, and what was done last first', async ({ page }) => {
    await open(page, kindPages.procedures);
    await page.keyboard.press('F1');
    await expect(field(page)).toHaveValue('>');
    await expect(rows(page).filter({ hasText: 'Go to a heading on this page' })).toContainText('Ctrl+Shift+O');
    await expect(rows(page).filter({ hasText: 'Go to the next search result' })).toHaveCount(0);
    await page.keyboard.type('text larger');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveCSS('font-size', '17.92px');
    await page.keyboard.press('F1');
    await expect(active(page)).toContainText('Make the text larger');
  });

  test('@ goes through the headings of the page, shows each, and Escape leads back', async ({ page }) => {
    await open(page, kindPages.procedures);
    const heading = page.getByRole('heading', { name: /^When to stop/, includeHidden: true });
    await page.evaluate(() => scrollTo(0, 40));
    await page.keyboard.press('Control+Shift+O');
    await expect(rows(page).first()).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(40);
    await page.keyboard.type('when to stop');
    await expect(heading).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
    await expect(heading).not.toBeInViewport();

    await page.keyboard.press('Control+Shift+O');
    await page.keyboard.type('when to stop');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#when-to-stop$/);
    await expect(heading).toBeInViewport();
  });

  test(': leads to a step, # to a heading of any page, % to the search, and ? says so', async ({ page }) => {
    await open(page, kindPages.procedures);
    await page.keyboard.press('Control+p');
    await field(page).fill(':3');
    await expect(active(page)).toContainText('Step 3');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#step-3$/);

    await page.keyboard.press('Control+p');
    await field(page).fill('?');
    await rows(page).filter({ hasText: 'Go to a heading on any page' }).click();
    await expect(field(page)).toHaveValue('#');
    await field(page).fill('#pay and tell');
    await expect(active(page)).toContainText('Refund above your limit');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/checklists\/refund-over-limit\/#pay-and-tell$/);

    await page.waitForLoadState();
    await page.keyboard.press('Control+p');
    await field(page).fill('%sofa');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=sofa$/);
  });

  test('where no page is called so, it says so and offers the search in the whole text', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('Control+p');
    await field(page).fill('zebra');
    await expect(page.getByText('No page is called “zebra”.')).toBeVisible();
    await expect(rows(page)).toHaveText(['Search the whole text for “zebra”']);
  });

  test('the keys of print, pressed twice, print the page without the palette', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.title = `printed with ${document.querySelectorAll('dialog').length} dialogs`);
    });
    await open(page, kindPages.procedures);
    await page.keyboard.press('Control+p');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Control+p');
    await expect(page).toHaveTitle('printed with 0 dialogs');
  });

  test('/ opens it, but belongs to a field that is typed in', async ({ page }) => {
    await open(page, '/search/');
    const query = page.getByRole('searchbox').first();
    await query.fill('');
    await query.press('/');
    await expect(query).toHaveValue('/');
    await expect(field(page)).toHaveCount(0);
    await open(page, '/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  });
});

test('when the list of pages does not arrive it says so, leads to the contents, and can be tried again', async ({
  page,
}) => {
  await page.route('**/workbench/pages.json', (route) => route.abort());
  await open(page, '/');
  await page.keyboard.press('Control+p');
  await field(page).fill('refund');
  await expect(page.getByText('This list could not be loaded')).toBeVisible();
  await expect(page.getByText('No page is called')).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Go to all contents' })).toBeVisible();
  await page.unroute('**/workbench/pages.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows(page).first()).toContainText('Refund');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it fills the screen, has buttons instead of signs, and Back leaves it', async ({ page }) => {
    await open(page, kindPages.procedures);
    await page.getByRole('button', { name: 'Search the playbook' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Quick open' });
    expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(field(page)).toHaveAttribute('enterkeyhint', 'go');
    await sheet.getByRole('button', { name: 'Actions' }).tap();
    await expect(rows(page).filter({ hasText: 'Copy the link to this page' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Headings' }).tap();
    await expect(rows(page).first()).toContainText('Answer a customer whose delivery is late');
    const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);

    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${kindPages.procedures}$`));
  });

  test('a page opened from it leads back to where one was', async ({ page }) => {
    await open(page, kindPages.procedures);
    await page.getByRole('button', { name: 'Search the playbook' }).tap();
    await field(page).fill('calm');
    await rows(page).first().tap();
    await expect(page).toHaveURL(/\/procedures\/calm-an-angry-customer\/$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${kindPages.procedures}$`));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
