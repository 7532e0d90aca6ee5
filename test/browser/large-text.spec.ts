import { unfit } from './fit.ts';
import { designGroups } from './pages.ts';
import { expect, test } from './site.ts';

// The size of text that a reader sets in the browser, twice the usual one.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ['--blink-settings=defaultFontSize=32'] }),
});

for (const [group, designs] of Object.entries(designGroups))
  test(`with text twice as large nothing is cut off or pushed aside, of ${group}`, async ({ page }) => {
    expect(await unfit(page, designs, { widths: [1280, 820], height: 900 })).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  });
