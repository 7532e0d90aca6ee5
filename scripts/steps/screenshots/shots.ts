import type { Locator, Page } from '@playwright/test';

/** One picture: where it is taken, and what is done before. */
export interface Shot {
  /** Its file is called so; the help names it. */
  name: string;
  address: string;
  size: { width: number; height: number };
  /** Does what the picture shows. Returns the parts that are to be in it; all of the window, if it returns nothing. */
  act(page: Page): Promise<readonly Locator[] | undefined>;
}

const procedure = '/procedures/late-delivery/';
const desktop = { width: 1080, height: 860 };
const form = (page: Page) => page.getByRole('dialog');

/** Every picture of the help. Each is made by doing what the text beside it says. */
export const shots: readonly Shot[] = [
  {
    name: 'keep-this-page-right',
    address: procedure,
    size: desktop,
    async act(page) {
      const parts = [page.locator('#feedback'), page.locator('#edit')];
      await parts[1]!.scrollIntoViewIfNeeded();
      return parts;
    },
  },
  {
    name: 'record-a-review',
    address: procedure,
    size: { width: 1080, height: 980 },
    async act(page) {
      await page.getByRole('button', { name: 'Record a review' }).click();
      await form(page).getByRole('radio', { name: 'Tried on a real case' }).check();
      await form(page)
        .getByLabel('What came out')
        .fill('Gave 30 EUR on two late parcels; the page still said 25, which is corrected.');
      await form(page).getByLabel('I am correcting the text as well').check();
      return [form(page)];
    },
  },
  {
    name: 'record-a-review-refused',
    address: procedure,
    size: { width: 1080, height: 980 },
    async act(page) {
      await page.getByRole('button', { name: 'Record a review' }).click();
      await form(page).getByRole('radio', { name: 'Read', exact: true }).check();
      await form(page).getByLabel('What came out').fill('All fine.');
      await form(page).getByRole('button', { name: 'Copy', exact: true }).click();
      return [form(page).locator('.fields > .field').first()];
    },
  },
  {
    name: 'record-a-review-phone',
    address: procedure,
    size: { width: 390, height: 720 },
    async act(page) {
      await page.getByRole('button', { name: 'Record a review' }).click();
      await form(page).getByRole('radio', { name: 'Watched at work' }).check();
      return [form(page)];
    },
  },
  {
    name: 'new-page',
    address: procedure,
    size: { width: 1080, height: 900 },
    async act(page) {
      await page.getByRole('button', { name: 'New page of this kind' }).click();
      await form(page).getByLabel('Title').fill('Find a lost parcel');
      return [form(page)];
    },
  },
];
