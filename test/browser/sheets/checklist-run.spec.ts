import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { begin, current, runPage, saved, serveChanged, tick } from './running.ts';

const desk = 'open-the-desk';
const packing = 'pre-dispatch-quality-check';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Gives the browser a way to hand texts on, and keeps what was handed on. */
async function takeShared(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ text }: { text: string }) => Promise.resolve(Object.assign(window, { shared: text })),
    });
  });
  return () => page.evaluate(() => (window as unknown as { shared: string }).shared);
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('a list to read and do shows one item and waits, and goes on where it was when the page was closed', async ({
    page,
    context,
  }) => {
    await begin(page, desk, { label: 'Early shift' });
    await expect(page.locator('.wb-item:visible')).toHaveCount(1);
    await expect(current(page)).toContainText("Read last night's hand-over note aloud");
    // The second tap of a double tap is meant for the item that is gone.
    await current(page).getByRole('button', { name: 'Done' }).dblclick();
    await expect(current(page)).toContainText('Put a name on every call-back due today');
    await button(page, 'Note …').click();
    await page.getByLabel('Note', { exact: true }).fill('Two of them');
    await button(page, 'Save').click();
    await button(page, 'Can’t do …').click();
    await button(page, 'Save').click();
    await expect(page.getByText('Write the reason, so that the next person knows.')).toBeVisible();
    await page.getByLabel('Why not?').fill('Nobody is in yet');
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'Save').click();
    await tick(page, 1);
    await button(page, 'Undo').click();
    await expect(current(page)).toContainText('Take open safety cases first');
    await expect(saved(page)).toContainText('Saved on this device');
    await page.close();

    const later = await context.newPage();
    await open(later, '/');
    const row = later.getByRole('region', { name: 'Continue' }).getByRole('listitem');
    await expect(row).toContainText('2 of 12');
    await row.getByRole('link').click();
    await expect(later.getByRole('heading', { name: 'Early shift' })).toBeVisible();
    await expect(current(later)).toContainText('Take open safety cases first');
    await button(later, 'All items').click();
    await expect(later.locator('.wb-item:visible')).toHaveCount(12);
    await expect(later.getByText('Nobody is in yet')).toBeVisible();
    await expect(later.getByText('Note: Two of them')).toBeVisible();
    await button(later, 'One at a time').click();
    await button(later, 'Focus mode').click();
    await expect(later.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(later.locator('[data-part="titlebar"]')).toBeHidden();
    await button(later, 'Leave focus mode').click();
    await expect(later.locator('[data-part="titlebar"]')).toBeVisible();

    await later.clock.setFixedTime('2026-11-22T10:00:00Z');
    await tick(later, 10);
    await expect(later.getByText('Done, 22 November 2026, 11:00', { exact: true })).toHaveCount(10);
    await expect(later.getByRole('heading', { name: 'Finished' })).toBeFocused();
    await expect(later.getByText('11 of 12 done', { exact: false })).toBeVisible();
    await open(later, '/');
    await expect(later.getByRole('region', { name: 'Continue' })).toBeHidden();
  });

  test('a list to do and confirm stops everybody first, and confirms in one go what was not left out', async ({
    page,
  }) => {
    await begin(page, 'close-the-desk', { label: 'Late shift' });
    await expect(page.getByRole('heading', { name: 'Pause point' })).toBeFocused();
    await expect(page.locator('.wb-item:visible')).toHaveCount(0);
    await button(page, 'We have stopped: confirm now').click();
    await expect(page.locator('.wb-item:visible')).toHaveCount(12);
    await expect(page.locator('.wb-stages').getByRole('checkbox')).toHaveCount(0);
    const item = page.locator('.wb-item').filter({ hasText: 'Screens are locked' });
    await item.getByRole('button', { name: 'Not done …' }).click();
    await page.getByLabel('Why not?').fill('One is broken');
    await page.keyboard.press('Control+Enter');
    await expect(item.getByRole('button', { name: 'Take back' })).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'Confirm the other 11').click();
    await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
    await expect(page.locator('.wb-end')).toContainText('One is broken');
    await button(page, 'Undo').click();
    await expect(button(page, 'Confirm the other 11')).toBeVisible();
  });
});

for (const [name, use] of [
  ['a desktop', { viewport: desktop }],
  ['a phone', { viewport: phone, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`with a second person on ${name}`, () => {
    test.use(use);

    test(`two people sign on ${name}: another name, after the first, with everything in sight and on the record`, async ({
      page,
    }) => {
      const shared = await takeShared(page);
      await begin(page, packing, { label: 'Order 4711', name: 'Ana Pop' });
      await tick(page, 6);
      await expect(button(page, 'Sign as Ana Pop')).toHaveCount(0);
      await expect(page.getByLabel('Name of the second person')).toHaveCount(0);
      await tick(page, 1);
      await button(page, 'Sign as Ana Pop').click();
      const second = page.getByLabel('Name of the second person');
      await second.fill('POP,  Ána');
      await second.press('Enter');
      await expect(page.getByRole('alert').filter({ hasText: 'Ana Pop is the first person here.' })).toBeVisible();
      await page.getByText('What Ana Pop ticked').click();
      await expect(page.locator('details li').first()).toHaveText(
        /^Clear everything else off the bench.*Done by Ana Pop, 11:00$/,
      );
      expect(await faultsOf(page)).toEqual([]);
      await second.fill('Bob Ionescu');
      await second.press('Enter');
      await expect(page.locator('.wb-item').first().locator('input')).toBeDisabled();
      await button(page, 'Say no …').click();
      await page.getByLabel('What has to be put right?').fill('The slip says two');
      await button(page, 'Save').click();
      await expect(page.getByText('Bob Ionescu did not sign', { exact: false })).toBeVisible();

      await button(page, 'Sign as Ana Pop').click();
      await second.fill('Bob Ionescu');
      await second.press('Enter');
      await expect(button(page, 'Sign as Bob Ionescu')).toHaveCount(0);
      await tick(page, 7);
      await button(page, 'Sign as Bob Ionescu').click();
      await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
      await page.locator('.wb-end').getByRole('button', { name: 'Share' }).click();
      const text = await shared();
      for (const part of ['Order 4711', 'Done by Ana Pop', 'First person. Signed: Ana Pop, 21 November 2026, 11:00'])
        expect(text).toContain(part);
      expect(text).toContain('Second person. Signed: Bob Ionescu, 21 November 2026, 11:00');
      expect(text).toContain('Bob Ionescu did not sign, 21 November 2026, 11:00: The slip says two');

      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.wb-signed')).toHaveText([/Ana Pop/, /Bob Ionescu/]);
      await expect(page.locator('.wb-item:visible')).toHaveCount(14);
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    });
  });

test.describe('on a wide screen', () => {
  test.use({ viewport: desktop });

  test('the whole list stands there and is gone through with the keyboard alone', async ({ page }) => {
    await open(page, runPage(desk));
    await page.getByLabel('What is it for?').focus();
    await page.keyboard.type('Early shift');
    await page.keyboard.press('Enter');
    await expect(page.locator('.wb-item:visible')).toHaveCount(12);
    const boxes = page.locator('.wb-stages').getByRole('checkbox');
    await expect(boxes.nth(0)).toBeFocused();
    await expect(boxes.nth(1)).toBeDisabled();
    await page.keyboard.press('Space');
    await expect(boxes.nth(1)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(boxes.nth(0)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('.wb-progress')).toContainText('1 of 12');
    await expect(boxes.nth(0)).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Space');
    for (let item = 2; item < 12; item += 1) {
      await expect(boxes.nth(item)).toBeFocused();
      await page.keyboard.press('Space');
    }
    await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
    await expect(page.getByText('All 12 done', { exact: false })).toBeVisible();
  });

  test('a tick does not carry over to a changed item: the run says what is different, and stays or moves', async ({
    page,
  }) => {
    await begin(page, desk, { label: 'Early shift' });
    await tick(page, 3);
    await serveChanged(page, desk, (html) =>
      html
        .replaceAll('Put a name on every call-back due today', 'Put a name on every call-back due this week')
        .replaceAll('data-hash="', 'data-hash="9'),
    );
    await page.reload();
    const notice = page.getByRole('note').filter({ hasText: 'This checklist has changed since you began' });
    await expect(notice.getByRole('listitem')).toHaveText([
      'Changed: Put a name on every call-back due todaythis week',
    ]);
    await expect(notice.locator('del')).toHaveText('today');
    await expect(notice.getByRole('heading')).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'Finish as I began').click();
    await expect(page.getByRole('checkbox', { name: 'due today' })).toBeChecked();
    await page.reload();
    await expect(page.getByText('You are finishing the edition you began with.', { exact: false })).toBeVisible();
    await button(page, 'Move to the new edition').click();
    await button(page, 'Undo').click();
    await expect(page.getByRole('checkbox', { name: 'due today' })).toBeChecked();
    await button(page, 'Move to the new edition').click();
    await expect(page.getByRole('checkbox', { name: 'due today' })).toHaveCount(0);
    await expect(current(page)).toContainText('due this week');
    await expect(page.locator('.wb-stages').getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(page.locator('.wb-progress')).toContainText('2 of 12');
  });

  test('several runs stand beside each other, can be deleted and had back, exported, and cleared with everything else', async ({
    page,
  }) => {
    await begin(page, desk, { label: 'Desk 1' });
    await page.clock.setFixedTime('2026-11-21T10:05:00Z');
    await begin(page, desk, { label: 'Desk 2' });
    await button(page, 'All runs').click();
    const runs = page.locator('.wb-runs').getByRole('link');
    await expect(runs).toHaveText(['Desk 2', 'Desk 1']);
    await button(page, 'Delete: Desk 2').press('Enter');
    await expect(button(page, 'Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(runs).toHaveText(['Desk 2', 'Desk 1']);
    await button(page, 'Delete: Desk 1').click();
    const download = page.waitForEvent('download');
    await button(page, 'Export all runs').click();
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { runs: { label: string }[] };
    expect(file).toMatchObject({ file: 'vademecum-runs', runs: [{ label: 'Desk 2', page: desk }] });

    await button(page, 'Delete: Desk 2').click();
    await expect(runs).toHaveCount(0);
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Import').click();
    await (await chooser).setFiles(await (await download).path());
    await expect(page.getByRole('alert').filter({ hasText: 'Runs read in: 1. Here already: 0.' })).toBeVisible();
    await expect(runs).toHaveText(['Desk 2']);

    await open(page, `/checklists/${desk}/`);
    await page.getByRole('link', { name: '1 run is not finished' }).click();
    await expect(page.getByRole('heading', { name: 'Desk 2' })).toBeVisible();
    await open(page, '/settings/');
    await expect(page.getByText('1 checklist run.')).toBeVisible();
    await button(page, 'Clear my data…').click();
    await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: '1 checklist run' })).toBeVisible();
    await page.getByRole('dialog').getByRole('button').first().click();
    await expect(page.getByText('No checklist runs and no filled-in sheets are kept on this device.')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('That run is not kept on this device', { exact: false })).toBeVisible();
  });
});

test('with the colours of the system, lines say which item is next and how far the run has come', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page, desk);
  await tick(page, 3);
  await expect(current(page)).toHaveCSS('border-inline-start-width', '6px');
  const pixel = await page.locator('.wb-progress progress').screenshot();
  await tick(page, 6);
  expect(pixel.equals(await page.locator('.wb-progress progress').screenshot())).toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the page is the list on paper: items with boxes, how to use it, and lines to sign', async ({ page }) => {
    await page.goto(runPage(packing));
    await expect(page.getByRole('checkbox')).toHaveCount(14);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expect(page.getByText('Use this list for', { exact: false })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^(First|Second) person: Name, day and time$/)).toHaveCount(2);
  });
});
