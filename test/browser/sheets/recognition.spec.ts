import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('from a principle, thanks become a mail that names it, and a commendation for the editor', async ({
      page,
    }) => {
      await open(page, '/principles/kindness-must-deliver/');
      await expect(page.getByRole('main').getByRole('link', { name: 'The nursery by Friday' }).first()).toBeVisible();
      await page.getByRole('link', { name: 'Thank somebody for this' }).click();
      const form = page.getByRole('dialog', { name: 'Thank a colleague' });
      await expect(form.getByLabel('The principle it shows')).toHaveValue('kindness-must-deliver');

      await form.getByRole('link', { name: 'Open the mail' }).click();
      await expect(form.getByRole('textbox', { name: 'What happened' })).toBeFocused();
      await expect(form.getByText('Tell what happened.')).toBeVisible();
      await form
        .getByRole('textbox', { name: 'What happened' })
        .fill('The crew came back at <six> with the right key.');
      const mail = decodeURIComponent((await form.getByRole('link', { name: 'Open the mail' }).getAttribute('href'))!);
      expect(mail).toContain('The crew came back at <six> with the right key.');
      expect(mail).toContain('Kindness counts when it delivers');
      expect(await faultsOf(page)).toEqual([]);

      await form.getByRole('radio', { name: /^To everybody/ }).check();
      await form.getByRole('textbox', { name: 'Title' }).fill('The key at six');
      await form.getByRole('textbox', { name: 'In one sentence' }).fill('A key was wrong, and a crew came back.');
      await form.getByRole('checkbox', { name: /agrees/ }).check();
      const text = form.getByRole('region', { name: 'What the commendation says' });
      await expect(text).toContainText('id: the-key-at-six');
      await expect(text).toContainText('principles: [kindness-must-deliver]');
      await expect(text).toContainText('came back at \\<six\\>');
      const editor = await form.getByRole('link', { name: /^Open the editor/ }).getAttribute('href');
      expect(editor).toContain('/content/stories?file_name=the-key-at-six.mdx');
      expect(await faultsOf(page)).toEqual([]);
    });
  });

test('what was typed is still there after Escape, and the focus is back on the button', async ({ page }) => {
  await open(page, '/recognition/');
  // Before that the button begins a mail, as it does without script.
  await expect(page.locator('wb-thanks:defined')).toBeAttached();
  const button = page.getByRole('link', { name: 'Thank a colleague' });
  await button.press('Enter');
  const form = page.getByRole('dialog', { name: 'Thank a colleague' });
  await form.getByRole('textbox', { name: 'What happened' }).fill('She waited with him until the lift came.');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(form.getByRole('textbox', { name: 'What happened' })).toHaveValue(
    'She waited with him until the lift came.',
  );
});

test('what is said of a field that is left does not push away what is being pressed', async ({ page }) => {
  await open(page, '/recognition/?thank=');
  const form = page.getByRole('dialog', { name: 'Thank a colleague' });
  await form.getByRole('radio', { name: /^To everybody/ }).check();
  await form.getByRole('textbox', { name: 'What you hope to see again' }).fill('More at https://shop.example.com');
  await form.getByRole('checkbox', { name: /agrees/ }).check();
  await expect(form.getByText('Leave out web and mail addresses')).toBeVisible();
});

test('every commendation says which principle it shows, and nothing on the page is counted or ranked', async ({
  page,
}) => {
  await open(page, '/recognition/');
  const stories = page.getByRole('article');
  expect(await stories.count()).toBeGreaterThan(5);
  for (const story of await stories.all()) await expect(story.getByText('It shows')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why nobody is ranked here' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button begins a mail', async ({ page }) => {
    await page.goto('/recognition/');
    await expect(page.getByRole('link', { name: 'Thank a colleague' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=Thank/,
    );
  });
});
