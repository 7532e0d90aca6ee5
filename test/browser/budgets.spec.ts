import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { designs, kindPages } from './pages.ts';
import { expect, open, test } from './site.ts';

/** Bytes after gzip, as the design page sets them. The aim for scripts is 12 KB; at the gate it is an error. */
const most = { html: 25_000, css: 14_000, prePaint: 1_500, script: 16_000, palette: 8_000, allScript: 25_000 };

test.use({ viewport: { width: 1440, height: 900 } });

test('a page waits for one style sheet and one small script, and asks nobody but its own host', async ({ page }) => {
  const faults: string[] = [];
  for (const [name, address] of designs) {
    const loads = await loadsOf(page, () => open(page, address));
    const waitsFor = await page.evaluate(() =>
      [
        ...document.querySelectorAll('link[rel=stylesheet]:not([data-theme-sheet]), script[src]:not([type=module])'),
      ].map(({ tagName }) => tagName),
    );
    if (waitsFor.sort().join() !== 'LINK,SCRIPT') faults.push(`${name} waits for ${waitsFor.join(' and ')}`);
    const strangers = loads.filter(({ url }) => !url.startsWith(process.env['VADEMECUM_TEST_ADDRESS']!));
    faults.push(...strangers.map(({ url }) => `${name} asks ${url}`));
    faults.push(...loads.filter(({ type }) => type === 'font').map(({ url }) => `${name} loads the font ${url}`));
  }
  expect(faults).toEqual([]);
});

test('no design is heavier than its budget', async ({ page }) => {
  const faults: string[] = [];
  for (const [name, address] of designs) {
    const loads = await loadsOf(page, () => open(page, address));
    const { html, css, prePaint, script } = weights(loads.filter(({ url }) => !url.includes('/pagefind/')));
    for (const [what, weight] of Object.entries({ html, css, prePaint, script }))
      if (weight > most[what as keyof typeof most]) faults.push(`${name}: ${weight} bytes of ${what}`);
  }
  expect(faults).toEqual([]);
});

test('quick open, a preview and a second page beside the first stay within what all scripts together may weigh', async ({
  page,
}) => {
  const first = weights(await loadsOf(page, () => open(page, kindPages.procedures))).script;
  const palette = weights(
    await loadsOf(page, async () => {
      await page.keyboard.press('Control+p');
      await page.getByRole('combobox').fill('refnud');
      await expect(page.getByRole('option').first()).toContainText(/refund/i);
      await page.keyboard.press('Escape');
    }),
  ).script;
  const rest = weights(
    await loadsOf(page, async () => {
      await page.getByRole('main').locator('a[href^="/glossary/"], a[href^="/procedures/"]').first().hover();
      await page.waitForTimeout(800);
      await page.evaluate(() => history.replaceState(null, '', '?side=/procedures/refund-a-return/'));
      await page.reload();
      await expect(page.locator('[data-group="side"]')).toBeVisible();
    }),
  ).script;
  expect({
    palette: palette <= most.palette,
    all: palette + rest <= most.allScript,
    first: first <= most.script,
  }).toEqual({
    palette: true,
    all: true,
    first: true,
  });
});

interface Load {
  url: string;
  type: string;
  bytes: number;
}

/** Everything the browser fetches while something is done, each with its weight after gzip. */
async function loadsOf(page: Page, act: () => Promise<unknown>): Promise<Load[]> {
  const responses: Response[] = [];
  const collect = (response: Response) => void responses.push(response);
  page.on('response', collect);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('response', collect);
  return Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      bytes: response.status() < 300 ? gzipSync(await response.body(), { level: 9 }).length : 0,
    })),
  );
}

function weights(loads: readonly Load[]): Record<'html' | 'css' | 'prePaint' | 'script', number> {
  const sum = (chosen: (load: Load) => boolean) =>
    loads.filter((load) => chosen(load)).reduce((total, { bytes }) => total + bytes, 0);
  const isPrePaint = ({ url }: Load) => url.includes('/pre-paint');
  return {
    html: sum(({ type }) => type === 'document'),
    css: sum(({ type }) => type === 'stylesheet'),
    prePaint: sum(isPrePaint),
    script: sum(({ type }) => type === 'script'),
  };
}
