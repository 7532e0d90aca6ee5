import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './site.ts';

const results = (page: Page): Locator => page.getByRole('main').getByRole('article');
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');

/** The addresses of the pages that were found, best first. */
async function found(page: Page, query: string, lang = ''): Promise<string[]> {
  await open(page, `${lang}/search/?q=${encodeURIComponent(query)}`);
  return results(page).evaluateAll((articles) =>
    articles.map((article) => new URL(article.querySelector('a')!.href).pathname),
  );
}

test('goes from the command centre on home to the page, with the keyboard alone', async ({ page }) => {
  await open(page, '/');
  const centre = page.getByRole('banner').getByRole('button', { name: 'Search the playbook' });
  while (!(await centre.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('my parcel never came');
  await expect(page.getByRole('option').last()).toHaveText('Search the whole text for “my parcel never came”');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/search\/\?q=my(\+|%20)parcel(\+|%20)never(\+|%20)came$/);
  await expect(results(page).first()).toContainText('Answer a customer whose delivery is late');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/procedures\/late-delivery\/$/);
});

test('finds while it is typed, and says how much', async ({ page }) => {
  await open(page, '/search/');
  await expect(field(page)).toBeFocused();
  await expect(status(page)).toHaveText('');
  await page.keyboard.type('angr');
  await expect(status(page)).toHaveText(/^\d+ pages found\.$/);
  const first = await status(page).innerText();

  await page.keyboard.type('y customer waiting');
  await expect(status(page)).not.toHaveText(first);
  await expect(status(page)).toHaveText(/^\d+ pages? found\.$/);
  expect(Number.parseInt(await status(page).innerText(), 10)).toBe(await results(page).count());
});

test.describe('the right page is among the first three', () => {
  for (const [query, ...right] of [
    ['my parcel never came', '/procedures/late-delivery/'],
    ['angry', '/procedures/calm-an-angry-customer/'],
    ['refund limit', '/procedures/refund-a-return/', '/checklists/refund-over-limit/'],
    ['who decides', '/procedures/escalate-a-case/'],
    ['onboarding', '/paths/first-day/'],
    ["where's my sofa", '/procedures/late-delivery/'],
    ['shouting', '/procedures/calm-an-angry-customer/'],
    ['NPS', '/metrics/net-promoter-score/'],
    ['supervisor', '/procedures/escalate-a-case/'],
    ['complaint', '/procedures/handle-a-complaint/'],
  ] as const)
    test(`for "${query}"`, async ({ page }) => {
      const first = (await found(page, query)).slice(0, 3);
      expect(right.filter((address) => !first.includes(address))).toEqual([]);
    });
});

test('the words of a checklist, of customers and of other names are found', async ({ page }) => {
  expect(await found(page, 'earlier credits on the same order')).toContain('/checklists/refund-over-limit/');
  expect(await found(page, 'are you all useless')).toContain('/procedures/calm-an-angry-customer/');
  expect(await found(page, 'reimbursement')).toContain('/procedures/refund-a-return/');
});

test('a result shows kind, state and the sections that hold the words, marked', async ({ page }) => {
  await open(page, '/search/?q=neighbour');
  const result = results(page).filter({ has: page.getByRole('heading', { name: /delivery is late$/ }) });
  await expect(result).toContainText('Procedure');
  await expect(result).toContainText('Current');
  await expect(result.locator('mark').first()).toHaveText(/neighbour/i);

  await result.getByRole('listitem').getByRole('link', { name: 'When to stop' }).click();
  await expect(page).toHaveURL(/\/procedures\/late-delivery\/#when-to-stop$/);
  await expect(page.getByRole('heading', { name: /^When to stop/ })).toBeInViewport();
});

test('no page is found for a word that only begins like one of its words', async ({ page }) => {
  await page.goto('/search/?q=overtime');
  await expect(status(page)).toHaveText('No page holds “overtime”.');
});

test.describe('filters', () => {
  test('narrow the results, count themselves and stay in the address', async ({ page }) => {
    await open(page, '/search/?q=refund');
    const before = await results(page).count();
    await page.getByText('Filters').click();
    await page.getByLabel('Kind').selectOption('Checklists');
    await expect(status(page)).toHaveText(/^\d pages? found\.$/);
    expect(await results(page).count()).toBeLessThan(before);
    for (const result of await results(page).all()) await expect(result).toContainText('Checklist');

    await page.getByLabel('Level').selectOption('Manager');
    await expect(page.getByText('Filters (2)')).toBeVisible();
    await expect(page).toHaveURL(/q=refund&kind=checklists&level=manager$/);

    await page.reload();
    await expect(page.getByLabel('Kind')).toHaveValue('checklists');
    await expect(results(page).first()).toBeVisible();
  });

  test('by channel and owner find what a page says of itself', async ({ page }) => {
    await open(page, '/search/?q=customer&channel=letter');
    await expect(results(page).filter({ hasText: 'formal complaint' }).first()).toBeVisible();
    await open(page, '/search/?q=customer&owner=delivery-lead&kind=procedures');
    await expect(results(page)).toHaveCount(2);
  });

  test('bring drafts in, which nobody finds otherwise', async ({ page }) => {
    const draft = '/procedures/support-a-customer-by-video/';
    expect(await found(page, 'video call')).not.toContain(draft);
    await page.getByText('Filters').click();
    await page.getByLabel('Drafts too').check();
    const result = results(page).filter({ has: page.locator(`a[href="${draft}"]`) });
    await expect(result).toContainText('Draft');
    await expect(page).toHaveURL(/drafts=yes/);
  });
});

test('a retired page is not found, what replaces it is', async ({ page }) => {
  const pages = await found(page, 'refund');
  expect(pages).toContain('/procedures/refund-a-return/');
  expect(pages).not.toContain('/procedures/refund-by-cheque/');
});

test('an overdue page is found, and says what it is', async ({ page }) => {
  await open(page, '/search/?q=guide+a+caller+through+the+website');
  await expect(results(page).first()).toContainText('Review overdue');
});

test('the rest of a long list comes when it is asked for, and the keyboard goes on there', async ({ page }) => {
  await open(page, '/search/?q=refund');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('when nothing is found it says so, and what to do', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(status(page)).toHaveText('No page holds “xylophone”.');
  await expect(page.getByText('Try a shorter word')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Contents' }).click();
  await expect(page).toHaveURL(/\/contents\/$/);
});

test.describe('when the index does not arrive', () => {
  for (const [what, files] of [
    ['the whole of it', '**/pagefind/**'],
    ['its list of pages', '**/*.pf_meta'],
    ['its words', '**/*.pf_index'],
    ['the pages it found', '**/*.pf_fragment'],
  ] as const)
    test(`${what}, that is no answer, and may be tried again`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('/search/?q=refund');
      await expect(status(page)).toHaveText('The search could not be loaded, so this is not an answer.');
      await expect(results(page)).toHaveCount(0);

      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expect(status(page)).toHaveText(/pages found/);
      await expect(results(page).first()).toBeVisible();
    });
});

test('the state is in the address, and going back comes back to it', async ({ page }) => {
  await open(page, '/');
  await open(page, '/search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('cancel');
  await expect(page).toHaveURL(/\?q=cancel$/);
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/procedures\/cancel-an-order\/$/);

  await page.goBack();
  await expect(field(page)).toHaveValue('cancel');
  await expect(results(page).first()).toContainText('Cancel an order');
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you need?');
});

test.describe('in Italian', () => {
  test('finds the Italian page', async ({ page }) => {
    const [first] = await found(page, 'gentilezza', '/it');
    expect(first).toBe('/it/principles/kindness-must-deliver/');
    await expect(status(page)).toHaveText(/^\d+ pagine trovate\.$/);
  });

  test('finds the English page of what is not translated, and says so', async ({ page }) => {
    await open(page, '/it/search/?q=refund');
    const result = results(page).filter({ hasText: 'Refund a return' }).first();
    await expect(result).toContainText('inglese');
    await expect(result.getByRole('link', { name: 'Refund a return' })).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  });

  test('shows a translated page once', async ({ page }) => {
    const pages = await found(page, 'standard', '/it');
    expect(pages).toContain('/it/principles/exact-standards/');
    expect(pages).not.toContain('/principles/exact-standards/');
  });

  test('says how many there are as Romanian does', async ({ page }) => {
    await open(page, '/ro/search/?q=scuze');
    await expect(status(page)).toHaveText(/^\d+ pagini găsite\.$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field at the top leads to the list of everything', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('searchbox').fill('refund');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/contents\/\?q=refund$/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Refund a return' })).toBeVisible();
  });

  test('the search page says that it needs script, and leads there too', async ({ page }) => {
    await page.goto('/it/search/');
    await page.getByRole('main').getByRole('link', { name: 'Contenuti' }).click();
    await expect(page).toHaveURL(/\/it\/contents\/$/);
  });
});

test('a search that was sent before the scripts ran goes on to its results', async ({ page }) => {
  await page.goto('/contents/?q=refund+limit');
  await expect(page).toHaveURL(/\/search\/\?q=refund(\+|%20)limit$/);
  await expect(results(page).first()).toBeVisible();
});
