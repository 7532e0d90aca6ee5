import type { Locator, Page } from '@playwright/test';
import type { EditingFacts } from '../../../src/workspace/editing.ts';
import type { FolderReviews } from '../../../src/workspace/reviewable.ts';
import { tooWide } from '../fit.ts';
import { kindPages, statePages } from '../pages.ts';
import { expect, open, test } from '../site.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const file = 'content/procedures/delivery/late-delivery.mdx';
const git = 'https://git.example.com/fairway-home/playbook/-';

test.use({ viewport: desktop });

const form = (page: Page) => page.getByRole('dialog');
const lines = (page: Page) => form(page).getByRole('region', { name: 'Copy these lines.' });
const take = (page: Page) => form(page).getByRole('button', { name: 'Copy', exact: true });
const found = (page: Page) => form(page).getByLabel('What came out');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the form that records a review of a page, from its foot. */
async function openReview(page: Page, address: string = kindPages.procedures): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Record a review' }).click();
  await expect(form(page)).toBeVisible();
}

/** Fills in what a review needs that has no first choice. */
async function fillReview(page: Page): Promise<void> {
  await form(page).getByRole('radio', { name: 'Watched at work' }).check();
  await found(page).fill('Watched two calls: step 4 still named the old form.');
}

/** What describes a field to those who cannot see it. */
function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.querySelector(`#${id}`)?.textContent ?? '')
      .join(' '),
  );
}

test('the foot of a page leads to the file in the editor, and says what happens next', async ({ page }) => {
  await open(page, statePages.translated);
  const region = page.getByRole('region', { name: 'Tieni giusta questa pagina' });
  await expect(region.getByRole('link', { name: 'Modifica', exact: true })).toHaveAttribute(
    'href',
    `${git}/edit/main/content/principles/exact-standards.it.mdx`,
  );
  await expect(region).toContainText('va al referente per l’approvazione; prima di allora sul sito non cambia nulla');
  await open(page, statePages.fallback);
  await expect(region.getByRole('link', { name: 'Modifica', exact: true })).toHaveAttribute(
    'href',
    `${git}/edit/main/${file}`,
  );
});

test('words that are selected go along with a suggestion, also by way of the command centre', async ({ page }) => {
  await page.route(`${git}/**`, (route) => route.fulfill({ body: 'An issue.' }));
  for (const byCommand of [false, true]) {
    await open(page, kindPages.procedures);
    await page.locator('#step-2 p').first().selectText();
    const asked = page.waitForRequest(/issues\/new/);
    if (byCommand) {
      await page.keyboard.press('F1');
      await page.keyboard.type('suggest a change');
      await page.keyboard.press('Enter');
    } else await page.getByRole('link', { name: 'Suggest a change', exact: true }).click();
    const { searchParams } = new URL((await asked).url());
    expect(searchParams.get('issue[title]')).toBe('Suggestion: Answer a customer whose delivery is late');
    expect(searchParams.get('issue[description]')).toMatch(
      /Edition: .+\nSection: Steps\n\nIt says now:\n“Ask what the delay means for them: .+”\n\nIt should say:\n$/,
    );
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain addresses are there, and what could do nothing is not', async ({ page }) => {
    await page.goto(kindPages.procedures);
    const region = page.getByRole('region', { name: 'Keep this page right' });
    await expect(region.getByRole('listitem')).toHaveText([/^\s*Edit/, /^\s*Suggest a change/]);
    const suggest = await region.getByRole('link', { name: 'Suggest a change' }).getAttribute('href');
    expect(new URL(suggest!).searchParams.get('issue[description]')).toContain('It should say:');
    const tell = page.getByRole('link', { name: 'tell the owner' });
    await expect(tell).toHaveAttribute('href', /^mailto:delivery-lead@example\.com\?subject=.*late-delivery/);
  });
});

test('a review is recorded by keyboard alone, kept when the form is closed, and begun again when asked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, kindPages.procedures);
  const opener = page.getByRole('button', { name: 'Record a review' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(form(page)).toHaveAccessibleName('Record a review');
  for (const key of ['Tab', 'Tab', 'Space', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('Watched two calls: all of it holds.');
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveText(
    /- on: 2026-11-21\s+by: delivery-lead\s+how: observed\s+found: >-\s+Watched two calls: all of it holds\.\s+next: 2027-05-21\s+of: [0-9a-f]{8}/,
  );
  await expect(form(page)).toContainText('Go to line 11, right below the line reviews:.');
  await take(page).press('Enter');
  await expect(form(page).getByRole('status')).toHaveText('Copied');
  expect(await clipboard(page)).toMatch(/^ {2}- on: 2026-11-21\n {4}by: [^]*\n$/);

  await form(page).getByRole('button', { name: 'Begin again' }).press('Enter');
  await expect(found(page)).toHaveValue('');
  await page.reload();
  await page.mouse.move(4, 4);
  await opener.press('Enter');
  await expect(found(page)).toHaveValue('');
});

test('what the validator would refuse is refused here, said at the field, and in its words', async ({ page }) => {
  await openReview(page);
  await found(page).fill('Fine');
  await take(page).click();
  const group = form(page).getByRole('radiogroup', { name: 'How it was checked' });
  await expect(group.getByRole('radio').first()).toBeFocused();
  expect(await descriptionOf(group)).toContain('Choose how it was checked.');
  await expect(found(page)).toHaveAttribute('aria-invalid', 'true');
  expect(await descriptionOf(found(page))).toMatch(
    /Say what the review found, in at least 15 characters\. 4 of at least 15 characters$/,
  );

  const repeated = await page.locator('[data-part="auxiliarybar"] q').innerText();
  await found(page).fill(repeated);
  expect(await descriptionOf(found(page))).toContain(
    'The review found word for word what the one of 13 November 2026 had found.',
  );
  await form(page).getByLabel('To be checked again by').fill('2027-05-22');
  await take(page).click();
  expect(await descriptionOf(form(page).getByLabel('To be checked again by'))).toContain(
    'The next review (22 May 2027) is more than 6 months away, too far for a page whose risk is standard. Write 21 May 2027 or an earlier day.',
  );
  // The editor is not opened either: nothing would have been copied.
  await form(page).getByRole('link', { name: 'Open the file' }).click();
  expect(page.context().pages()).toHaveLength(1);

  await fillReview(page);
  await form(page).getByLabel('To be checked again by').fill('2027-05-21');
  await expect(form(page).locator('[aria-invalid]')).toHaveCount(0);
  await expect(form(page).getByText('Fill in the marked fields first.')).toHaveCount(0);
});

test('the file opens in a tab of its own at the line, with the lines copied on the way', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route(`${git}/**`, (route) => route.fulfill({ body: 'The editor.', contentType: 'text/plain' }));
  await openReview(page);
  await fillReview(page);
  await form(page).getByLabel('I am correcting the text as well').check();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    form(page).getByRole('link', { name: 'Open the file' }).click(),
  ]);
  expect(tab.url()).toBe(`${git}/edit/main/${file}#L11`);
  await page.bringToFront();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/found: >-\n {6}Watched two calls: .+\n {4}next: 2027-05-21\n {4}of: pending\n$/);
});

test('where the clipboard is closed, the lines are selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openReview(page);
  await fillReview(page);
  await take(page).click();
  await expect(form(page).getByRole('button', { name: 'Selected: press Ctrl+C' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain('by: delivery-lead');
});

test('a page of high risk offers no weak method, and a draft says what makes it hold', async ({ page }) => {
  await openReview(page, statePages.critical);
  await expect(form(page).getByRole('radio')).toHaveCount(3);
  await expect(form(page)).toContainText('Weaker ways do not count for this page');
  await expect(form(page)).toContainText('For this page, 21 February 2027 is the latest day.');
  await page.keyboard.press('Escape');
  await openReview(page, statePages.draft);
  await expect(form(page)).toContainText('the three hyphens below the fields');
  await expect(lines(page)).toHaveText(/^reviews:\n {2}- on: 2026-11-21/);
  await expect(form(page)).toContainText('delete the line status: draft.');
});

test('pages that are reviewed as a set are offered as one, with the file and the hash of the set', async ({ page }) => {
  await openReview(page, kindPages.glossary);
  await expect(form(page).getByRole('radio', { name: /^All \d\d pages that are reviewed as a set$/ })).toBeChecked();
  await expect(form(page)).toContainText('content/glossary/_folder.yaml');
  const ofSet = await lines(page).innerText();
  await form(page).getByRole('radio', { name: 'This page alone' }).check();
  await expect(form(page)).toContainText('content/glossary/two-person-delivery.mdx');
  await expect(lines(page)).toHaveText(/^reviews:/);
  const hash = await page.locator('#content article').getAttribute('data-hash');
  await expect(lines(page)).toContainText(`of: ${hash}`);
  expect(ofSet).not.toContain(hash!);
});

test('nobody vouches for a text that was published since, or without what is needed', async ({ page }) => {
  const data = '**/workbench/reviews/procedures/delivery.json';
  await page.route(data, (route) => route.abort());
  await open(page, kindPages.procedures);
  await page.getByRole('button', { name: 'Record a review' }).click();
  await expect(page.locator('body > [role=status]')).toHaveText(/could not be loaded/);
  await expect(form(page)).toHaveCount(0);

  await page.unroute(data);
  await page.route(data, async (route) => {
    const reviews = (await (await route.fetch()).json()) as FolderReviews;
    reviews.pages['late-delivery']!.hash = '00000000';
    await route.fulfill({ json: reviews });
  });
  await page.getByRole('button', { name: 'Record a review' }).click();
  await expect(form(page)).toContainText('This page was published again since you opened it.');
  await expect(form(page).getByRole('button', { name: 'Load it anew' })).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
});

test('a new page gets its text, name and place, and on GitHub the address is filled in', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, kindPages.procedures);
  await page.getByRole('button', { name: 'New page of this kind' }).click();
  await form(page).getByLabel('Title').fill('Find: a “lost” parcel');
  const link = form(page).getByRole('link', { name: 'Open the editor' });
  await expect(link).toHaveAttribute(
    'href',
    `${git}/new/main/content/procedures/delivery?file_name=find-a-lost-parcel.mdx`,
  );
  await take(page).click();
  await expect(form(page).getByRole('status')).toHaveText('Copied');
  expect(await clipboard(page)).toMatch(
    /^---\nid: find-a-lost-parcel\ntitle: "Find: a “lost” parcel"\n[^]*\nowner: delivery-lead\n/,
  );

  await form(page).getByLabel('Name in the address').fill('late-delivery');
  await take(page).click();
  await expect(form(page).getByLabel('Name in the address')).toBeFocused();
  await expect(form(page)).toContainText(
    'Another page has the name “late-delivery”. Choose another one, such as late-delivery-2.',
  );

  await form(page).getByLabel('Title').fill('answer a customer whose delivery  is late');
  await take(page).click();
  await expect(form(page).getByLabel('Title')).toBeFocused();
  await expect(form(page)).toContainText(
    'Another page of this kind is called “answer a customer whose delivery is late”. Say in the title how they differ.',
  );

  await page.route('**/workbench/editing.json', async (route) => {
    const facts = (await (await route.fetch()).json()) as EditingFacts;
    facts.repository!.platform = 'github';
    await route.fulfill({ json: facts });
  });
  await open(page, kindPages.procedures);
  await page.getByRole('button', { name: 'New page of this kind' }).click();
  await form(page).getByLabel('Kind').selectOption('Term');
  await form(page).getByLabel('Title').fill('Lost parcel');
  await form(page).getByLabel('Name in the address').fill('');
  await expect(link).toHaveAttribute('href', /lost-parcel/);
  const { pathname, searchParams } = new URL((await link.getAttribute('href'))!);
  expect([pathname, searchParams.get('filename')]).toEqual([
    '/fairway-home/playbook/new/main',
    'content/glossary/lost-parcel.mdx',
  ]);
  expect(searchParams.get('value')).toMatch(/^---\nid: lost-parcel\ntitle: Lost parcel\n/);
});

test('on a phone a form takes the whole screen, Back closes it, and nothing reaches beyond its edge', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openReview(page);
  expect(await form(page).boundingBox()).toEqual({ x: 0, y: 0, ...phone });
  await fillReview(page);
  await page.goBack();
  await expect(form(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${kindPages.procedures}$`));

  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Record a review' }).click();
  await expect(found(page)).toHaveValue(/old form/);
  expect(await tooWide(page)).toEqual([]);
  expect(await form(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});

test('a link can lead to the form of a page, once', async ({ page }) => {
  await page.goto(`${kindPages.procedures}?review`);
  await expect(form(page)).toHaveAccessibleName('Record a review');
  await expect(page).toHaveURL(new RegExp(`${kindPages.procedures}$`));
});
