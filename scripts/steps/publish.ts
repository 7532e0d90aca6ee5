import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { WrongUse } from './parse-arguments.ts';

/** Where a site is published, and the siblings that a build needs for a moment. */
export interface Destination {
  /** The site that people read. */
  out: string;
  /** The site that is being made. */
  next: string;
  /** The site of before, between two renames. */
  old: string;
}

/** The siblings of a published folder. */
export function destinationOf(out: string): Destination {
  return { out, next: `${out}.next`, old: `${out}.old` };
}

/** Throws WrongUse when what is written would lie among the pages it is made of, or over them. */
export function requireApart(out: string, content: string, what = 'The site'): void {
  const isIn = (inner: string, outer: string) => `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
  if (!isIn(out, content) && !isIn(content, out)) return;
  throw new WrongUse(
    `${what} cannot be in "${out}", since the pages are in "${content}". Name another folder with --out.`,
  );
}

/** Puts right what a killed build left behind. Throws WrongUse when the folder holds something that is not a site of ours. */
export function recover({ out, next, old }: Destination): void {
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
  if (existsSync(old)) {
    if (existsSync(out)) rmSync(old, { recursive: true, force: true, maxRetries: 5 });
    else renameSync(old, out);
  }
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new WrongUse(`"${out}" is a file. Name a new or empty folder with --out.`);
  if (existsSync(out) && !mayBeReplaced(out)) {
    throw new WrongUse(
      `The folder "${out}" holds other files, which a build would delete. Name a new or empty folder with --out.`,
    );
  }
}

/** Makes the new site the published one. A kill between the two renames is put right by the next `recover`. */
export function publish({ out, next, old }: Destination): void {
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true, maxRetries: 5 });
}

function mayBeReplaced(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || ['index.html', '404.html', '_astro'].every((name) => names.includes(name));
}
