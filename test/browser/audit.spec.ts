import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as playwrightTest } from '@playwright/test';
import { auditedRepository } from '../support/audited-repository.ts';
import { gitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { faultsOf } from './faults.ts';
import { tooWide } from './fit.ts';

/** The address of the sheet that an auditor reads and prints: one pack serves all tests. */
const test = playwrightTest.extend<object, { sheet: string }>({
  sheet: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'vademecum-audited-'));
      const { root } = auditedRepository(gitRepository({}, folder));
      const [content, out] = [join(root, 'content'), join(root, 'pack')];
      const days = ['--from', '2026-02-01', '--to', '2026-06-30', '--today', '2026-11-21'];
      expect(run('audit.ts', [...days, '--content', content, '--out', out])).toMatchObject({ status: 0 });
      await use(pathToFileURL(join(out, 'audit.html')).href);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 320 },
] as const;

for (const { colorScheme, width } of looks) {
  test(`the audit has no fault that axe finds and is not too wide, ${colorScheme} at ${width} pixels`, async ({
    page,
    sheet,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(sheet);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit of the playbook');
    expect(await faultsOf(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
}

test('it is read by its headings and tables, and a title that would be a formula is only a title', async ({
  page,
  sheet,
}) => {
  await page.goto(sheet);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'What to look at',
    'ISO 9001:2015, clause by clause',
    'Pages',
    'Reviews',
    'Changes',
    'How to read this',
  ]);
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await expect(page).toHaveURL(/#changes$/);
  await expect(page.getByRole('table').nth(1)).toContainText('7.5.3.2 d');
  await expect(page.getByText('=SUM(A1) Hand over').first()).toBeVisible();
});

test('on paper it is black on white, and nothing is cut off', async ({ page, sheet }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(sheet);
  await expect(page.locator('body')).toHaveCSS('background-color', /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
  expect(await tooWide(page)).toEqual([]);
});
