import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import type { Day } from '../../../src/base/day.ts';
import { serveSite } from '../serve.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { shots, type Shot } from './shots.ts';

/** Each picture is taken in both. */
export const schemes = ['light', 'dark'] as const;

/** A picture, as WebP. */
export interface Screenshot {
  name: string;
  scheme: (typeof schemes)[number];
  picture: Buffer;
}

/** Room around parts of a page, in pixels. What stands over the page has an edge of its own. */
const roomAround = 16;

/** Takes every picture of the help from a built site, on a day. */
export async function* takeScreenshots(folder: string, today: Day): AsyncGenerator<Screenshot> {
  const served = await serveSite({ folder, port: 0 });
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    for (const shot of shots)
      for (const scheme of schemes) {
        const page = await openPage(browser, shot, { scheme, today, site: served.url });
        yield { name: shot.name, scheme, picture: await picture(page, await shot.act(page)) };
        await page.context().close();
      }
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Look {
  scheme: Screenshot['scheme'];
  today: Day;
  site: string;
}

async function openPage(browser: Browser, { address, size }: Shot, { scheme, today, site }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime(`${today}T10:00:00Z`);
  const page = await context.newPage();
  await page.goto(`${site}${address.slice(1)}`);
  // What the page needs to be used comes with the reader's first move.
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'in-use');
  return page;
}

/** Playwright writes PNG and JPEG. The browser itself can also write WebP, which is a third of the size. */
async function picture(page: Page, parts: readonly Locator[] | undefined): Promise<Buffer> {
  const clip = parts && (await aroundAll(page, parts));
  const shown = await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
  const plain = await page.context().newPage();
  const webp = await plain.evaluate(toWebp, shown.toString('base64'));
  return Buffer.from(webp, 'base64');
}

/** Runs in the browser. */
async function toWebp(png: string): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 });
  let written = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) written += String.fromCharCode(byte);
  return btoa(written);
}

/** The rectangle that holds all parts, with some room, within the window. */
async function aroundAll(page: Page, parts: readonly Locator[]) {
  const boxes = await Promise.all(parts.map(async (part) => (await part.boundingBox())!));
  const { width, height } = page.viewportSize()!;
  const margin = (await parts[0]!.evaluate((part) => part.tagName)) === 'DIALOG' ? 0 : roomAround;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + margin);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
