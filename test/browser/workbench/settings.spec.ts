import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** What a screen reader is told. */
const said = (page: Page) => page.locator('body > [role=status]');

const kept = (page: Page, name = 'settings') => page.evaluate((key) => localStorage.getItem(key), `vademecum/${name}`);

const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** Opens the page of settings and waits until it shows what holds. */
async function openSettings(page: Page, address = '/settings/'): Promise<void> {
  await open(page, address);
  await page.waitForFunction(() => customElements.get('wb-settings') !== undefined);
}

test('a setting holds at once, is said, is marked as changed, and goes back', async ({ page }) => {
  await openSettings(page);
  await select(page, 'Line spacing').selectOption('Wide');
  await expect(page.locator('html')).toHaveAttribute('data-line-spacing', 'wide');
  await expect(said(page)).toHaveText('Line spacing: Wide. Saved on this device.');

  const reset = page.getByRole('button', { name: 'Reset “Line spacing”' });
  await reset.click();
  await expect(page.locator('html')).toHaveAttribute('data-line-spacing', 'normal');
  await expect(select(page, 'Line spacing')).toHaveValue('normal');
  await expect(select(page, 'Line spacing')).toBeFocused();
  await expect(reset).toBeHidden();
  expect(await kept(page)).toBeNull();
});

test('the size of the text is there on the next page before anything is painted', async ({ page }) => {
  await openSettings(page);
  const usual = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await select(page, 'Text size').selectOption('150 %');
  // No module runs, so that only what comes before the first paint can have set it.
  await page.route('**/_astro/*.js', (route) =>
    /pre-paint/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.goto(kindPages.procedures);
  const now = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(Number.parseFloat(now)).toBeCloseTo(Number.parseFloat(usual) * 1.5, 1);
});

test('settings are found by the words people use, and counted', async ({ page }) => {
  await openSettings(page);
  const search = page.getByRole('searchbox', { name: 'Search the settings' });
  const found = page.getByRole('search').filter({ has: search }).getByRole('status');
  for (const [query, title] of [
    ['bigger letters', 'Text size'],
    ['dark', 'Theme'],
    ['mouse', 'Previews'],
  ] as const) {
    await search.fill(query);
    await expect(found).toHaveText(/^\d+ settings? found$/);
    await expect(page.getByRole('main').getByText(title, { exact: true })).toBeVisible();
    await expect(page.getByText('Export settings')).toBeHidden();
  }
  await search.fill('zzz');
  await expect(found).toHaveText(/^No setting found/);
});

test('all settings are reset after a question, and that can be undone', async ({ page }) => {
  await openSettings(page);
  await select(page, 'Reading width').selectOption('Wide');
  await page.getByRole('checkbox', { name: 'Reduce motion' }).check();
  await page.getByRole('button', { name: 'Reset all' }).click();
  const question = page.getByRole('dialog', { name: 'Reset all settings?' });
  await expect(question.getByRole('listitem')).toHaveText(['Reading width', 'Reduce motion']);
  await question.getByRole('button', { name: 'Reset all' }).click();
  await expect(page.getByRole('checkbox', { name: 'Reduce motion' })).not.toBeChecked();
  expect(await kept(page)).toBeNull();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(select(page, 'Reading width')).toHaveValue('wide');
  await expect(page.locator('html')).toHaveAttribute('data-reduce-motion', '');
});

test('settings go to a file and come back; what would change is said first', async ({ page }) => {
  await openSettings(page);
  await select(page, 'Line spacing').selectOption('Very wide');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const file = test.info().outputPath('settings.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ settings: { lineSpacing: 'wider' }, keys: {} });

  await page.getByRole('button', { name: 'Reset “Line spacing”' }).click();
  await page.getByLabel('Choose a file').setInputFiles(file);
  const question = page.getByRole('dialog', { name: 'Import these settings?' });
  await expect(question.getByRole('listitem')).toHaveText(['Line spacing: Usual → Very wide']);
  await expect(select(page, 'Line spacing')).toHaveValue('normal');
  await question.getByRole('button', { name: 'Import' }).click();
  await expect(select(page, 'Line spacing')).toHaveValue('wider');
});

test('a file with a fault changes nothing, and says what the fault is', async ({ page }) => {
  const file = test.info().outputPath('faulty.json');
  writeFileSync(file, '{"file":"vademecum-settings","settings":{"lineSpacing":"wide","textSize":5}}');
  await openSettings(page);
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByText('The value 5 does not fit the setting “textSize”.').first()).toBeVisible();
  expect(await kept(page)).toBeNull();
});

test('clearing names what is kept and removes it, but nothing of another playbook', async ({ page }) => {
  await openSettings(page);
  await page.evaluate(() => localStorage.setItem('vademecum/other/settings', '{"textSize":200}'));
  await select(page, 'Text size').selectOption('125 %');
  await page.getByRole('button', { name: 'Clear my data…' }).click();
  const question = page.getByRole('dialog', { name: 'Clear all data of this playbook?' });
  await expect(question.getByRole('listitem').filter({ hasText: 'Settings' })).toHaveCount(1);
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await kept(page)).not.toBeNull();

  await page.getByRole('button', { name: 'Clear my data…' }).click();
  await question.getByRole('button', { name: 'Remove it' }).click();
  await expect(select(page, 'Text size')).toHaveValue('100');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['vademecum/other/settings']);
});

test('lists show first what is meant for the reader, say so, and go back to their usual order', async ({ page }) => {
  const titles = () => page.getByRole('main').getByRole('listitem').locator('a').allInnerTexts();
  await open(page, '/procedures/in/contact/');
  const usual = await titles();
  await expect(page.getByText('What is meant for you stands first.')).toBeHidden();

  await openSettings(page);
  await page.getByRole('checkbox', { name: 'Live chat' }).check();
  await open(page, '/procedures/in/contact/');
  await expect(page.getByText('What is meant for you stands first.')).toBeVisible();
  await expect.poll(titles).not.toEqual(usual);
  expect((await titles())[0]).toBe('Handle a live chat');
  expect((await titles()).toSorted()).toEqual(usual.toSorted());

  await page.getByRole('button', { name: 'Usual order' }).click();
  await expect.poll(titles).toEqual(usual);
  await expect(page.getByRole('button', { name: 'Mine first' })).toBeFocused();
});

test('in another language the settings speak it', async ({ page }) => {
  await openSettings(page, '/it/settings/');
  await select(page, 'Interlinea').selectOption('Ampia');
  await expect(said(page)).toHaveText('Interlinea: Ampia. Salvato su questo dispositivo.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that settings need it and what the browser offers, and shows no dead control', async ({
    page,
  }) => {
    await page.goto('/settings/');
    const main = page.getByRole('main');
    await expect(main.getByText('Settings need JavaScript')).toBeVisible();
    for (const role of ['combobox', 'checkbox', 'button', 'searchbox'] as const)
      await expect(main.getByRole(role)).toHaveCount(0);
  });
});
