import { testDay } from '../../scripts/steps/test-stages.ts';
import { expect, test } from './site.ts';

test('home loads from this host alone, with nothing to complain about', async ({ page }) => {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual(['127.0.0.1']);
});

test('an address that does not exist answers with 404 and a page of ours', async ({ page }) => {
  const response = await page.goto('/procedures/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test("the browser's clock stands on the tests' day", async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => new Date().toISOString())).toContain(testDay);
});
