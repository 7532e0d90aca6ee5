import type { Locator, Page } from '@playwright/test';
import { kindPages, statePages } from './pages.ts';
import { expect, open, test } from './site.ts';

/** Where the language of the page is said, and opens the others. */
const languages = (page: Page, own: string): Locator =>
  page.getByRole('contentinfo').getByRole('button', { name: own, exact: true });

test('changing the language stays on the page, there and back', async ({ page }) => {
  for (const address of [
    '/principles/exact-standards/',
    '/procedures/late-delivery/',
    '/procedures/in/delivery/',
    '/latitude/',
    '/',
  ]) {
    await open(page, address);
    const links = page.getByRole('contentinfo').getByRole('link');
    await languages(page, 'English').click();
    await expect(links.and(page.locator('[aria-current]'))).toHaveText('English');
    await links.filter({ hasText: 'Română' }).click();
    await expect(page).toHaveURL(`/ro${address}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ro');

    await languages(page, 'Română').click();
    await links.filter({ hasText: 'English' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the languages are under "More", and lead to the same page', async ({ page }) => {
    await open(page, kindPages.procedures);
    await expect(languages(page, 'English')).toBeHidden();
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    const links = page.getByRole('list', { name: 'Language' }).getByRole('link');
    await expect(links).toHaveText(['English', 'Italiano', 'Română']);
    await expect(links.and(page.locator('[aria-current]'))).toHaveText('English');
    await links.filter({ hasText: 'Italiano' }).tap();
    await expect(page).toHaveURL(`/it${kindPages.procedures}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  });
});

test('a translated page is all in its language, and is a page of its own', async ({ page }) => {
  await open(page, statePages.translated);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang');
  await expect(page.getByRole('note').filter({ hasText: 'non esiste ancora' })).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/it\/principles\/exact-standards\/$/);
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
});

test.describe('a page that is not translated', () => {
  test.beforeEach(({ page }) => open(page, statePages.fallback));

  test('says in which language it is, and marks its text as such', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
    await expect(page.getByRole('note').filter({ hasText: 'English' })).toContainText('non esiste ancora in italiano');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    const step = page.getByRole('heading', { name: /^Steps/ });
    expect(await step.evaluate((heading) => heading.closest<HTMLElement>('[lang]')!.lang)).toBe('en');
  });

  test('keeps the frame and what it knows of the page in the language of the reader', async ({ page }) => {
    const words = ['Procedura', 'Referente:', 'Prossima revisione:'];
    for (const word of words) {
      const place = page.getByRole('main').locator('header').getByText(word).first();
      expect(await place.evaluate((element) => element.closest<HTMLElement>('[lang]')!.lang)).toBe('it');
    }
  });

  test('names the source as the page to keep, and stays out of search engines and the site map', async ({
    page,
    request,
  }) => {
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /[^t]\/procedures\/late-delivery\/$/);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    const map = await (await request.get('/sitemap.xml')).text();
    expect(map).not.toContain('/it/procedures/late-delivery/');
    expect(map).toContain('/it/principles/exact-standards/');
  });

  test('is no alternative that search engines are told of', async ({ page }) => {
    await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
    await open(page, statePages.translated);
    await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(3);
  });
});

test('every part of the frame speaks the language of the page', async ({ page }) => {
  await open(page, `/it${kindPages.procedures}`);
  const [title, status] = [page.getByRole('banner'), page.getByRole('contentinfo')];
  const places = page.getByRole('navigation', { name: 'Principale' }).getByRole('link');
  await expect(places).toHaveText(['Contenuti', 'Cerca', 'Liste di controllo', 'Impara', 'Impostazioni', 'Guida']);
  await expect(title.getByRole('button', { name: 'Cerca nel manuale' })).toBeVisible();
  await expect(title.getByRole('button', { name: 'Dimensione del testo' })).toBeVisible();
  await expect(title.getByRole('link', { name: 'Guida' })).toBeVisible();
  await expect(status.getByRole('link', { name: /^Edizione/ })).toBeVisible();
  await expect(status.getByRole('button', { name: 'Italiano' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Informazioni sulla pagina' })).toBeVisible();

  const tree = page.getByRole('navigation', { name: 'Contenuti' });
  await expect(tree.getByRole('treeitem', { name: 'Procedure', exact: true })).toBeVisible();
  await expect(tree.getByRole('treeitem', { name: 'Procedures', exact: true })).toHaveCount(0);
  await expect(tree.getByRole('searchbox', { name: 'Filtra le pagine' })).toBeVisible();
});
