import type { Day } from '../../../src/base/day.ts';
import type { Lang } from '../../../src/model/localized.ts';

/** A chapter of a book: a page of the playbook, as the built site shows it. */
export interface Chapter {
  id: string;
  title: string;
  /** What kind of page it is, in the plural: the part of the book it stands in. */
  part: string;
  /** The folder it stands in below that, in words; empty where it stands in none. */
  group: string;
  /** Its review date; undefined where it never falls due. */
  next: Day | undefined;
  /** Where its present state is to be seen: `https://playbook.example.com/r/late-delivery/`. Undefined without an address. */
  link: string | undefined;
  /** Its address in the built site. */
  address: string;
  /** Its HTML. */
  html: string;
}

/** A book as it is printed. */
export interface Book {
  title: string;
  company: string;
  lang: Lang;
  /** What it holds, in words: "Everything", or "Procedures · Managers". */
  choice: string;
  edition: string;
  /** The day of printing: after it, paper is not kept up to date. */
  printed: Day;
  chapters: readonly Chapter[];
}

/** The anchor of a chapter, and of the first line below the part it begins. */
export function anchorOf({ id }: Pick<Chapter, 'id'>): string {
  return `page-${id}`;
}
