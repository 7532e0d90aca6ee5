import { ownPages, statePages } from './pages.ts';
import { expect, open, test } from './site.ts';

test('changing the language stays on the page, there and back', async ({ page }) => {
  for (const address of [
    '/principles/exact-standards/',
    '/procedures/late-delivery/',
    '/procedures/in/delivery/',
    '/latitude/',
    '/',
  ]) {
    await open(page, address);
    const languages = page.getByRole('navigation', { name: 'Language' });
    await expect(languages.getByRole('link', { name: 'EN' })).toHaveAttribute('aria-current', 'true');
    await languages.getByRole('link', { name: 'RO' }).click();
    await expect(page).toHaveURL(new RegExp(`/ro${address}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'ro');

    await page.getByRole('navigation', { name: 'Limba' }).getByRole('link', { name: 'EN' }).click();
    await expect(page).toHaveURL(new RegExp(`[^/o]${address}$`));
  }
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
    await expect(page.locator('link[rel=alternate]')).toHaveCount(0);
    await open(page, statePages.translated);
    await expect(page.locator('link[rel=alternate]')).toHaveCount(3);
  });
});

test('every part of the frame speaks the language of the page', async ({ page }) => {
  await open(page, `/it${ownPages.home}`);
  for (const name of ['Contenuti', 'Aiuto'])
    await expect(page.getByRole('banner').getByRole('link', { name })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('searchbox')).toHaveAttribute('placeholder', 'Cerca nel manuale');
  const links = await page.getByRole('navigation', { name: 'Contenuti' }).getByRole('link').allInnerTexts();
  expect(links).toContain('Procedure');
  expect(links).not.toContain('Procedures');
});
