import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

const address = '/worksheets/interview-sheet/';
const traits = ['Warmth', 'Empathy', 'Teamwork', 'Conscientiousness', 'Optimism'];
const evidence = 'On Sunday she rang the shop, unasked.';

async function begin(page: Page): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'New post' }).click();
  await page.getByLabel('Post', { exact: true }).fill('Service adviser, spring');
  await page.getByLabel('Candidate', { exact: true }).fill('C3');
  await page.getByLabel('First interviewer').fill('AM');
  await page.getByLabel('Second interviewer').fill('BT');
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Writes the sheet of one interviewer by keyboard: an arrow or Space for the mark, Tab to the evidence. */
async function score(page: Page, who: string, scores: readonly number[]): Promise<void> {
  await page.getByRole('button', { name: `Score as ${who}` }).press('Enter');
  await expect(page.getByRole('heading', { name: `Sheet of ${who}` })).toBeFocused();
  for (const [index, trait] of traits.entries()) {
    const group = page.getByRole('group', { name: `Mark for ${trait}` });
    await group.getByRole('radio', { name: String(scores[index]), exact: true }).press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(`${evidence} (${who})`);
  }
  await page.getByRole('button', { name: 'I have finished' }).press('Enter');
}

function card(page: Page, trait: string) {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: trait }) })
    .last();
}

for (const [device, viewport] of devices)
  test(`two people score apart and compare, on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await begin(page);
    expect(await faultsOf(page)).toEqual([]);
    await score(page, 'AM', [4, 5, 4, 5, 5]);

    await expect(page.getByText('The sheet of AM is finished and hidden')).toBeVisible();
    await expect(page.locator('wb-interview')).not.toContainText(evidence);
    await score(page, 'BT', [4, 3, 4, 4, 1]);

    await expect(page.getByRole('heading', { name: 'Both sheets side by side' })).toBeFocused();
    const names = page.getByRole('article').getByRole('heading', { level: 5 });
    await expect(names).toContainText(['Optimism', 'Empathy', 'Conscientiousness', 'Warmth', 'Teamwork']);
    await expect(
      page.getByText('No result yet. There is no agreed mark for: Empathy, Conscientiousness, Optimism.'),
    ).toBeVisible();

    for (const [trait, mark] of [
      ['Optimism', 3],
      ['Empathy', 5],
      ['Conscientiousness', 4],
    ] as const)
      await card(page, trait)
        .getByRole('radio', { name: String(mark), exact: true })
        .press('Space');
    await expect(card(page, 'Optimism').getByText('Neither of you gave this mark.')).toBeVisible();
    // (4 + 5 + 4 + 4 + 3) ÷ 5 = 4.
    await expect(page.getByText('The agreed marks reach what an offer takes.')).toBeVisible();
    await page.getByText('How this is computed').click();
    await expect(page.getByText('(4 + 5 + 4 + 4 + 3) ÷ 5 = 4.0. It has to reach 4.')).toBeVisible();

    await card(page, 'Conscientiousness').getByRole('radio', { name: '3', exact: true }).press('Space');
    await expect(page.getByText('No offer: Conscientiousness does not reach 4 by itself.')).toBeVisible();
    await page.getByText('The numbers as a table').click();
    await expect(page.getByRole('row', { name: 'Optimism 5 1 4 3' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('a score without evidence is not counted, and the sheet says so', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Score as AM' }).click();
  await page.getByRole('group', { name: 'Mark for Warmth' }).getByRole('radio', { name: '5', exact: true }).check();
  await expect(page.getByText('Not counted: a mark needs evidence.')).toBeVisible();
  await page.getByRole('button', { name: 'I have finished' }).click();
  await expect(page.getByText('These do not count yet: Warmth, Empathy')).toBeVisible();
  await page.getByRole('textbox', { name: 'Evidence' }).first().fill(evidence);
  await expect(page.getByText('Counted.', { exact: true })).toBeVisible();
});

test('the second interviewer is somebody else, and every trait has two questions', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: 'New post' }).click();
  await page.getByLabel('Post', { exact: true }).fill('Adviser');
  await page.getByLabel('Candidate', { exact: true }).fill('C1');
  await page.getByLabel('First interviewer').fill('José M.');
  await page.getByLabel('Second interviewer').fill('jose m');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('The two interviewers must be two different people.')).toBeVisible();
  await page.getByLabel('Second interviewer').fill('BT');
  await page
    .getByRole('group', { name: /^Optimism/ })
    .getByRole('checkbox')
    .first()
    .uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Choose exactly 2 questions for Optimism.')).toBeVisible();
});

test('is still there after closing; the next candidate gets the same questions; a delete can be undone', async ({
  page,
}) => {
  await begin(page);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await open(page, address);
  await page.getByRole('button', { name: 'Next candidate' }).click();
  await expect(page.getByText('they stay')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Delete: C3' }).click();
  await expect(page.getByRole('button', { name: 'Open C3' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Open C3' })).toBeVisible();
  await page.clock.setFixedTime('2027-06-01T10:00:00Z');
  await open(page, address);
  await expect(page.getByText('were to be deleted on')).toBeVisible();
});

test('a sheet goes to the other device by file, without showing its marks', async ({ page, browser }) => {
  await begin(page);
  const [questions] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the questions' }).click(),
  ]);
  await score(page, 'AM', [4, 4, 4, 4, 4]);

  const other = await (await browser.newContext()).newPage();
  await open(other, new URL(address, page.url()).href);
  const bring = async (at: Page, path: string) => {
    const [chooser] = await Promise.all([
      at.waitForEvent('filechooser'),
      at.getByRole('button', { name: /^Import/ }).click(),
    ]);
    await chooser.setFiles(path);
  };
  await bring(other, await questions.path());
  await score(other, 'BT', [2, 4, 4, 4, 4]);
  const [sheet] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Export the sheet of BT' }).click(),
  ]);
  expect(readFileSync(await sheet.path(), 'utf8')).not.toContain('(AM)');
  await bring(page, await sheet.path());
  await expect(page.getByRole('heading', { name: 'Both sheets side by side' })).toBeVisible();
  await expect(page.getByText('The sheet of BT is here.').first()).toBeVisible();
  await other.context().close();
});

test('a file of another kind is refused in plain words', async ({ page }) => {
  await open(page, address);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ]);
  await chooser.setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"vademecum-settings":1}'),
  });
  await expect(page.getByRole('alert')).toHaveText('This file cannot be read here: it was not made by this sheet.');
});

test('on paper stand both sheets and what was agreed, and nothing else of the page', async ({ page }) => {
  await begin(page);
  await score(page, 'AM', [4, 5, 4, 5, 5]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('wb-interview')).not.toContainText(evidence);
  await expect(page.getByRole('heading', { name: 'Interview sheet: BT' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before the candidate arrives' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await score(page, 'BT', [4, 5, 4, 5, 5]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toHaveCount(3);
  await expect(
    page
      .locator('.paper')
      .last()
      .getByRole('img', { name: /The five traits/ }),
  ).toBeVisible();
  await expect(page.locator('.paper').first()).toContainText(`${evidence} (AM)`);
});
