import type { Page } from '@playwright/test';
import { kindFolders } from '../../src/model/kinds.ts';
import { kindPages, ownPages, statePages } from './pages.ts';
import { expect, open, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Everything the browser complains of on a page, and every address it asks another host for. */
async function watch(page: Page): Promise<{ complaints: string[]; strangers: string[] }> {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const own = new URL(process.env['VADEMECUM_TEST_ADDRESS']!).origin;
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${violatedDirective} blocked ${blockedURI} in ${sourceFile ?? location.href}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });
  return { complaints, strangers };
}

test('clicking from home through every kind of page breaks no rule of the policy and asks no other host', async ({
  page,
}) => {
  const found = await watch(page);
  await open(page, '/');
  for (const kind of kindFolders) {
    const sideBar = page.getByRole('navigation', { name: 'Contents' });
    await sideBar.locator(`a[href="/${kind}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${kind}/$`));

    await page.getByRole('main').locator(`a[href="${kindPages[kind]}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${kindPages[kind]}$`));
    await expect(page.getByRole('article')).toHaveAttribute('data-kind', kind);
  }
  expect(found).toEqual({ complaints: [], strangers: [] });
});

test('neither do searching, opening a term, copying words and using a filter', async ({ page }) => {
  const found = await watch(page);
  await open(page, '/procedures/late-delivery/');
  await page.getByRole('button', { name: 'safe place' }).click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.getByRole('heading', { name: 'Steps' }).hover();
  await page.getByRole('link', { name: 'Copy the link to this section: Steps' }).click();

  await page.getByRole('banner').getByRole('button', { name: 'Search the playbook' }).click();
  await page.keyboard.type('refund');
  await page.getByRole('option', { name: 'Search the whole text for “refund”' }).click();
  await expect(page).toHaveURL('/search/?q=refund');
  const results = page.getByRole('main').getByRole('article');
  await expect(results.first()).toBeVisible();
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /^Checklist/ }).check();
  await expect(results.first()).toContainText('Checklist');
  expect(found).toEqual({ complaints: [], strangers: [] });
});

test('neither do the other pages, in every language', async ({ page }) => {
  const found = await watch(page);
  const { notFound: _, ...there } = ownPages;
  const translated = ['/it/', '/ro/', '/it/search/?q=gentilezza', '/ro/principles/exact-standards/'];
  for (const address of [...Object.values(there), ...Object.values(statePages), ...translated]) {
    await open(page, address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }
  expect(found).toEqual({ complaints: [], strangers: [] });
});

test('a script or a style that got into a page would not run', async ({ page }) => {
  await open(page, '/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.planted = "yes"';
    const style = document.createElement('style');
    style.textContent = 'h1 { color: rgb(1, 2, 3) }';
    const picture = new Image();
    document.body.append(script, style);
    const blocked = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    picture.src = 'https://tracker.example/pixel.png';
    await blocked;
    return {
      script: 'planted' in document.documentElement.dataset,
      colour: getComputedStyle(document.querySelector('h1')!).color,
    };
  });
  expect(ran.script).toBe(false);
  expect(ran.colour).not.toBe('rgb(1, 2, 3)');
});
