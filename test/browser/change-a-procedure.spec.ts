import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { testDay } from '../../scripts/steps/test-stages.ts';
import { RepositoryPlatform } from '../support/repository-platform.ts';
import { expect, open, test } from './site.ts';

const home = 'https://git.example.com';
const address = '/procedures/late-delivery/';
const file = 'content/procedures/delivery/late-delivery.mdx';

let platform: RepositoryPlatform;
let folder: string;

test.use({ viewport: { width: 1440, height: 900 } });
test.setTimeout(120_000);

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vademecum-platform-'));
  platform = new RepositoryPlatform(folder, testDay);
});

test.afterEach(() => {
  platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever leads to the repository leads to the platform on this machine. */
async function connect(context: BrowserContext): Promise<void> {
  const there = await platform.start();
  await context.route(`${home}/**`, async (route) => {
    const request = route.request();
    const response = await route.fetch({ url: request.url().replace(home, there) });
    await route.fulfill({ response });
  });
}

const text = (tab: Page) => tab.getByRole('textbox', { name: file });
const notes = (tab: Page) => tab.getByRole('list', { name: 'Annotations' });

/** Changes words in the editor, as somebody who finds and types them over. */
async function change(tab: Page, from: string, to: string): Promise<void> {
  const before = await text(tab).inputValue();
  expect(before).toContain(from);
  await text(tab).fill(before.replace(from, to));
}

async function propose(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Commit changes' }).click();
  await expect(tab.getByRole('heading', { name: 'Merge request' })).toBeVisible();
}

/** Puts the cursor at the beginning of a line, and pastes. */
async function pasteAt(tab: Page, line: number): Promise<void> {
  await text(tab).evaluate((field: HTMLTextAreaElement, before) => {
    const at = field.value.split('\n').slice(0, before).join('\n').length + 1;
    field.focus();
    field.setSelectionRange(at, at);
  }, line - 1);
  await tab.keyboard.press('Control+v');
}

test('a manager corrects a number, mends a slip that the check names, records the review, and nothing is left to say', async ({
  page,
  context,
}) => {
  for (const origin of [home, process.env['VADEMECUM_TEST_ADDRESS']!])
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await connect(context);

  // The credit has been 30 EUR for a week, and the page still says 25.
  await open(page, address);
  await expect(page.getByRole('main')).toContainText('25 EUR');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Edit file' })).toBeVisible();
  await change(page, '    value: 25\n', '    value: 30\n');
  // A slip of the finger, three lines above.
  await change(page, 'owner: delivery-lead\n', 'owner: delivery-laed\n');
  await propose(page);

  await expect(page.getByRole('status')).toHaveText('The check has failed. This cannot be merged yet.');
  await expect(notes(page)).toContainText(
    'error, line 5: Nobody called "delivery-laed" is in the owners list. Write delivery-lead, if that is who you mean.',
  );
  await page.getByRole('link', { name: 'Edit the file again' }).click();
  await change(page, 'owner: delivery-laed\n', 'owner: delivery-lead\n');
  await propose(page);
  await expect(notes(page)).not.toContainText('error');
  await expect(page.getByRole('status')).toHaveText('The check has passed. Waiting for approval.');

  // The new number was tried on two parcels, so the page has been reviewed as well.
  const reader = await context.newPage();
  await open(reader, address);
  await reader.getByRole('button', { name: 'Record a review' }).click();
  const form = reader.getByRole('dialog', { name: 'Record a review' });
  await form.getByRole('radio', { name: 'Tried on a real case' }).check();
  await form
    .getByLabel('What came out')
    .fill('Gave 30 EUR on two late parcels; the page still said 25, which is corrected.');
  await form.getByLabel('I am correcting the text as well').check();
  const [, line] = /Go to line (\d+), right below/.exec(await form.innerText()) ?? [];
  const [editor] = await Promise.all([
    context.waitForEvent('page'),
    form.getByRole('link', { name: 'Open the file' }).click(),
  ]);
  await expect(editor.getByRole('heading', { name: 'Edit file' })).toBeVisible();
  await pasteAt(editor, Number(line));
  expect((await text(editor).inputValue()).split('\n').slice(Number(line) - 2, Number(line))).toEqual([
    'reviews:',
    '  - on: 2026-11-21',
  ]);
  await propose(editor);

  // The check says which value belongs in the place of "pending", and that is all it has to say.
  const said = await notes(editor).innerText();
  const [, value = ''] =
    /error, line \d+: .+ Write ([0-9a-f]{8}), if this is the text that was checked\./.exec(said) ?? [];
  expect(value).not.toBe('');
  expect(said.match(/error, line/g)).toHaveLength(1);
  await editor.getByRole('link', { name: 'Edit the file again' }).click();
  await change(editor, 'of: pending\n', `of: ${value}\n`);
  await propose(editor);
  await expect(editor.getByRole('status')).toHaveText('The check has passed. Waiting for approval.');
  // The question that a path asks about these steps is its author's to confirm, and blocks nobody.
  await expect(notes(editor).getByRole('listitem')).toHaveText([
    /^warning, .+ has changed since somebody last confirmed this question/,
  ]);
  expect(await platform.check('pretty')).toMatchObject({ status: 0 });
  expect(platform.textOf(file)).toContain('    found: Gave 30 EUR on two late parcels;');
});

test('a review date that is only moved is refused, in words its author understands', async ({ page, context }) => {
  await connect(context);
  await page.goto(`${home}/fairway-home/playbook/-/edit/main/${file}`);
  await change(page, '    next: 2027-05-06\n', '    next: 2027-05-12\n');
  await propose(page);
  await expect(page.getByRole('status')).toHaveText('The check has failed. This cannot be merged yet.');
  await expect(notes(page).getByRole('listitem')).toHaveText([
    'error, line 17: The review of 2026-11-13 is on record, and this change only moves its days: `next` from 2027-05-06 to 2027-05-12. Put it back as it was. A new day stands for a new check: make one, and add a review of your own above this one.',
  ]);
});
