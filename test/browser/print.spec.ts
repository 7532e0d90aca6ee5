import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kindPages, statePages } from './pages.ts';
import { expect, listedPages, open, test } from './site.ts';

/** What the frame says, as lines of their own. */
const frameLines = [
  ...['Skip to the text', 'Contents', 'Search', 'Help', 'EN', 'IT', 'RO', 'Filters', 'On this page', 'About this page'],
  ...['Copy', 'Copied', '#', 'Was this right?', 'This was right', 'Something is wrong', 'You are here'],
  ...['Keep this page right', 'Edit', 'Suggest a change', 'Record a review', 'New page of this kind'],
  ...[
    'Without JavaScript, ticks are not saved.',
    'Run this checklist',
    'Favourite',
    'Done',
    'Icons: Codicons by Microsoft, CC BY 4.0',
  ],
];
const framePhrases = [/^Used in \(\d+\)/m, /Search the playbook/, /^Contents ?›/m];

const pages = { ...kindPages, draft: statePages.draft, retired: statePages.retired, fallback: statePages.fallback };

for (const [name, address] of Object.entries(pages))
  test(`${name}: paper holds none of the frame's words, and says id, owner and review date`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, address);
    expectPaper(await page.locator('body').innerText(), await factsOf(address));
  });

test('a PDF holds the same, on A4, with the number of each page and of all', async ({ page }, testInfo) => {
  test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'pdftotext is not installed here.');
  for (const [name, address] of Object.entries(pages)) {
    await open(page, address);
    const file = testInfo.outputPath(`${name}.pdf`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(file, pdf);
    const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout;
    expectPaper(text, await factsOf(address));

    const count = text.split('\f').length - 1;
    const numbers = [...text.matchAll(/^(\d+) ?\/ ?(\d+)$/gm)].map(([, number, all]) => [Number(number), Number(all)]);
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => [index + 1, count]));
    expect(sizesOf(pdf)).toEqual(Array.from({ length: count }, () => '595×842'));
  }
});

test('choices of a scenario are open on paper, and boxes of a checklist are empty', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, kindPages.scenarios);
  const feedback = page.getByText('Anger needs a witness before it needs an answer.');
  expect((await feedback.boundingBox())!.height).toBeGreaterThan(10);

  await open(page, kindPages.checklists);
  await expect(page.getByText('Second person: Name, day and time')).toBeVisible();
});

test('paper is white, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, kindPages.checklists);
  expect(await coloursOf(page)).toEqual({ scheme: 'light', ink: ['rgb(0, 0, 0)'] });
});

interface Facts {
  id: string;
  owner: RegExp;
  due: string | undefined;
}

/** What paper must say of a page. */
async function factsOf(address: string): Promise<Facts> {
  const [lang, path] = address.startsWith('/it/') ? ['it', address.slice(3)] : ['en', address];
  const listed = (await listedPages()).find((page) => page.address === path)!;
  const owner = new RegExp(listed.owner.replaceAll('-', '[ -]'), 'i');
  return { id: listed.id, owner, due: listed.due === null ? undefined : sayDay(listed.due, lang) };
}

function sayDay(day: string, lang: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, format).format(new Date(day));
}

function expectPaper(text: string, { id, owner, due }: Facts): void {
  const lines = new Set(text.split(/[\n\f]/).map((line) => line.trim()));
  expect(frameLines.filter((line) => lines.has(line))).toEqual([]);
  expect(framePhrases.filter((phrase) => phrase.test(text))).toEqual([]);
  expect(lines).toContain(id);
  expect(text).toMatch(owner);
  if (due !== undefined) expect(text).toContain(due);
  expect(text).toContain('2026-11-21');
}

/** The size of each page of a PDF in points, rounded. */
function sizesOf(pdf: Buffer): string[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
}

function coloursOf(page: Page): Promise<{ scheme: string; ink: string[] }> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main h1, main .prose label')];
    const ink = [...new Set(texts.map((text) => getComputedStyle(text).color))];
    return { scheme: getComputedStyle(document.documentElement).colorScheme, ink };
  });
}
