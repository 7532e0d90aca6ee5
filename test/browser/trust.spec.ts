import type { Page } from '@playwright/test';
import { statePages } from './pages.ts';
import { expect, listedPages, open, test } from './site.ts';

/** One build, read on four days. */
const days = {
  'the day of the edition': '2026-11-21',
  '40 days on': '2026-12-31',
  '90 days on': '2027-02-19',
  'two years on': '2028-11-21',
};

const isFull = process.env['VADEMECUM_FULL'] === '1';

/** A page, the day its review is due, and what it must say on each of those days. */
const pages: readonly (readonly [address: string, due: string | null, states: readonly string[]])[] = [
  ['/procedures/late-delivery/', '2027-05-06', ['Current', 'Current', 'Current', 'Review overdue']],
  [statePages.dueSoon, '2026-12-04', ['Review due soon', 'Review overdue', 'Review overdue', 'Review overdue']],
  [statePages.overdue, '2026-10-31', ['Review overdue', 'Review overdue', 'Review overdue', 'Review overdue']],
  [statePages.critical, '2027-01-20', ['Current', 'Review due soon', 'Review overdue', 'Review overdue']],
  [statePages.draft, null, ['Draft', 'Draft', 'Draft', 'Draft']],
  [statePages.retired, null, ['Retired', 'Retired', 'Retired', 'Retired']],
  ['/stories/the-sofa-on-the-stairs/', null, ['Current', 'Current', 'Current', 'Current']],
];

const italian = new Map([
  ['Current', 'Aggiornata'],
  ['Review overdue', 'Revisione scaduta'],
]);

test('the days of the pages below are those of the playbook', async () => {
  const listed = new Map((await listedPages()).map(({ address, due }) => [address, due]));
  expect(pages.map(([address]) => [address, listed.get(address)])).toEqual(
    pages.map(([address, due]) => [address, due]),
  );
});

const zones = ['Europe/Rome', 'Pacific/Kiritimati', 'America/Los_Angeles'];

for (const [place, timezoneId] of zones.entries())
  test.describe(`for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    // Each day in one zone, or in a full run in all of them.
    for (const [index, [when, day]] of Object.entries(days).entries())
      if (isFull || index % zones.length === place)
        test(`pages and lists say on ${when} what is true then`, async ({ page }) => {
          await page.clock.setFixedTime(`${day}T10:00:00Z`);
          const expected = Object.fromEntries(pages.map(([address, , states]) => [address, states[index]]));
          await open(page, '/contents/');
          expect(await statesInList(page, Object.keys(expected))).toEqual(expected);

          const shown: Record<string, string> = {};
          for (const address of Object.keys(expected)) {
            await open(page, address);
            shown[address] = await page.getByRole('main').locator('header wb-trust').innerText();
          }
          expect(shown).toEqual(expected);
        });

    test('a review is overdue from midnight on where the company is, not where the reader is', async ({ page }) => {
      const badge = page.getByRole('main').locator('header wb-trust');
      await page.clock.setFixedTime('2026-12-04T22:59:00Z');
      await open(page, statePages.dueSoon);
      await expect(badge).toHaveText('Review due soon', { useInnerText: true });

      await page.clock.setFixedTime('2026-12-04T23:01:00Z');
      await open(page, statePages.dueSoon);
      await expect(badge).toHaveText('Review overdue', { useInnerText: true });
    });
  });

test('a state is a word and a sign of its own, never colour alone', async ({ page }) => {
  const signs: string[] = [];
  for (const address of [
    '/procedures/late-delivery/',
    statePages.dueSoon,
    statePages.overdue,
    statePages.draft,
    statePages.retired,
  ]) {
    await open(page, address);
    signs.push((await page.getByRole('main').locator('header wb-trust use').getAttribute('href'))!);
  }
  expect(new Set(signs).size).toBe(5);
});

test('the words are in the language of the reader', async ({ page }) => {
  for (const [address, state] of [
    ['/it/procedures/late-delivery/', 'Current'],
    [`/it${statePages.overdue}`, 'Review overdue'],
  ] as const) {
    await open(page, address);
    await expect(page.getByRole('main').locator('header wb-trust')).toHaveText(italian.get(state)!, {
      useInnerText: true,
    });
  }
});

test('search results say the state of the day they are read', async ({ page }) => {
  await page.clock.setFixedTime('2028-11-21T10:00:00Z');
  await open(page, '/search/?q=late+delivery');
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('Review overdue');
});

test.describe('a critical page that is overdue', () => {
  const notice = /a mistake here can do harm/;

  test('says so above its steps, with the number to call', async ({ page }) => {
    await page.clock.setFixedTime('2027-01-21T10:00:00Z');
    await open(page, statePages.critical);
    const note = page.getByRole('note').filter({ hasText: notice });
    await expect(note).toBeVisible();
    await expect(note.getByRole('link')).toHaveAttribute('href', /^tel:\+\d+$/);
    const steps = page.getByRole('heading', { name: /^Steps/ });
    expect((await note.boundingBox())!.y).toBeLessThan((await steps.boundingBox())!.y);
  });

  test('says nothing of it on the day the review is due', async ({ page }) => {
    await page.clock.setFixedTime('2027-01-20T10:00:00Z');
    await open(page, statePages.critical);
    await expect(page.getByText(notice)).toBeHidden();
  });

  test('is not what a page of lesser risk is', async ({ page }) => {
    await open(page, statePages.overdue);
    await expect(page.getByText(notice)).toBeHidden();
  });
});

test('what changed is told for fourteen days', async ({ page }) => {
  const note = page.getByRole('note').filter({ hasText: 'What changed' });
  for (const [moment, isThere] of [
    ['2026-11-12T06:00:00Z', true],
    ['2026-11-25T22:59:00Z', true],
    ['2026-11-25T23:01:00Z', false],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await open(page, '/procedures/late-delivery/');
    await expect(note).toBeVisible({ visible: isThere });
  }
});

test('a draft and a retired page say it in words, and the retired one what to use instead', async ({ page }) => {
  await open(page, statePages.draft);
  await expect(page.getByRole('note').filter({ hasText: 'This page is a draft' })).toBeVisible();

  await open(page, statePages.retired);
  const note = page.getByRole('note').filter({ hasText: 'no longer in force' });
  await note.getByRole('link').click();
  await expect(page.getByRole('main').locator('header wb-trust')).toHaveText('Current', { useInnerText: true });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages and lists say the day the review is due, which is true on every day', async ({ page }) => {
    await page.goto('/procedures/late-delivery/');
    await expect(page.getByRole('main').locator('header wb-trust')).toHaveText('Review due 6 May 2027', {
      useInnerText: true,
    });
    await page.goto(statePages.draft);
    await expect(page.getByRole('main').locator('header wb-trust')).toHaveText('Draft', { useInnerText: true });
    await page.goto('/contents/');
    const row = page.getByRole('listitem').filter({ has: page.locator('a[href="/procedures/late-delivery/"]') });
    await expect(row).toContainText('Review due 6 May 2027', { useInnerText: true });
  });

  test('no page claims a state that depends on the day', async ({ page }) => {
    for (const address of [
      '/procedures/late-delivery/',
      statePages.overdue,
      statePages.dueSoon,
      '/procedures/',
      '/it/contents/',
    ]) {
      await page.goto(address);
      const badges = page.locator('wb-trust[data-next][data-status="active"]').filter({ visible: true });
      const words = await badges.allInnerTexts();
      expect(words.length).toBeGreaterThan(1);
      expect(words.filter((text) => !/^(Review due|Prossima revisione) \d{1,2} \p{L}+ \d{4}$/u.test(text))).toEqual([]);
    }
  });
});

async function statesInList(page: Page, addresses: readonly string[]): Promise<Record<string, string>> {
  const rows = addresses.map(async (address) => {
    const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="${address}"]`) });
    return [address, await row.locator('wb-trust').innerText()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}
