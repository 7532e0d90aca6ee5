import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

test('the page of a link is fetched when the pointer rests on it, and only once', async ({ page }) => {
  await open(page, kindPages.procedures);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const link = page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Contents' });
  for (let times = 0; times < 2; times += 1) {
    await link.hover();
    await expect.poll(() => asked.filter((path) => path === '/contents/')).toHaveLength(1);
    await page.mouse.move(700, 450);
  }
});
