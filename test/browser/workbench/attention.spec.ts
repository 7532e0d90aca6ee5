import type { Page } from '@playwright/test';
import { kindPages, ownPages, statePages } from '../pages.ts';
import { expect, keepSettings, open, test } from '../site.ts';

const main = (page: Page) => page.getByRole('main');
const findings = (page: Page) => main(page).locator('[data-list] li[data-severity]');
const headings = (page: Page) => main(page).locator('[data-list] h3');

/** Opens the list, or the part of it that an address asks for, and waits until it is that of the day. */
async function openList(page: Page, search = ''): Promise<void> {
  await open(page, ownPages.attention + search);
  await expect(page.locator('wb-attention[data-ready]')).toBeVisible();
}

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('what is late stands first, each with its next steps as links', async ({ page }) => {
    await openList(page);
    await expect(main(page)).toContainText('As of 21 November 2026');
    const first = findings(page).first();
    await expect(first).toContainText('The review was due 21 days ago, on 31 October 2026.');
    await expect(first.getByRole('link', { name: 'Edit line 14' })).toHaveAttribute(
      'href',
      'https://git.example.com/fairway-home/playbook/-/edit/main/content/procedures/contact/guide-a-caller-through-the-website.mdx#L14',
    );
    const ask = first.getByRole('link', { name: 'Ask: Web shop lead' });
    const mail = decodeURIComponent((await ask.getAttribute('href'))!);
    expect(mail).toContain('mailto:web-shop-lead@example.com?subject=Playbook: Guide a caller through the website');
    expect(mail).toContain(`${new URL(page.url()).origin}${statePages.overdue}`);
    await first.getByRole('link', { name: 'Record a review' }).click();
    await expect(page).toHaveURL(statePages.overdue);
    await expect(page.getByRole('dialog')).toContainText(/review/i);
  });

  test('it is narrowed by words, an owner and severities; the address holds all of it and can be sent', async ({
    page,
  }) => {
    await openList(page);
    const all = await findings(page).count();
    await page.getByRole('searchbox', { name: 'Filter', exact: true }).fill('website');
    await expect(findings(page)).toHaveCount(2);
    await expect(main(page).getByText(`2 of ${all} shown`)).toBeVisible();
    await page.getByRole('checkbox', { name: /^Notes/ }).uncheck();
    await expect(findings(page)).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: 'Notes 1' })).not.toBeChecked();
    await page.getByRole('combobox', { name: 'Owner' }).selectOption('Web shop lead');
    await page.getByRole('radio', { name: 'By owner' }).check();
    await expect(page).toHaveURL(`${ownPages.attention}?filter=website&owner=web-shop-lead&group=owner&hide=info`);

    await page.reload();
    await expect(findings(page)).toHaveCount(1);
    await expect(headings(page)).toHaveText(['Web shop lead']);
    await expect(page.getByRole('searchbox', { name: 'Filter', exact: true })).toHaveValue('website');
  });

  test('F8 leads from one finding to the next and opens its group; Shift+F8 leads back', async ({ page }) => {
    await openList(page);
    await main(page).getByRole('button', { name: 'Close all' }).click();
    await expect(findings(page).filter({ visible: true })).toHaveCount(0);
    await expect(main(page).getByRole('button', { name: 'Open all' })).toBeVisible();
    await page.keyboard.press('F8');
    await expect(findings(page).first()).toBeFocused();
    await expect(findings(page).filter({ visible: true })).toHaveCount(1);
    await page.keyboard.press('F8');
    await expect(findings(page).nth(1)).toBeFocused();
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Shift+F8');
    await expect(findings(page).last()).toBeFocused();

    const group = main(page).locator('[data-group]').first();
    await group.getByRole('button', { name: 'Guide a caller through the website' }).click();
    await expect(group.getByRole('listitem')).toBeHidden();
  });

  test('an owner who has nothing to mend sees what comes next; a filter that fits nothing can be let go', async ({
    page,
  }) => {
    await openList(page, '?owner=people-lead');
    await expect(main(page)).toContainText('Nothing of this owner needs attention.');
    const next = main(page).locator('[data-next]').getByRole('link');
    await expect(next).toHaveCount(5);

    await openList(page, '?filter=zebra');
    await main(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(findings(page).first()).toBeVisible();
    await expect(page).toHaveURL(ownPages.attention);
  });

  test('figures are those of the day, by owner and by kind, and lead to the owner', async ({ page }) => {
    await page.clock.setFixedTime('2027-02-20T10:00:00Z');
    await openList(page);
    const overdue = Number(await main(page).locator('[data-state="overdue"] [data-count]').textContent());
    expect(overdue).toBeGreaterThan(20);
    await main(page).getByText('State of the pages, by owner').click();
    const column = main(page).locator('table[data-by="owner"] tbody td:nth-child(5)');
    const counts = (await column.allTextContents()).map((text) => Number.parseInt(text || '0', 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(overdue);
    await main(page).locator('table[data-by="owner"]').getByRole('link', { name: 'Training lead' }).click();
    await expect(page).toHaveURL('/owners/training-lead/');
  });

  test('the load is drawn for each owner with its numbers in a table, and a line says where today is', async ({
    page,
  }) => {
    await openList(page);
    const charts = main(page).getByRole('img', { name: /^Reviews of .* by week$/ });
    await expect(charts).toHaveCount(10);
    await expect(charts.first().locator('line.today')).toHaveCount(1);
    await main(page).getByText('The numbers as a table').click();
    const total = main(page).locator('details table td:last-child');
    const sum = (await total.allTextContents()).reduce((all, count) => all + Number(count), 0);
    const bars = await charts.evaluateAll((all) => all.map((svg) => svg.querySelector('desc')!.textContent));
    expect(bars.reduce((all, words) => all + Number.parseInt(words, 10), 0)).toBe(sum);

    await page.clock.setFixedTime('2030-01-01T10:00:00Z');
    await openList(page);
    await expect(charts.first().locator('line.today')).toHaveCount(0);
  });

  test('who maintains the playbook has it in the bars, with a number; other readers do not', async ({ page }) => {
    const links = page.getByRole('link', { name: /^Needs attention/ });
    await open(page, kindPages.procedures);
    await expect(links.filter({ visible: true })).toHaveCount(0);

    await keepSettings(page, { maintain: true });
    await open(page, kindPages.procedures);
    const bar = page.getByRole('contentinfo').getByRole('link', { name: 'Needs attention 1' });
    await expect(bar).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Needs attention 1' }),
    ).toBeVisible();
    await bar.click();
    await expect(page).toHaveURL(ownPages.attention);
  });

  test('a list that does not arrive says so, shows how it stood, and is asked for again', async ({ page }) => {
    let fails = true;
    await page.route('**/workbench/attention/*.json', (route) => (fails ? route.abort() : route.continue()));
    await open(page, ownPages.attention);
    await expect(page.getByRole('alert')).toContainText('This is how it stood on 21 November 2026.');
    await expect(main(page)).toContainText('The review was due 21 days ago');
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('wb-attention[data-ready]')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('each finding is a card whose steps a finger can hit', async ({ page }) => {
    await openList(page);
    for (const step of await findings(page).first().getByRole('link').all())
      expect((await step.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
    for (const tool of await page.locator('[data-tools] :is(label, select, input[type=search])').all())
      expect((await tool.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is that of the day the site was made, and says so', async ({ page }) => {
    await page.goto(ownPages.attention);
    await expect(main(page)).toContainText('As of 21 November 2026, the day this site was made.');
    await expect(main(page)).toContainText('The review was due 21 days ago');
    await expect(main(page).getByRole('searchbox')).toBeHidden();
    await expect(main(page).getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
