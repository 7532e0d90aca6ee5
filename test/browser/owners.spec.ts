import { kindPages, ownPages } from './pages.ts';
import { expect, listedPages, open, test } from './site.ts';

test('the name of an owner leads to what they answer for, from the head of a page, its facts and the status bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const part of ['main', 'complementary', 'contentinfo'] as const) {
    await open(page, kindPages.procedures);
    await page.getByRole(part).getByRole('link', { name: 'Delivery lead' }).first().click();
    await expect(page).toHaveURL('/owners/delivery-lead/');
  }
});

test('an owner is reached by telephone and mail, with hours and deputy', async ({ page }) => {
  await open(page, '/owners/delivery-lead/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '+39 02 0000 0120' })).toHaveAttribute('href', 'tel:+390200000120');
  await expect(main.getByRole('link', { name: 'delivery-lead@example.com' })).toHaveAttribute(
    'href',
    'mailto:delivery-lead@example.com',
  );
  await expect(main).toContainText('Mon-Sat 6-20');
  await main.getByRole('link', { name: 'Quality lead' }).first().click();
  await expect(page).toHaveURL('/owners/quality-lead/');
});

test('their pages stand by what has to be done on the day they are looked at', async ({ page }) => {
  const due = async (from: string, to: string) =>
    (await listedPages())
      .filter(({ owner, due }) => owner === 'service-lead' && due !== null && due >= from && due <= to)
      .map(({ title }) => title)
      .toSorted();
  const shown = async (name: RegExp) =>
    (await page.getByRole('main').getByRole('list', { name }).getByRole('link').allTextContents())
      .map((title) => title.trim())
      .filter((title) => !title.startsWith('All pages in'))
      .toSorted();
  await open(page, ownPages.owner);
  expect(await shown(/^Due in the next 30 days/)).toEqual(await due('2026-11-21', '2026-12-21'));

  await page.clock.setFixedTime('2027-02-19T10:00:00Z');
  await open(page, ownPages.owner);
  expect(await shown(/^Review overdue/)).toEqual(await due('2026-01-01', '2027-02-18'));
  expect(await shown(/^Due in the next 30 days/)).toEqual(await due('2027-02-19', '2027-03-21'));
});

test('all owners stand on one page, which the contents lead to', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Who answers for what' }).click();
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(11);
  const late = page.getByRole('row').filter({ hasText: 'Web shop lead' }).first();
  await expect(late).toContainText('Review overdue');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages stand in the order of their days, and no state is claimed', async ({ page }) => {
    await page.goto('/owners/service-lead/');
    const days = await page.getByRole('main').locator('[data-pages] wb-trust [data-due]').allInnerTexts();
    const stamps = days.map((words) => Date.parse(words.replace('Review due ', '')));
    expect(stamps.length).toBeGreaterThan(20);
    expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
    await expect(page.getByRole('main').getByText('Review overdue')).toHaveCount(0);
  });
});
