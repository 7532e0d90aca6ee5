import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('the year shows the week it is, and each week leads to what it holds', async ({ page }) => {
      await open(page, '/year/');
      const now = page.getByRole('link', { name: 'Week 47 from 16 November 2026' });
      await expect(now).toHaveAttribute('aria-current', 'date');
      await expect(page.getByText('Week 47, 16 November to 22 November')).toBeVisible();
      await expect(
        page.getByRole('region', { name: 'This week' }).getByRole('link', { name: 'Hiring calibration' }),
      ).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

      // Only the quarter that it is stands open in the list.
      await expect(page.locator('main details[open] > summary')).toHaveText([/^Weeks 40 to 53/]);
      const serviceWeek = page.getByRole('link', { name: 'Week 41 from 5 October 2026' });
      await serviceWeek.click();
      await expect(page).toHaveURL(/#week-2026-10-05$/);
      await expect(
        page.locator('#week-2026-10-05').getByRole('link', { name: 'Service week' }).first(),
      ).toBeInViewport();
      await expect(page.locator('#week-2026-10-12').getByRole('link', { name: 'The day after' }).first()).toBeVisible();
    });
  });

test('by keyboard the calendar is one stop, and arrow keys go from week to week and from quarter to quarter', async ({
  page,
}) => {
  await open(page, '/year/');
  const week = (name: string) => page.getByRole('link', { name });
  await week('Week 47 from').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(week('Week 48 from 23 November 2026')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  // Two quarters stand side by side here, so that the second is above the fourth.
  await expect(week('Week 21 from 18 May 2026')).toBeFocused();
  await page.keyboard.press('End');
  await expect(week('Week 53 from 28 December 2026')).toBeFocused();
  await expect(week('Week 48 from 23 November 2026')).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#week-2026-12-28$/);
  await week('Week 1 from 4 January 2027').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#week-2027-01-04')).toBeInViewport();
});

test('a screen reader hears of each box its level, its week and how many rituals it holds', async ({ page }) => {
  await open(page, '/year/');
  const quarter = page.getByRole('table', { name: 'Rituals a week in 2026: Weeks 40 to 53' });
  await expect(quarter.getByRole('columnheader')).toHaveCount(14);
  const row = quarter.getByRole('row', { name: /^Manager/ });
  await expect(row.getByRole('cell').nth(2)).toHaveText(/6\s*6 rituals/);
});

test('the week is that of the reader’s day, and an edition that has ended says so', async ({ page, context }) => {
  await context.clock.setFixedTime('2027-01-03T22:30:00Z');
  await open(page, '/year/');
  await expect(page.getByText('Week 53, 28 December to 3 January')).toBeVisible();
  await context.clock.setFixedTime('2027-01-03T23:30:00Z');
  await page.reload();
  // In Rome it is Monday.
  await expect(page.getByText('Week 1, 4 January to 10 January')).toBeVisible();
  await context.clock.setFixedTime('2028-02-01T12:00:00Z');
  await page.reload();
  await expect(page.getByText('This edition ends before this week.')).toBeVisible();
});

test('the welcome page tells of this week, what is for the reader’s level first', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('vademecum/settings', '{"level":"frontline"}'));
  await open(page, '/');
  const week = page.getByRole('region', { name: 'This week' });
  await expect(week.getByText('Week 47, 16 November to 22 November')).toBeVisible();
  await expect(week.getByRole('listitem').first()).toContainText('Frontline');
  await expect(week.getByText('Every week:')).toContainText('Morning huddle');
  await expect(week.getByText('Every week:')).not.toContainText('Praise call');
  await week.getByRole('link', { name: 'The whole year' }).click();
  await expect(page).toHaveURL(/\/year\/$/);
});

test('the calendars of the year can be fetched as iCalendar files, and their addresses copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/year/');
  const links = page.locator('main a[href$=".ics"]');
  await expect(links).toHaveText(['All rituals', 'Frontline', 'Manager', 'Leadership']);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))) {
    const answer = await page.request.get(href);
    expect([href, answer.ok(), (await answer.text()).slice(0, 15)]).toEqual([href, true, 'BEGIN:VCALENDAR']);
  }
  await page.getByRole('button', { name: 'Copy the address' }).nth(1).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://playbook.example.com/year/frontline.ics',
  );
});
