import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { designs } from './pages.ts';
import { expect, open, test } from './site.ts';

/** Pages that are a tool of their own; what they need beyond the frame is fetched on them only. */
const tools = ['search', 'settings', 'keyboard', 'attention', 'notFound'];

/** Pages with something beside the frame that is there at once: ticks and lists that are kept, rows that are mine first. */
const withOwnPart = [
  ...[
    'checklists',
    'contents',
    'home',
    'latitude',
    'kind',
    'folder',
    'owner',
    'phrases',
    'year',
    'coverage',
    'recognition',
  ],
  // Procedures, which say it in the customer's language.
  ...['procedures', 'draft', 'overdue', 'dueSoon', 'critical', 'fallback'],
];

/** Pages on which something is filled in, played or ticked: what that needs is fetched on them only. */
const withSheet = ['worksheets', 'paths', 'scenarios', 'checklistRun', 'phrasebook', 'helpOnComponents'];

/**
 * Bytes after gzip. `together` is what the shell, the palette, a peek and a page at the side weigh; `inUse` comes with the
 * reader's first move: the tree, the edges of parts, the outline, focus mode. `allScript` is everything.
 */
const most = {
  document: 25_000,
  stylesheet: 14_000,
  prePaint: 2_500,
  script: 12_000,
  ownPart: 3_500,
  tool: 36_000,
  sheet: 72_000,
  sheetStyle: 18_000,
  palette: 8_400,
  inUse: 8_000,
  together: 25_000,
  // With what a procedure at the side brings, to say it in another language.
  allScript: 34_500,
};

test.use({ viewport: { width: 1440, height: 900 } });

test('a page waits for one style sheet and one small script, asks nobody but its own host, and is within its budget', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const [name, address] of designs) {
    const html = await (await page.request.get(address)).text();
    const waitsFor = html.replaceAll(/<noscript>.*?<\/noscript>/gs, '').match(/<link rel="stylesheet"|<script src="/g);
    if (waitsFor?.sort().join() !== '<link rel="stylesheet",<script src="') faults.push(`${name}: ${waitsFor?.join()}`);

    const loads = await loadsOf(page, () => page.goto(address));
    const strangers = loads.filter(({ url, type }) => !url.startsWith(ownHost()) || type === 'font');
    faults.push(...strangers.map(({ url }) => `${name} loads ${url}`));
    const isSearch = ({ url }: Load) => url.includes('search');
    const own = loads.filter((load) => !isSearch(load));
    const limits = { ...most, script: tools.includes(name) ? most.tool : most.script };
    if (withOwnPart.includes(name)) limits.script += most.ownPart;
    if (withSheet.includes(name)) Object.assign(limits, { script: most.sheet, stylesheet: most.sheetStyle });
    for (const type of ['document', 'stylesheet', 'script'] as const)
      if (weightOf(own, type) > limits[type]) faults.push(`${name}: ${weightOf(own, type)} bytes of ${type}`);
    const prePaint = own.filter(({ url }) => url.includes('/pre-paint'));
    if (weightOf(prePaint, 'script') > most.prePaint)
      faults.push(`${name}: ${weightOf(prePaint, 'script')} before paint`);
  }
  expect(faults).toEqual([]);
});

test('the first move, quick open, a preview, a peek and a page at the side stay within what all scripts may weigh', async ({
  page,
}) => {
  const first = await loadsOf(page, () => open(page, '/procedures/dispatch-an-order/'));
  const palette = await loadsOf(page, async () => {
    await page.keyboard.press('Control+p');
    await page.getByRole('combobox').fill('refnud');
    await expect(page.getByRole('option').first()).toContainText(/refund/i);
  });
  const rest = await loadsOf(page, async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('[data-group="side"] h1')).toBeVisible();
    await page.locator('#content .prose a[href^="/checklists/"]').first().hover();
    await page.getByRole('button', { name: 'Peek here' }).click();
    await expect(page.getByRole('region', { name: /^A look at/ })).toBeVisible();
  });
  const all = [...first, ...palette, ...rest];
  // The second file of that name only leads to the first.
  const inUse = all.filter(({ url, bytes }) => url.includes('/in-use.') && bytes > 100);
  const asked = rest.filter(({ url, bytes }) => /\/(?:preview|split)\.[^/]*js$/.test(url) && bytes > 100);
  const shell = first.filter(({ url }) => !url.includes('/in-use.'));
  expect(inUse).toHaveLength(1);
  expect(asked).toHaveLength(2);
  expect(weightOf(inUse, 'script')).toBeLessThanOrEqual(most.inUse);
  expect(weightOf(palette, 'script')).toBeLessThanOrEqual(most.palette);
  expect(weightOf([...shell, ...palette, ...asked], 'script')).toBeLessThanOrEqual(most.together);
  expect(weightOf(all, 'script')).toBeLessThanOrEqual(most.allScript);
});

interface Load {
  url: string;
  type: string;
  /** After gzip. */
  bytes: number;
}

/** Everything the browser fetches while something is done. */
async function loadsOf(page: Page, act: () => Promise<unknown>): Promise<Load[]> {
  const types = new Map<string, string>();
  const collect = (request: { url(): string; resourceType(): string }) =>
    void types.set(request.url(), request.resourceType());
  page.on('request', collect);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('request', collect);
  return Promise.all([...types].map(async ([url, type]) => ({ url, type, bytes: await bytesOf(page, url) })));
}

/** What a file weighs after gzip. Most pages load the same ones, so each is asked for once. */
function bytesOf(page: Page, url: string): Promise<number> {
  const bytes = weighed.get(url) ?? weigh(page, url);
  weighed.set(url, bytes);
  return bytes;
}

const weighed = new Map<string, Promise<number>>();

async function weigh(page: Page, url: string): Promise<number> {
  const response = await page.request.get(url);
  return gzipSync(await response.body(), { level: 9 }).length;
}

function weightOf(loads: readonly Load[], type: string): number {
  return loads.filter((load) => load.type === type).reduce((sum, { bytes }) => sum + bytes, 0);
}

function ownHost(): string {
  return process.env['VADEMECUM_TEST_ADDRESS']!;
}
