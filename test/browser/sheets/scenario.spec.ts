import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

const address = '/scenarios/angry-caller/';

/** The part of the page in which the case is played. */
const player = (page: Page) => page.getByRole('region', { name: 'Practise this case' });

/** Chooses, reads what comes of it, and goes on. */
async function play(page: Page, ...choices: RegExp[]): Promise<void> {
  for (const name of choices) {
    await player(page).getByRole('button', { name }).click();
    await player(page).getByRole('button', { name: 'Go on' }).click();
  }
}

const bestWay = [/^Say nothing until she pauses/, /Living out of a suitcase/, /It needed two people/];

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('a case is played moment by moment to an end that is passed, with what to read next', async ({ page }) => {
      await open(page, address);
      await expect(player(page).getByRole('heading', { name: 'Moment 1' })).toBeVisible();
      await expect(page.getByText('Anger needs a witness')).toBeHidden();
      expect(await faultsOf(page)).toEqual([]);

      await player(page).getByRole('button', { name: bestWay[0]! }).click();
      await expect(player(page).getByRole('heading', { name: 'Good' })).toBeFocused();
      await expect(player(page).getByText('Anger needs a witness')).toBeInViewport();
      expect(await faultsOf(page)).toEqual([]);
      await player(page).getByRole('button', { name: 'Go on' }).click();
      await play(page, ...bestWay.slice(1));

      await expect(player(page).getByRole('heading', { name: 'The end' })).toBeFocused();
      await expect(player(page).getByText('Passed: every choice was a good one.')).toBeVisible();
      await expect(player(page).getByText('You passed this case on 21 November 2026.')).toBeVisible();
      await expect(player(page).getByRole('link', { name: 'Calm an angry customer' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      const kept = await page.evaluate(() => localStorage.getItem('vademecum/done'));
      expect(JSON.parse(kept ?? '{}')).toEqual({ 'angry-caller': { passed: '2026-11-21' } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

test('after a poor choice the end says what would have been better, does not count, and plays on from there', async ({
  page,
}) => {
  await open(page, address);
  await play(page, /calm down/, /You have every reason/, ...bestWay.slice(1));
  await expect(player(page).getByText('You saved it')).toBeVisible();
  const way = player(page).getByRole('list').filter({ hasText: 'Better here' }).getByRole('listitem');
  await expect(way.first()).toContainText('Say nothing until she pauses');
  await expect(way.nth(1)).not.toContainText('Better here');
  expect(await page.evaluate(() => localStorage.getItem('vademecum/done'))).toBeNull();

  await way.first().getByRole('button', { name: 'Play from here' }).click();
  await expect(player(page).getByRole('heading', { name: 'Moment 1' })).toBeFocused();
  await play(page, ...bestWay);
  await expect(player(page).getByText('Passed: every choice')).toBeVisible();
});

test('by keyboard alone: choose, choose again, go back a step, begin anew; a screen reader is told what comes', async ({
  page,
}) => {
  await open(page, address);
  const said = page.locator('[data-said]');
  await player(page)
    .getByRole('button', { name: /calm down/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('heading', { name: 'Poor' })).toBeFocused();
  await expect(said).toContainText('You meant well.');

  await page.keyboard.press('Tab');
  await expect(player(page).getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('heading', { name: 'Moment 1' })).toBeFocused();
  await expect(said).toContainText('She is loud from the first word.');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('heading', { name: 'Moment 2' })).toBeFocused();
  await player(page).getByRole('button', { name: 'Back one step' }).press('Enter');
  await expect(player(page).getByRole('heading', { name: 'Moment 1' })).toBeFocused();
  await expect(player(page).getByRole('button', { name: 'From the start' })).toHaveCount(0);
});

test('a way that was interrupted goes on where it was, and paper holds what is on the screen', async ({ page }) => {
  await open(page, address);
  await play(page, bestWay[0]!);
  await page.reload();
  await expect(player(page).getByRole('heading', { name: 'Moment 2' })).toBeVisible();
  await player(page).getByText('Your way so far (1)').click();
  await expect(player(page).getByText('Anger needs a witness')).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Nobody has to bear abuse.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await play(page, ...bestWay.slice(1));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Nobody has to bear abuse.')).toBeHidden();
  await expect(player(page).getByText('Warmth in one sentence, then an act that she can follow.')).toBeVisible();
});

test('the map is closed until it is asked for, says all that it draws, and leads to a moment that then does not count', async ({
  page,
}) => {
  await open(page, address);
  const map = page.getByRole('group', { name: 'The moments of this case, and which choice leads to which' });
  await expect(map).toBeHidden();
  await page.getByText('Map of this case, for authors and coaches').click();
  await expect(map.getByRole('link')).toHaveCount(9);
  await expect(page.getByText('9 moments, 3 of them ends.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await map.getByRole('link', { name: /^The end \(moment 8\)/ }).click();
  await expect(player(page).getByRole('heading', { name: 'The end' })).toBeFocused();
  await expect(player(page).getByText('You began in the middle')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each choice opens to what comes of it and to the moment that only it leads to', async ({ page }) => {
    await page.goto(address);
    await expect(player(page)).toHaveCount(0);
    await page.locator('summary', { hasText: 'I will ask my team lead to join us' }).click();
    await expect(page.getByRole('paragraph').filter({ hasText: 'The lead sits down and plugs in.' })).toBeVisible();
    await page.locator('summary', { hasText: 'A wardrobe, three missed visits' }).click();
    await page
      .getByRole('link', { name: /^Go on to moment/ })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByText('Well. At last somebody says it.').first()).toBeInViewport();
  });
});
