import { AxeBuilder } from '@axe-core/playwright';
import { designs } from './pages.ts';
import { expect, open, test } from './site.ts';

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const;

/** Every design once, in the look whose turn it is, so that themes and widths meet; in a full run, in every look. */
const cases = designs.flatMap(([name, address], index) =>
  looks
    .filter((_, turn) => process.env['VADEMECUM_FULL'] === '1' || turn === index % looks.length)
    .map((look) => ({ name, address, ...look })),
);

for (const { name, address, colorScheme, width } of cases) {
  test(`${name} has no fault that axe finds, ${colorScheme} at ${width} pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await open(page, address);

    // In its other mode axe opens a page of its own, for frames that we do not have.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
}
