import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test as playwrightTest, type Page } from '@playwright/test';
import { serveSite, type ServedSite } from '../../scripts/steps/serve.ts';
import { comparePlaybook, type ComparedPlaybook } from './compared.ts';
import { faultsOf } from './faults.ts';
import { tooWide } from './fit.ts';

/** One report serves all tests, since it takes two builds. */
const test = playwrightTest.extend<object, { compared: ComparedPlaybook & ServedSite }>({
  compared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const made = comparePlaybook();
      const served = await serveSite({ folder: made.report, port: 0 });
      await use({ ...made, ...served });
      await served.close();
      made.forget();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'default' });

const files = {
  overview: 'index.html',
  procedure: 'pages/procedures-late-repair.html',
  translated: 'pages/principles-no-surprises.html',
  checklist: 'pages/checklists-hand-back.html',
  scenario: 'pages/scenarios-angry-call.html',
  picture: 'pages/worksheets-customer-interview.html',
  added: 'pages/procedures-hostile.html',
  removed: 'pages/stories-the-baker-rings-first.html',
} as const;

/** What the page as readers see it says in one edition or both, without what is only heard. */
function sheet(page: Page, name: 'both' | 'sides') {
  return page.locator(`.sheet.${name}`).first();
}

test('the overview tells facts first, and leads to each page', async ({ page, compared }) => {
  await page.goto(compared.url);
  const sections = page.getByRole('heading', { level: 2 });
  await expect(sections.first()).toHaveText('Facts and limits');
  const figure = page.getByRole('row', { name: 'Call this long before the promised time' });
  await expect(figure).toContainText('removed: 2 hours');
  await expect(figure).toContainText('added: 4 hours');
  await expect(figure).toContainText('used in 1 page');
  await expect(page.getByRole('row').filter({ hasText: 'Both brakes hold the wheel' })).toContainText(
    'added:  when it is wet',
  );
  await expect(page.getByRole('row').filter({ hasText: 'Healthy from' })).toContainText('97');
  await expect(sections).toHaveText([
    'Facts and limits',
    'What validation says of it',
    'Who has to approve it',
    'Pages that cannot be read (1)',
    /^Changed pages/,
    'Renamed pages (1)',
    'New pages (1)',
    'Removed pages (1)',
    /^Pages that show something else/,
    'Changed without visible effect (1)',
    'Settings',
    'Pictures',
  ]);
  await expect(page.getByText('moved from rituals to rituals/weekly')).toBeVisible();
  await expect(page.getByText('Head of the workshop @corner-cycles/workshop')).toBeVisible();

  await figure.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tell a customer that a repair is late');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(`${compared.url}index.html`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('changes are shown in one text, or side by side', async ({ page, compared }) => {
    await page.goto(compared.url + files.procedure);
    await expect(sheet(page, 'both').locator('li').filter({ hasText: 'Ask the mechanic' })).toContainText(
      'hold[added: , and write it down] .',
    );
    await expect(sheet(page, 'both').locator('li').filter({ hasText: 'Call at least' })).toContainText(
      '[removed: 2] [added: 4]',
    );
    await expect(sheet(page, 'sides')).toBeHidden();

    await page.getByRole('radio', { name: 'side by side' }).check();
    await expect(sheet(page, 'both')).toBeHidden();
    const steps = sheet(page, 'sides').locator('.pair', { hasText: 'Ask the mechanic' });
    const [before, now] = [steps.locator('> div').first(), steps.locator('> div').last()];
    await expect(before).toContainText('Call at least [removed: 2]');
    await expect(now).toContainText('Call at least [added: 4]');
    const [left, right] = [await before.boundingBox(), await now.boundingBox()];
    expect(left!.y).toBe(right!.y);
    expect(left!.x + left!.width).toBeLessThan(right!.x);
  });

  test('what has not changed opens on a click', async ({ page, compared }) => {
    await page.goto(compared.url + files.checklist);
    const title = sheet(page, 'both').getByText('What to check together with the customer');
    await expect(title).toBeHidden();
    await sheet(page, 'both').getByText('words unchanged').first().click();
    await expect(title).toBeVisible();
  });
});

test('a page says what becomes of its other languages, and a new or removed one shows its whole text', async ({
  page,
  compared,
}) => {
  await page.goto(compared.url + files.translated);
  await expect(page.getByText('Italian is out of date by this change')).toBeVisible();
  await page.goto(compared.url + files.added);
  await expect(page.getByText('The whole text is new.')).toBeVisible();
  await page.goto(compared.url + files.removed);
  await expect(page.getByText('The old address leads nowhere: links and bookmarks of readers break.')).toBeVisible();
  await expect(page.getByText('The whole text is gone.')).toBeVisible();
});

test('a changed picture stands beside the one of before', async ({ page, compared }) => {
  await page.goto(compared.url);
  const pictures = page.locator('.pictures img');
  await pictures.first().scrollIntoViewIfNeeded();
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) await expect(picture).toHaveJSProperty('naturalWidth', 64);
  await page.goto(compared.url + files.picture);
  await expect(sheet(page, 'both').locator('del img')).toHaveAttribute('alt', '[picture: The bell on the counter]');
  await expect(sheet(page, 'both').locator('ins img')).toBeVisible();
});

test('nothing runs, nothing comes from elsewhere, and no rule of the policy is broken', async ({ page, compared }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith(compared.url)) complaints.push(request.url());
  });
  for (const file of Object.values(files)) {
    await page.goto(compared.url + file);
    await expect(page.locator('script, style, [style], [onerror], form, iframe, base')).toHaveCount(0);
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
  }
  await page.goto(compared.url + files.added);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A page <img src=x onerror=alert(1)> with a long name',
  );
  expect(complaints).toEqual([]);
});

test('it looks the same when it is opened from a disk', async ({ page, compared }) => {
  await page.goto(pathToFileURL(join(compared.report, files.procedure)).href);
  await expect(sheet(page, 'both').locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(sheet(page, 'sides')).toBeHidden();
  await page.getByRole('link', { name: 'Overview' }).click();
  const picture = page.locator('.pictures img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', 64);
});

test('as one file it shows one page at a time, without asking anybody for anything', async ({ page, compared }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(compared.oneFile).href);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('What this change does');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'In this report' }).getByRole('link', { name: 'picture' }).click();
  await expect(title).toHaveText('What this change does');
  await expect(page.locator('.pictures img').first()).toHaveJSProperty('naturalWidth', 64);

  await page.getByRole('row', { name: 'Call this long before' }).getByRole('link').click();
  await expect(title).toHaveText('Tell a customer that a repair is late');
  await page.getByRole('radio', { name: 'side by side' }).check();
  await expect(page.locator('.part:target .sides').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goBack();
  await expect(title).toHaveText('What this change does');
  expect(complaints).toEqual([]);
});

test('added and removed differ by more than colour, also where colours are forced and on paper', async ({
  page,
  compared,
}) => {
  await page.goto(compared.url + files.procedure);
  const [added, removed] = [sheet(page, 'both').locator('ins').first(), sheet(page, 'both').locator('del').first()];
  await expect(added).toHaveCSS('text-decoration-line', 'underline');
  await expect(removed).toHaveCSS('text-decoration-line', 'line-through');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(added).toHaveCSS('border-top-style', 'solid');
  await expect(removed).toHaveCSS('border-top-style', 'dashed');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(removed).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.getByRole('radio').first()).toBeHidden();
});

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 820 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 320 },
] as const;

for (const [turn, look] of looks.entries()) {
  test(`no page has a fault that axe finds or is too wide, ${look.colorScheme} at ${look.width} pixels`, async ({
    page,
    compared,
  }) => {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    for (const [index, [name, file]] of Object.entries(files).entries()) {
      await page.goto(compared.url + file);
      expect(await tooWide(page), name).toEqual([]);
      if (name !== 'overview' && index % 4 !== turn) continue;
      expect(await faultsOf(page), name).toEqual([]);
      const sides = page.getByRole('radio', { name: 'side by side' });
      if (!(await sides.isVisible())) continue;
      await sides.check();
      expect(await tooWide(page), `${name}, side by side`).toEqual([]);
      expect(await faultsOf(page), `${name}, side by side`).toEqual([]);
    }
  });
}
