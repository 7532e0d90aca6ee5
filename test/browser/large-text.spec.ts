import { cutOff, tooWide } from './fit.ts';
import { designs } from './pages.ts';
import { expect, open, test } from './site.ts';

// The size of text that a reader sets in the browser, twice the usual one.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ['--blink-settings=defaultFontSize=32'] }),
});

for (const width of [1280, 820])
  test(`with text twice as large nothing is cut off or pushed aside at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const [name, address] of designs) {
      await open(page, address);
      const found = [...(await tooWide(page)), ...(await cutOff(page))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  });
