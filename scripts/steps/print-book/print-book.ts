import { chromium } from '@playwright/test';
import { WrongUse } from '../parse-arguments.ts';
import { serveSite } from '../serve.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { anchorOf, type Book } from './book.ts';
import { bookHtml } from './book-html.ts';
import { anchorSheets, settle } from './read-pdf.ts';

/** Contents whose own length moves the chapters settle after two prints; a fourth would mean that they never do. */
const mostPrints = 3;

const paper = {
  preferCSSPageSize: true,
  printBackground: true,
  outline: true,
  tagged: true,
  // A sheet is drawn as wide as a small screen, where tables are tables; the letters are as much larger.
  scale: 0.8,
} as const;

/** Where a book comes from. */
interface PrintPlace {
  /** The folder of the built site, whose styles and pictures it uses. */
  site: string;
  /** The path its addresses begin with. */
  base: string;
  /** Where the site is to be found, as far as that is known. */
  origin: string | undefined;
  /** Hears that a print begins, counted from 1. */
  tell: (print: number) => void;
}

/** A printed book, and on how many sheets. */
export interface PrintedBook {
  pdf: Uint8Array;
  sheets: number;
}

/**
 * Prints a book by a browser: once to learn on which sheet each chapter begins, and again with these numbers in the contents.
 */
export async function printBook(book: Book, { site, base, origin, tell }: PrintPlace): Promise<PrintedBook> {
  let html = '';
  const served = await serveSite({ folder: site, base, port: 0 });
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    // Without script a page shows what was true when it was built, and no part of it waits.
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light', locale: 'en-GB' });
    const page = await context.newPage();
    await page.route(/\/book-\d+\.html$/, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(new URL(response.url()).pathname);
    });
    let numbers: Map<string, number> = new Map();
    for (let print = 1; ; print += 1) {
      tell(print);
      html = bookHtml(book, numbers, origin);
      // Another address each time: a browser may remember what it got from one.
      await page.goto(`${served.url}book-${print}.html`, { waitUntil: 'load' });
      if (missing.length > 0) throw new WrongUse(`${missing[0]} is not in ${site}. Was it built with another --base?`);
      const pdf = await page.pdf(paper);
      const anchors = await anchorSheets(pdf);
      const next = new Map(book.chapters.map((chapter) => [chapter.id, anchors.get(anchorOf(chapter)) ?? 0]));
      const isSettled = [...next].every(([id, sheet]) => numbers.get(id) === sheet);
      if (isSettled || print === mostPrints) {
        const about = { title: book.title, company: book.company, day: book.printed };
        return settle(pdf, about);
      }
      numbers = next;
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
