import type { Page } from '@playwright/test';
import { kindPages, statePages } from '../pages.ts';
import { begin, saved } from '../sheets/running.ts';
import { expect, open, test } from '../site.ts';

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const titles = (page: Page, name: string) => list(page, name).getByRole('link');
const star = (page: Page) => page.getByRole('button', { name: 'Favourite' });

test.use({ viewport: { width: 1440, height: 900 } });

test('the first visit shows what everybody needs, and no empty list', async ({ page }) => {
  await open(page, '/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Good morning.');
  for (const name of ['Learn the work', 'Principle of the day', 'What changed', 'Look things up'])
    await expect(list(page, name)).toBeVisible();
  for (const name of ['Continue', 'Favourites', 'Recently read']) await expect(list(page, name)).toHaveCount(0);
  await expect(main.getByRole('list', { name: 'Most used' }).getByRole('link')).toHaveCount(6);
  await expect(titles(page, 'Learn the work').first()).toContainText(/\d steps, about \d+ minutes/);

  await main.getByRole('button', { name: /^Search the playbook/ }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a later visit shows what was read, with its state; one page or all can be taken off the list', async ({
  page,
}) => {
  for (const address of [kindPages.phrases, '/procedures/take-an-order-change/', kindPages.stories])
    await open(page, address);
  await open(page, '/');
  await expect(titles(page, 'Recently read')).toHaveCount(3);
  await expect(titles(page, 'Recently read').nth(1)).toHaveText('Take an order change');
  await expect(list(page, 'Recently read').getByRole('listitem').nth(1)).toContainText(/Procedure\s*Review due soon/);

  await page.getByRole('button', { name: 'Take “Take an order change” off the list' }).press('Enter');
  await expect(titles(page, 'Recently read')).toHaveCount(2);
  await expect(
    list(page, 'Recently read')
      .getByRole('button', { name: /off the list$/ })
      .nth(1),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(list(page, 'Recently read')).toHaveCount(0);
  await page.reload();
  await expect(titles(page, 'What changed')).not.toHaveCount(0);
  await expect(list(page, 'Recently read')).toHaveCount(0);
});

test('what is begun is continued from the welcome page, and gone from there when it is finished', async ({ page }) => {
  await begin(page, 'close-the-desk', { label: 'Late shift' });
  await page.getByRole('button', { name: 'We have stopped: confirm now' }).click();

  await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await open(page, '/');
  await expect(titles(page, 'Continue')).toHaveText(['Close the service desk']);
  await expect(list(page, 'Continue').getByRole('listitem').first()).toContainText(/0 of 12\s*21 November 2026/);
  await titles(page, 'Continue').first().click();
  await expect(page.getByRole('heading', { name: 'Late shift' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm: all 12 are done' }).click();
  await expect(saved(page)).toContainText('Saved on this device');

  await open(page, '/');
  await expect(list(page, 'Continue')).toHaveCount(0);
  await open(page, '/checklists/close-the-desk/');
  await expect(page.getByText('Last finished on 22 November 2026')).toBeVisible();
});

test('a favourite that was replaced since it was read stays in its list, and says so', async ({ page }) => {
  await page.route(`**${statePages.retired}`, async (route) => {
    const answer = await route.fetch();
    const before = (await answer.text()).replace('data-status="retired"', 'data-status="active"');
    await route.fulfill({ response: answer, body: before });
  });
  await open(page, statePages.retired);
  await star(page).press('Enter');
  await open(page, '/');
  await expect(titles(page, 'Favourites')).toHaveText('Refund by cheque');
  await expect(list(page, 'Favourites').getByRole('listitem')).toContainText('Retired');
});

test('favourites are pinned, arranged and taken off with the keyboard alone', async ({ page }) => {
  for (const address of [kindPages.procedures, kindPages.principles]) {
    await open(page, address);
    await star(page).press('Enter');
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.reload();
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');

  await open(page, '/');
  const first = await titles(page, 'Favourites').first().innerText();
  await page.getByRole('button', { name: 'Arrange' }).press('Enter');
  await page.getByRole('button', { name: `Move “${first}” down` }).press('Enter');
  await expect(titles(page, 'Favourites').nth(1)).toHaveText(first);
  await expect(page.getByRole('button', { name: `Move “${first}” up` })).toBeVisible();
  await page.reload();
  await expect(titles(page, 'Favourites').nth(1)).toHaveText(first);

  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('f');
  await expect(star(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('body > [role=status]')).toHaveText('Taken off the welcome page');
});

test('the principle of the day is another one tomorrow, by the day of the company', async ({ page }) => {
  const seen: string[] = [];
  // Half an hour before midnight and after it, in Rome.
  for (const time of ['2026-11-21T22:30:00Z', '2026-11-21T23:30:00Z', '2026-11-22T12:00:00Z']) {
    await page.clock.setFixedTime(time);
    await open(page, '/');
    await expect(titles(page, 'Principle of the day')).toHaveCount(1);
    seen.push(await titles(page, 'Principle of the day').innerText());
  }
  expect(seen[1]).not.toBe(seen[0]);
  expect(seen[2]).toBe(seen[1]);
});

for (const { name, width } of [
  { name: 'a desktop', width: 1440 },
  { name: 'a phone', width: 390 },
])
  test(`nothing moves on ${name} when the lists of this device come`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [kindPages.procedures, kindPages.checklists]) {
      await open(page, address);
      await star(page).click();
    }
    await begin(page, 'refund-over-limit', { name: 'Ana' });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((entries) => {
        for (const { sources } of entries.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
          for (const { node } of sources)
            if (node?.parentElement?.closest('main')) moved.push(node.textContent?.trim().slice(0, 60) ?? '');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of ['/', kindPages.checklists]) {
      await open(page, address);
      if (address === '/') await expect(titles(page, 'Favourites')).toHaveCount(2);
      else await expect(page.getByRole('link', { name: '1 run is not finished' })).toBeVisible();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), address).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('the browser finds nothing wrong with the manifest', async ({ page }) => {
  await open(page, '/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect({ url: new URL(url).pathname, errors }).toEqual({ url: '/manifest.webmanifest', errors: [] });
  expect(JSON.parse(data ?? '{}')).toMatchObject({ display: 'standalone', start_url: '/', theme_color: '#f8f8f8' });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows top tasks, paths, news and principles, and nothing that would be dead', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    await expect(main.getByRole('list', { name: 'Most used' }).getByRole('link')).toHaveCount(6);
    for (const name of ['Learn the work', 'What changed', 'Principle of the day'])
      expect(await titles(page, name).count(), name).toBeGreaterThan(2);
    await expect(main.getByRole('button')).toHaveCount(0);
    await main.getByRole('searchbox', { name: 'Search the playbook' }).press('Enter');
    await expect(page).toHaveURL(/\/contents\//);

    await page.goto(kindPages.paths);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(star(page)).toHaveCount(0);
    await page.goto(kindPages.checklists);
    await expect(page.getByText('Without JavaScript, ticks are not saved.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Run this checklist' })).toBeVisible();
  });
});
