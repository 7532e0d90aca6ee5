import type { Page } from '@playwright/test';
import { en } from '../../../src/i18n/en.ts';
import { commands, type Command } from '../../../src/workbench/commands/commands.ts';
import { kindPages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** What a screen reader is told. */
const said = (page: Page) => page.locator('body > [role=status]');

/** Opens the page of shortcuts and waits until it shows the keys that hold. */
async function openShortcuts(page: Page): Promise<void> {
  await open(page, '/settings/keyboard/');
  await page.waitForFunction(() => customElements.get('wb-shortcuts') !== undefined);
}

/** Opens the dialog for the keys of a command. */
async function change(page: Page, title: string) {
  await page.getByRole('button', { name: `Change the keys of “${title}”` }).click();
  return page.getByRole('dialog', { name: title });
}

const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });

test('a command gets other keys, which count from the next press on and stand in its tooltip', async ({ page }) => {
  await openShortcuts(page);
  const dialog = await change(page, 'Enter or leave focus mode');
  await page.keyboard.press('Alt+x');
  await expect(dialog.getByRole('textbox')).toHaveValue('Alt+X');
  await expect(dialog.getByRole('status')).toHaveText('No other command has these keys.');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('“Enter or leave focus mode” has the keys Alt+X now.');
  await expect(rowOf(page, 'Enter or leave focus mode')).toContainText('Yours');
  await expect(page.getByRole('button', { name: 'Focus', exact: true })).toHaveAttribute('title', /\(Alt\+X\)$/);
  await expect(page.getByRole('button', { name: 'Focus', exact: true })).toHaveAttribute('aria-keyshortcuts', 'Alt+X');

  await open(page, kindPages.procedures);
  await page.keyboard.press('Alt+x');
  await expect(page.getByRole('button', { name: 'Leave focus mode' })).toBeVisible();
});

test('keys of another command are taken from it, after that was said; all keys can be reset and brought back', async ({
  page,
}) => {
  await openShortcuts(page);
  const dialog = await change(page, 'Go to the welcome page');
  await page.keyboard.press('Control+b');
  await expect(dialog.getByRole('status')).toHaveText(
    '“Show or hide the side bar” has these keys. If you save, it loses them.',
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Go to the welcome page')).toContainText('Ctrl+B');
  await expect(rowOf(page, 'Show or hide the side bar')).not.toContainText('Ctrl+B');

  await page.getByRole('button', { name: 'Reset all keys' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset all' }).click();
  await expect(rowOf(page, 'Show or hide the side bar')).toContainText('Ctrl+B');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'Go to the welcome page')).toContainText('Ctrl+B');
});

test('keys of the browser are refused with the reason, two in a row are recorded, and Escape changes nothing', async ({
  page,
}) => {
  await openShortcuts(page);
  const dialog = await change(page, 'Go to all contents');
  await page.keyboard.press('Control+f');
  await expect(dialog.getByRole('status')).toHaveText('Ctrl+F belongs to the browser: it searches in the page.');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('status')).toHaveText('Two keys in a row begin with Ctrl+K. Press a second key.');
  await page.keyboard.press('c');
  await expect(dialog.getByRole('textbox')).toHaveValue('Ctrl+K C');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Change the keys of “Go to all contents”' })).toBeFocused();
  await expect(rowOf(page, 'Go to all contents')).not.toContainText('Ctrl+K');
});

test('commands are found by name, and by pressing their keys', async ({ page }) => {
  await openShortcuts(page);
  const rows = page.locator('[data-row]:visible');
  await page.getByRole('searchbox', { name: 'Search by name or keys' }).fill('side bar');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Search by pressing keys' }).click();
  await page.keyboard.press('Control+Shift+f');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Search the whole text');
  await page.keyboard.press('Escape');
  expect(await rows.count()).toBe(commands.length);
});

test('the browser-friendly set leaves the keys of the browser alone', async ({ page }) => {
  await openShortcuts(page);
  await page.getByLabel('Set of keys').selectOption('Browser-friendly');
  await expect(rowOf(page, 'Show or hide the side bar')).not.toContainText('Ctrl+B');
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+b');
  await expect(page.locator('html')).not.toHaveAttribute('data-side-bar-hidden');
});

test('a single key counts nowhere one writes, and nowhere at all once it is switched off', async ({ page }) => {
  await open(page, '/search/');
  const field = page.getByRole('searchbox', { name: 'Search the whole text' });
  await field.focus();
  await page.keyboard.type('a/?b');
  await expect(field).toHaveValue('a/?b');
  await expect(page).toHaveURL(/\/search\//);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto('/settings/');
  await page.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
  await expect(said(page)).toHaveText('Shortcuts of a single key: off. Saved on this device.');
  await open(page, kindPages.procedures);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/late-delivery/);
});

test('the question mark opens the shortcuts on a keyboard that needs Shift for it', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Shift+?');
  await expect(page).toHaveURL(/\/settings\/keyboard\/$/);
});

test('the first of two keys is said; a second one that means nothing is said too', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('Control+k');
  await expect(said(page)).toHaveText('Ctrl+K was pressed. Press the second key.');
  await page.keyboard.press('q');
  await expect(said(page)).toHaveText('Ctrl+K Q does nothing here.');
});

test('F6 goes through the parts, then leaves the key to the browser', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => (document.body.dataset['taken'] = String(event.defaultPrevented)));
  });
  const visited: string[] = [];
  for (let press = 0; press < 9; press++) {
    await page.keyboard.press('F6');
    if ((await page.locator('body').getAttribute('data-taken')) === 'false') break;
    visited.push(
      await page.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-part]')!.dataset['part']!),
    );
  }
  expect(visited).toEqual(['titlebar', 'activitybar', 'sidebar', 'editor', 'auxiliarybar', 'statusbar']);
});

test('every command that needs nothing can be given on a page', async ({ page }) => {
  await open(page, kindPages.procedures);
  await page.keyboard.press('F1');
  await expect(page.getByRole('option').first()).toBeVisible();
  const offered = (await page.getByRole('option').allInnerTexts()).join('\n');
  const all: readonly Command[] = commands;
  const missing = all.filter(({ id, when }) => when === undefined && !offered.includes(en.commands[id]));
  // The list does not offer to show itself.
  expect(missing.map(({ id }) => id)).toEqual(['quickOpen.showCommands']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the keys of VS Code are listed, and nothing can be changed', async ({ page }) => {
    await page.goto('/settings/keyboard/');
    await expect(rowOf(page, 'Show or hide the side bar')).toContainText('Ctrl+B');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});
