import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, open, test } from '../site.ts';
import { devices } from './devices.ts';
import { begin } from './running.ts';

/** The service systems that are read rather than filled in, each used as its reader does. The others have specs of their own. */
const systems: readonly (readonly [name: string, use: (page: Page) => Promise<void>])[] = [
  [
    'a procedure leads on to the one that fits the case',
    async (page) => {
      await open(page, '/procedures/late-delivery/');
      await expect(page.getByRole('heading', { name: 'Steps' })).toBeVisible();
      await follow(page, 'Put a wrong delivery right', '/procedures/wrong-item-delivered/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put a wrong delivery right');
    },
  ],
  [
    'an exact figure stands in the steps and in the table of the procedure that fixes it',
    async (page) => {
      await open(page, '/procedures/greet-a-caller/');
      await expect(page.getByRole('heading', { name: 'Exact figures' })).toBeVisible();
      await expect(page.getByRole('main').getByText('3 rings').first()).toBeVisible();
    },
  ],
  [
    'what it sounds like when done well stands beside what is yours to judge',
    async (page) => {
      await open(page, '/procedures/greet-a-caller/');
      await expect(page.getByText('What it sounds like when done well').first()).toBeVisible();
      await expect(page.getByText('Yours to judge').first()).toBeVisible();
    },
  ],
  [
    'a manager runs the list for listening',
    async (page) => {
      await begin(page, 'listening-for-managers', { label: 'Early shift' });
      await expect(page.getByText('Early shift').first()).toBeVisible();
    },
  ],
  [
    'a model from elsewhere leads to the page it became',
    async (page) => {
      await open(page, '/stories/grand-hotel-model/');
      await follow(page, 'Open the service desk', '/checklists/open-the-desk/');
    },
  ],
  [
    'a principle is read in another language',
    async (page) => {
      await open(page, '/it/principles/exact-standards/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'it');
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    },
  ],
];

/** Follows a link by keyboard, and goes on as somebody does who uses the page it leads to. */
async function follow(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await open(page, address);
}

for (const [device, viewport] of devices)
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const [name, use] of systems)
      test(name, async ({ page }) => {
        await use(page);
        expect(await faultsOf(page)).toEqual([]);
      });
  });
