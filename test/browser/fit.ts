import type { Page } from '@playwright/test';
import { open } from './site.ts';

/** What is wrong with a page, in words. */
type Check = (page: Page) => Promise<string[]>;

type Designs = readonly (readonly [name: string, address: string])[];

/** What does not fit on the screen, of every design at every width. Each is opened once, and the window is made narrower. */
export async function unfit(
  page: Page,
  designs: Designs,
  { widths, height, more = [] }: { widths: readonly number[]; height: number; more?: readonly Check[] },
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, address] of designs) {
    await page.setViewportSize({ width: widths[0]!, height });
    await open(page, address);
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      for (const check of [tooWide, cutOff, ...more])
        faults.push(...(await check(page)).map((fault) => `${name} at ${width}: ${fault}`));
    }
  }
  return faults;
}

/** What reaches beyond the right edge of the screen, unless something around it scrolls by itself. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: edge, scrollWidth } = document.documentElement;
    if (scrollWidth <= edge) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.children.length === 0 && element.getBoundingClientRect().right > edge + 1)
      .map((element) => `${element.tagName} "${element.textContent.trim().slice(0, 40)}"`);
    return [`${scrollWidth} pixels`, ...culprits.slice(0, 5)];
  });
}

/**
 * Boxes that hide a part of their text. Those of one pixel are for screen readers; a tab and a crumb end in dots where there
 * is no room, and the whole title is the page's heading; an excerpt leads to the text it is of.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => !box.closest('wb-tabs, wb-breadcrumbs, .excerpt, .result li'))
      .filter((box) => ['hidden', 'clip'].includes(getComputedStyle(box).overflowX) && box.clientWidth > 1)
      .filter((box) => box.textContent.trim() !== '')
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      .map((box) => `${box.tagName} ${box.className} "${box.textContent.trim().slice(0, 40)}"`),
  );
}
