import { html, type Html } from '../../html.ts';
import type { Comparison, PageComparison } from '../comparison.ts';
import { namesOf } from '../say-names.ts';

/** Where the pages of a report are, seen from one of its files. */
export interface Links {
  /** What leads from this file to the top folder of the report: empty, or `../`. */
  up: string;
  /** A page of the playbook by its id: a link where the report tells of it, else its title. */
  byId(id: string): Html;
}

/** Links for a file of the report at some depth. */
export function linksFrom({ pages, editions }: Comparison, up: '' | '../'): Links {
  const told = new Map(pages.flatMap((page) => (page.after ? [[page.after.id, page] as const] : [])));
  const names = namesOf(editions.after.playbook);
  const links: Links = {
    up,
    byId(id) {
      const page = told.get(id);
      return page ? linkTo(page, links) : html`${names.page(id)}`;
    },
  };
  return links;
}

/** A link to what the report tells of a page; of one that readers see as before there is only its title to tell. */
export function linkTo({ name, title, state }: PageComparison, { up }: Links): Html {
  return state === 'unseen' ? html`${title}` : html`<a href="${up}pages/${name}.html">${title}</a>`;
}
