import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../../scripts/steps/serve.ts';
import { testDay } from '../../scripts/steps/test-stages.ts';
import { expect, open, test } from './site.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
let site: ServedSite;

test.beforeAll('build three pages below /playbook/', async () => {
  folder = mkdtempSync(join(tmpdir(), 'vademecum-base-'));
  const out = join(folder, 'site');
  const content = 'test/fixtures/below-a-path/content';
  const options = ['--base', '/playbook/', '--content', content, '--today', testDay, '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, VADEMECUM_CACHE: join(folder, 'cache') },
  });
  expect(status, stdout + stderr).toBe(0);
  site = await serveSite({ folder: out, base: '/playbook/', port: 0 });
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('links, icons and languages stay below it', async ({ page }) => {
  const outside: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => request.url().startsWith(site.url) || outside.push(request.url()));
  page.on('response', (response) => response.status() < 400 || failed.push(response.url()));

  await open(page, site.url);
  await page.getByRole('treeitem', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(`${site.url}glossary/`);
  await page.getByRole('main').getByRole('link', { name: 'Call back' }).click();
  await expect(page).toHaveURL(`${site.url}glossary/call-back/`);
  await expect(page.locator('use').first()).toHaveAttribute('href', /^\/playbook\/icons\.svg#/);

  await page.getByRole('main').getByRole('link', { name: 'the words for it' }).click();
  await expect(page).toHaveURL(`${site.url}phrases/ring-at-noon/`);
  await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL(`${site.url}it/phrases/ring-at-noon/`);
  await page.getByRole('banner').getByRole('link', { name: 'Corner shop' }).click();
  await expect(page).toHaveURL(`${site.url}it/`);
  expect({ outside, failed }).toEqual({ outside: [], failed: [] });
});

test('quick open and the search find, and what they find leads there', async ({ page }) => {
  await open(page, site.url);
  await page.getByRole('banner').getByRole('button', { name: 'Search the playbook' }).click();
  const rows = page.getByRole('dialog', { name: 'Quick open' }).getByRole('option');
  await page.keyboard.type('ring at noon');
  await expect(rows.first()).toContainText('Say that we ring at noon');
  await rows.first().click();
  await expect(page).toHaveURL(`${site.url}phrases/ring-at-noon/`);

  await open(page, site.url);
  await page.keyboard.press('/');
  await page.keyboard.type('%promise to ring');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/playbook\/search\/\?q=promise(\+|%20)to(\+|%20)ring$/);
  await page.getByRole('main').getByRole('article').getByRole('link', { name: 'Call back' }).click();
  await expect(page).toHaveURL(`${site.url}glossary/call-back/`);
});

test('the permanent address and an address that leads nowhere answer there', async ({ page }) => {
  await page.goto(`${site.url}r/promise/`);
  await expect(page).toHaveURL(`${site.url}glossary/promise/`);
  const response = await page.goto(`${site.url}no-such-page/`);
  expect(response!.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Contents' }).click();
  await expect(page).toHaveURL(`${site.url}contents/`);
});

test('an address of old leads on in every language, and without script', async ({ browser, page }) => {
  await page.goto(`${site.url}glossary/ring-back/`);
  await expect(page).toHaveURL(`${site.url}glossary/call-back/`);
  await page.goto(`${site.url}r/ring-back/`);
  await expect(page).toHaveURL(`${site.url}glossary/call-back/`);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const source = await (await plain.request.get(`${site.url}it/glossary/ring-back/`)).text();
  expect(source).toContain('<a href="/playbook/it/glossary/call-back/">');
  await plain.goto(`${site.url}it/glossary/ring-back/`);
  await expect(plain).toHaveURL(`${site.url}it/glossary/call-back/`);
  await context.close();
});
