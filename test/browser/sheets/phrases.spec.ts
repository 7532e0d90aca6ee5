import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

/** The words of a language beside or below those of another, in the first wording that is shown. */
const words = (page: Page, lang: string) => page.locator(`wb-copy[lang="${lang}"]:visible`).first();

/** What stands in the clipboard. */
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('phrases are chosen by situation, channel and tone, and the choice can be sent', async ({ page }) => {
      await open(page, '/phrases/');
      await page.getByRole('button', { name: 'Apology' }).click();
      await expect(page.getByRole('link', { name: 'Apologise for all of us' })).toBeInViewport();
      // While the pointer is still on what was pressed.
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Anger' }).click();
      await expect(page.getByRole('status').filter({ hasText: '2 phrases' })).toBeVisible();
      await page.getByRole('combobox', { name: 'Channel' }).selectOption('chat');
      await page.getByRole('combobox', { name: 'Tone' }).selectOption('firm');
      await expect(page.locator('#content h3:visible')).toHaveText([/^Name the anger/]);
      await expect(page.getByText('Tell me everything')).toBeHidden();
      await expect(page).toHaveURL(/\?situation=apology&situation=anger&channel=chat&tone=firm$/);

      await page.reload();
      await expect(page.locator('#content h3:visible')).toHaveText([/^Name the anger/]);
      await page.getByRole('combobox', { name: 'Tone' }).selectOption('light');
      await expect(page.getByText('No phrase is for all of this together.')).toBeVisible();
      await page.getByRole('button', { name: 'Show all phrases' }).click();
      await expect(page.getByRole('button', { name: 'Greeting' })).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: '12 phrases' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });

    test('two languages stand side by side, or one below the other; the customer’s is remembered in this tab', async ({
      page,
    }) => {
      await open(page, '/phrases/?situation=closing');
      await page.getByLabel('The customer’s language').selectOption('ro');
      const [own, theirs] = [await words(page, 'en').boundingBox(), await words(page, 'ro').boundingBox()];
      if (viewport.width < 500) expect(theirs!.y).toBeGreaterThan(own!.y + own!.height - 1);
      else expect([theirs!.y, theirs!.x > own!.x + own!.width - 1]).toEqual([own!.y, true]);
      await expect(words(page, 'it')).toHaveCount(0);

      await open(page, '/phrases/put-on-hold/');
      await expect(words(page, 'ro')).toBeVisible();
      await expect(words(page, 'it')).toHaveCount(0);
      const other = await page.context().newPage();
      await open(other, '/phrases/put-on-hold/');
      await expect(words(other, 'it')).toBeVisible();
      await expect(words(other, 'ro')).toHaveCount(0);
    });

    test('a procedure says its words in the customer’s language, and so does the next one', async ({ page }) => {
      await open(page, '/procedures/late-delivery/');
      await page.getByRole('link', { name: 'Say it in the customer’s language' }).click();
      const choice = page.getByRole('group', { name: 'Say it in the customer’s language' });
      await choice.getByRole('button', { name: 'Italiano' }).click();
      await expect(words(page, 'it')).toContainText('Mi dispiace davvero');
      await expect(words(page, 'en')).toContainText("I'm sorry");
      expect(await faultsOf(page)).toEqual([]);
      // At the door nobody answers a late delivery, so those words are not offered here.
      await expect(page.getByText('è uscito così dal nostro magazzino')).toHaveCount(0);

      await open(page, '/procedures/cancel-an-order/');
      await expect(choice.getByRole('button', { name: 'Italiano' })).toHaveAttribute('aria-pressed', 'true');
      await expect(words(page, 'it')).toBeVisible();
      await choice.getByRole('button', { name: 'Italiano' }).click();
      await expect(page.locator('wb-say-it wb-copy')).toHaveCount(0);
    });
  });

test('blanks are filled in by keyboard, once for all words of the page, and copied without brackets', async ({
  page,
}) => {
  await open(page, '/phrases/?situation=apology');
  await expect(page.locator('wb-phrasebook:defined')).toHaveCount(1);
  const first = words(page, 'en');
  await first.getByRole('button', { name: 'Fill in' }).focus();
  await page.keyboard.press('Enter');
  await expect(first.getByLabel('customer name')).toBeFocused();
  await page.keyboard.type('Mrs Rossi');
  await page.keyboard.press('Enter');
  expect(await copied(page)).toBe(
    "I'm sorry, Mrs Rossi. We told you [day] and we didn't come. That was our mistake, and I'm going to put it right with you now.",
  );
  await expect(first.getByText('Still to fill in: day')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await first.getByLabel('day', { exact: true }).fill('Monday');
  await expect(first.getByText('Still to fill in')).toHaveCount(0);
  await first.getByRole('button', { name: 'Copy' }).click();
  expect(await copied(page)).toContain('We told you Monday and');
  await expect(page.getByText('Dear Mrs Rossi, we are sorry')).toBeVisible();
  await expect(words(page, 'it')).toContainText('[signora/signor cognome]');

  await first.getByRole('button', { name: 'Empty the fields' }).click();
  await expect(first.locator('blockquote')).toContainText('[customer name]');
  await first.getByLabel('customer name').press('Escape');
  await expect(first.getByRole('button', { name: 'Fill in' })).toBeFocused();
});

test('what is pressed and chosen before its script has come is done when it comes', async ({ page }) => {
  let goOn = () => {};
  const comes = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\/define-phrase[^/]*\.js$/, async (route) => {
    await comes;
    await route.continue();
  });
  await open(page, '/phrases/');
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('chat');
  await page.getByLabel('The customer’s language').selectOption('ro');
  await words(page, 'en').getByRole('button', { name: 'Fill in' }).click();
  await expect(page.locator('wb-phrasebook:defined')).toHaveCount(0);
  goOn();
  await expect(page.getByRole('status').filter({ hasText: '11 phrases' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('chat');
  await expect(page.locator('.wb-blanks')).toHaveCount(1);
  await open(page, '/phrases/put-on-hold/');
  await expect(words(page, 'ro')).toBeVisible();
});

test('what begins a sentence begins it also when it is filled in', async ({ page }) => {
  await open(page, '/phrases/deliver-bad-news/');
  await words(page, 'it').getByRole('button', { name: 'Fill in' }).click();
  await words(page, 'it').getByLabel('Signora/Signor cognome').fill('signora Rossi');
  await expect(words(page, 'it')).toContainText('Signora Rossi, purtroppo');
  await expect(page.getByText('Gentile signora Rossi')).toBeVisible();
});

test('the chosen situations print as cards of the chosen size, each with both languages and its edition', async ({
  page,
}) => {
  await page.addInitScript(() => (globalThis.print = () => {}));
  await open(page, '/phrases/?situation=hold&situation=thanks&channel=chat');
  for (const [size, box] of [
    ['A6', '298×420'],
    ['A5', '420×595'],
  ]) {
    await page.getByRole('button', { name: `Print as a card, ${size}` }).click();
    await expect(page.locator(`html[data-card="${size}"]`)).toHaveCount(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
    );
    expect(sizes).toEqual([box, box]);
  }
  await page.getByRole('button', { name: 'Print as a card, A6' }).click();
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toContain('Fairway Home service playbook · Edition');
  expect(text).toContain('Ma che gentile a tornare solo per dircelo!');
  expect(text).not.toMatch(/Fill in|Copy|Channel|Situations/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html[data-card]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every phrase stands there in all its languages, and situations lead down to them', async ({ page }) => {
    await page.goto('/phrases/');
    await page.getByRole('link', { name: 'Anger', exact: true }).click();
    await expect(page).toHaveURL(/#anger$/);
    for (const start of ['Tell me everything', 'Mi racconti tutto', 'Povestiți-mi tot'])
      await expect(page.getByText(start)).toBeVisible();
    await expect(page.locator('wb-phrasebook').getByRole('button')).toHaveCount(0);
    await expect(page.locator('wb-phrasebook').getByRole('combobox')).toHaveCount(0);
  });
});
