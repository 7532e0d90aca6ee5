import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { companyDay, pagesOn, playbook, serveAllStates, type StatedPage, type StatesSite } from './all-states.ts';
import { faultsOf } from './faults.ts';
import { tooWide } from './fit.ts';
import { expect, keepSettings, open, test } from './site.ts';

/** One build serves all tests of this file. */
test.describe.configure({ mode: 'default' });

let site: StatesSite;

test.beforeAll('build a playbook with a page in every state', async () => {
  site = await serveAllStates();
});

test.afterAll(async () => {
  await site?.close();
});

/**
 * Ninety days after the build, half an hour after midnight where the company is. In California it is still the day before, on
 * which one of the reviews is not yet overdue; in New Zealand it is noon.
 */
const moment = '2027-02-19T23:30:00Z';
const day = companyDay(moment);
const pages = pagesOn(day);
const critical = pages.find(({ id }) => id === 'sell-a-knife')!;

test('the pages are in every state there is, and some of them in another one than at the build', () => {
  expect(new Set(pages.map(({ state }) => state))).toEqual(new Set(Object.keys(en.trust)));
  const before = pagesOn('2026-11-21').map(({ state }) => state);
  expect(pages.filter(({ state }, index) => state !== before[index]).length).toBeGreaterThan(3);
  const dayBefore = pagesOn('2027-02-19').map(({ state }) => state);
  expect(pages.filter(({ state }, index) => state !== dayBefore[index]).length).toBeGreaterThan(0);
});

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Rome'])
  test.describe(`ninety days on, for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId, viewport: { width: 1440, height: 900 } });

    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(moment);
    });

    test('each page says what holds of it then, at its head, in its trail and on paper', async ({ page }) => {
      const heads: Record<string, string[]> = {};
      const trails: Record<string, string> = {};
      const papers: Record<string, string[]> = {};
      const harms: Record<string, number> = {};
      for (const { id, address } of pages) {
        await open(page, `${site.url}${address}`);
        const head = page.getByRole('main').locator('article > header .facts').first();
        heads[id] = await saidIn(head);
        trails[id] = await wordOf(page.locator('wb-breadcrumbs li:has(> [aria-current="page"]) > wb-trust'));
        harms[id] = await page.locator('[data-part="auxiliarybar"] dt', { hasText: en.review.risk }).count();
        await page.emulateMedia({ media: 'print' });
        papers[id] = await saidIn(head);
        await page.emulateMedia({ media: 'screen' });
      }
      expect(heads).toEqual(byId(({ states }) => states.map((state) => en.trust[state])));
      expect(papers).toEqual(heads);
      // What came with a handbook has no class of risk that somebody chose.
      expect(harms).toEqual(byId(({ states }) => Number(!states.includes('unverified'))));
      expect(trails).toEqual(byId(({ state }) => en.trust[state]));
    });

    test('so do the tree, the tabs, lists, quick open, search and what stands beside a page', async ({ page }) => {
      const procedures = pages.filter(({ address }) => address.startsWith('/procedures/'));
      const expected = Object.fromEntries(procedures.map(({ address, state }) => [address, en.trust[state]]));

      for (const { address } of procedures.slice(0, 3)) await openToStay(page, `${site.url}${address}`);
      const strip = page.getByRole('navigation', { name: 'Open pages' });
      expect(await wordsByLink(strip.locator('ul').first())).toEqual(
        Object.fromEntries(procedures.slice(0, 3).map(({ address, state }) => [address, en.trust[state]])),
      );
      expect(await wordsByLink(page.locator('wb-explorer [data-path="procedures"]'))).toEqual(expected);
      await page.getByRole('navigation', { name: 'You are here' }).getByRole('button').last().click();
      const beside = page.locator('wb-breadcrumbs :popover-open a');
      for (const { title, state } of procedures)
        await expect(beside.filter({ hasText: title })).toHaveText(
          state === 'current' ? title : `${title} ${en.trust[state]}`,
          { useInnerText: true },
        );

      await open(page, `${site.url}/contents/`);
      expect(await wordsByLink(page.getByRole('main'), 'li')).toEqual(
        Object.fromEntries(pages.map(({ address, state }) => [address, en.trust[state]])),
      );
      await open(page, `${site.url}/procedures/`);
      expect(await wordsByLink(page.getByRole('main'), 'li')).toEqual(expected);

      await page.keyboard.press('Control+p');
      for (const { title, state } of procedures.filter(({ state }) => state !== 'retired')) {
        await page.getByRole('combobox').fill(title);
        await expect(page.getByRole('option', { name: title }).first()).toContainText(en.trust[state]);
      }
      await page.keyboard.press('Escape');
      await open(page, `${site.url}/search/?q=shop`);
      for (const { title, state } of procedures.filter(({ title }) => /shop/.test(title)))
        await expect(page.getByRole('main').getByRole('article').filter({ hasText: title })).toContainText(
          en.trust[state],
        );
    });

    test('"Needs attention" and the pages of owners say what validate would say on that day', async ({ page }) => {
      const findings = runRules(rules, playbook, day);
      await open(page, `${site.url}/attention/`);
      const main = page.getByRole('main');
      await expect(main).toContainText('As of 20 February 2027');
      for (const [name, severity] of [
        ['Warnings', 'warning'],
        ['Notes', 'info'],
      ] as const)
        await expect(main.getByRole('checkbox', { name })).toHaveAccessibleName(
          `${name} ${findings.filter((finding) => finding.severity === severity).length}`,
        );
      const late = findings.filter(({ rule }) => rule === 'review-overdue');
      await expect(main.getByRole('listitem').filter({ hasText: 'The review was due' })).toHaveCount(late.length);
      for (const state of ['current', 'due-soon', 'overdue', 'edited', 'unverified'] as const) {
        const tile = main.locator(`[data-states] [data-state="${state}"]`);
        await expect(tile.locator('[data-count]')).toHaveText(
          String(pages.filter((one) => one.state === state).length),
        );
      }

      await open(page, `${site.url}/owners/shop-lead/`);
      const group = page.getByRole('main').getByRole('list', { name: /^Review overdue/ });
      await expect(group.getByRole('link')).toHaveText(
        ['Greet a regular', 'All pages in “Words of the shop”', 'Sell a knife'].toSorted((a, b) =>
          dueOf(a).localeCompare(dueOf(b)),
        ),
      );
    });

    test('a critical page names above its steps whoever answers on that day', async ({ page }) => {
      await open(page, `${site.url}${critical.address}`);
      const note = page.getByRole('note').filter({ hasText: 'a mistake here can do harm' });
      // The safety lead, whom the page names, left in November; the deputy answers.
      await expect(note).toContainText('call Shop lead');
      await expect(note.getByRole('link')).toHaveAttribute('href', 'tel:+390200000001');
      const steps = page.getByRole('heading', { name: /^Steps/ });
      expect((await note.boundingBox())!.y).toBeLessThan((await steps.boundingBox())!.y);
      await page.emulateMedia({ media: 'print' });
      await expect(note).toBeVisible();
    });
  });

test('a page that is left open says in the morning what is true then', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-20T20:00:00Z');
  await open(page, `${site.url}${critical.address}`);
  const badge = page.getByRole('main').locator('header wb-trust');
  await expect(badge).toHaveText('Review due soon', { useInnerText: true });
  await page.clock.setFixedTime('2027-01-21T07:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(badge).toHaveText('Review overdue', { useInnerText: true });
  await expect(page.getByRole('note').filter({ hasText: 'a mistake here can do harm' })).toBeVisible();
});

for (const width of [1440, 390])
  for (const theme of ['light-modern', 'dark-modern'] as const)
    test(`every state has no fault that axe finds and fits the screen, ${theme} at ${width} pixels`, async ({
      page,
    }) => {
      await keepSettings(page, { theme, maintain: true });
      await page.setViewportSize({ width, height: 850 });
      await page.clock.setFixedTime(moment);
      const shown = new Map(pages.map(({ state, address }) => [state, address]));
      const lists = ['/attention/', '/attention/?group=owner', '/attention/?owner=stock-lead&hide=warning&hide=info'];
      const owners = ['/owners/', '/owners/shop-lead/', '/owners/safety-lead/'];
      for (const address of [...shown.values(), critical.address, ...lists, ...owners]) {
        await open(page, `${site.url}${address}`);
        if (address.startsWith('/attention/')) await expect(page.locator('wb-attention[data-ready]')).toBeVisible();
        expect([address, ...(await faultsOf(page)), ...(await tooWide(page))]).toEqual([address]);
      }
    });

function byId<Value>(say: (page: StatedPage) => Value): Record<string, Value> {
  return Object.fromEntries(pages.map((page) => [page.id, say(page)]));
}

/** The day a review is due, by what the page or the set is called in a list. */
function dueOf(title: string): string {
  const page = playbook.pages.find(({ data }) => data.title === title);
  return page?.data.reviews[0]?.next ?? playbook.folders.find(({ path }) => path === 'glossary')!.data.reviews[0]!.next;
}

/** The states that can be seen in the facts of a page, each a word with a sign. */
async function saidIn(facts: Locator): Promise<string[]> {
  const shown = facts.locator('wb-trust, wb-dated.further').filter({ visible: true });
  for (const state of await shown.all()) await expect(state.locator('svg')).toBeVisible();
  return (await shown.allInnerTexts()).map((text) => text.trim());
}

/** The word of a badge, seen or for those who cannot see it. */
async function wordOf(badge: Locator): Promise<string> {
  return ((await badge.locator('[data-word]').textContent()) ?? '').trim();
}

/** What badges say, by where the link in or around them leads. */
async function wordsByLink(list: Locator, row = 'a'): Promise<Record<string, string>> {
  const found = await list.locator(`${row}:has(wb-trust)`).evaluateAll((rows) =>
    rows.map((each) => {
      const link = each.matches('a') ? each : each.querySelector('a')!;
      return [
        new URL((link as HTMLAnchorElement).href).pathname,
        each.querySelector('[data-word]')!.textContent.trim(),
      ] as const;
    }),
  );
  return Object.fromEntries(found);
}

async function openToStay(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect(page.locator('body > [role=status]')).toContainText('stays open');
}
