import { kindPages } from './pages.ts';
import { expect, keepSettings, open, test } from './site.ts';

test.describe('with the keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a procedure is found in spite of a slip of the finger and opened beside the page that is read', async ({
    page,
  }) => {
    await open(page, kindPages.procedures);
    await page.keyboard.press('Control+p');
    await page.keyboard.type('refnud a return');
    await expect(page.getByRole('option').first()).toContainText('Refund a return');
    await page.keyboard.press('Control+Enter');
    const side = page.locator('[data-group="side"]');
    await expect(side.getByRole('heading', { level: 1 })).toHaveText('Refund a return');
    await expect(page.locator('main#content').getByRole('heading', { level: 1 })).toContainText('delivery is late');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('step 7 is reached by its number', async ({ page }) => {
    await open(page, '/procedures/refund-a-return/');
    await page.keyboard.press('Control+p');
    await page.keyboard.type(':7');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#step-7$/);
    await expect(page.locator('#step-7')).toBeInViewport();
  });

  test('a page is printed by the key that opens quick open, pressed twice', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open(page, kindPages.checklists);
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Control+p');
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });

  test('focus mode is entered and left', async ({ page }) => {
    await open(page, kindPages.procedures);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('z');
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
    await expect(page.getByRole('button', { name: /Leave focus mode/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  });
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the contents are opened, gone down into, and a page is read, left and read in another language', async ({
    page,
  }) => {
    await open(page, '/');
    const bar = page.getByRole('navigation', { name: 'Main' });
    await bar.getByRole('link', { name: 'Contents' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Procedures', { exact: true }).tap();
    await sheet.getByText('Getting it to the door').tap();
    await sheet.getByRole('link', { name: /Answer a customer whose delivery is late/ }).tap();
    await expect(page).toHaveURL(/\/procedures\/late-delivery\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('delivery is late');

    await page.goBack();
    await expect(page).toHaveURL(/:\d+\/$/);
    await expect(sheet).toHaveCount(0);
    await page.goForward();

    await bar.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('link', { name: 'Italiano' }).tap();
    await expect(page).toHaveURL(/\/it\/procedures\/late-delivery\/$/);
  });

  test('a page is searched for and opened', async ({ page }) => {
    await open(page, '/');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Search the playbook/ })
      .tap();
    await page.getByRole('combobox').fill('refund');
    await page.getByRole('option').first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/refund/i);
  });

  test('everything that is pressed is at least 44 pixels high and wide', async ({ page }) => {
    await keepSettings(page, {});
    await open(page, kindPages.procedures);
    const bars = page.locator('[data-part="titlebar"], [data-part="bottombar"]');
    const small = await bars.locator('a, button').evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .map((control) => ({ name: control.textContent.trim(), box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });
});
