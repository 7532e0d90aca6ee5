import type { Page } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { designs, kindPages } from './pages.ts';
import { expect, keepSettings, open, test } from './site.ts';

const themes = ['light-modern', 'dark-modern', 'high-contrast-light', 'high-contrast-dark'] as const;
const widths = [1280, 320, 820, 390] as const;

interface Look {
  theme: (typeof themes)[number];
  width: number;
}

const isFull = process.env['VADEMECUM_FULL'] === '1';

/** Every theme at every width; side by side they meet all others when they are taken in turn. */
const looks: readonly Look[] = widths.flatMap((_, round) =>
  themes.map((theme, index) => ({ theme, width: widths[(index + round) % widths.length]! })),
);

/** Parts that open over or beside a page, and the widths they exist at. Each is seen in every theme. */
const states: readonly { name: string; at: (width: number) => boolean; enter: (page: Page) => Promise<void> }[] = [
  {
    name: 'quick open',
    at: () => true,
    async enter(page) {
      await page.getByRole('button', { name: /^Search the playbook/ }).click();
      await page.getByRole('combobox').fill('late');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the contents over the page',
    at: (width) => width < 1024,
    async enter(page) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contents' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the form that records a review',
    at: () => true,
    async enter(page) {
      await page.getByRole('button', { name: 'Record a review' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
      await expect(page.getByText('Choose how it was checked.')).toBeVisible();
    },
  },
  {
    name: 'the form that begins a page',
    at: () => true,
    async enter(page) {
      await page.getByRole('button', { name: 'New page of this kind' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
      await expect(page.getByText('Write a title.')).toBeVisible();
    },
  },
  {
    name: 'a page beside it',
    at: (width) => width >= 1100,
    async enter(page) {
      await page.goto(`${kindPages.procedures}?side=/procedures/refund-a-return/`);
      await expect(page.locator('[data-group="side"] h1')).toBeVisible();
    },
  },
];

/** Every design once, in the look whose turn it is, so that themes and widths meet; in a full run, in every look. */
const cases = designs.flatMap(([name, address], index) =>
  looks.filter((_, turn) => isFull || turn === index % looks.length).map((look) => ({ name, address, ...look })),
);

for (const { name, address, theme, width } of cases) {
  test(`${name} has no fault that axe finds, ${theme} at ${width} pixels`, async ({ page }) => {
    await keepSettings(page, { theme });
    await page.setViewportSize({ width, height: 800 });
    await open(page, address);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const { name, at, enter } of states)
  for (const { theme, width } of looks.filter(({ width }) => at(width)).slice(0, isFull ? undefined : themes.length)) {
    test(`a procedure with ${name} has no fault that axe finds, ${theme} at ${width} pixels`, async ({ page }) => {
      await keepSettings(page, { theme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, kindPages.procedures);
      await enter(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
