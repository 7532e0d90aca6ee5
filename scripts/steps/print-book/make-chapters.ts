import { addressOf } from '../../../src/model/address.ts';
import { kindTitle } from '../../../src/model/kinds.ts';
import { say, type Lang } from '../../../src/model/localized.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import type { Chapter } from './book.ts';
import { dueDays } from './due-days.ts';

/** What chapters are made from. */
interface Source {
  playbook: Playbook;
  lang: Lang;
  /** The path that the addresses of the site begin with. */
  base: string;
  /** Reads a file of the built site. */
  read: (path: string) => string;
}

/** The chapters of a book from its pages. */
export function makeChapters(pages: readonly Page[], source: Source): Chapter[] {
  const { playbook, lang, base, read } = source;
  const { address, languages } = playbook.config;
  const due = dueDays(playbook);
  return pages.map((page) => {
    const path = addressOf(page, lang, languages.default).slice(1);
    // A short address leads to the playbook's own language, and outlives every new name of its page.
    const goal = lang === languages.default ? `r/${page.id}/` : path;
    return {
      id: page.id,
      title: page.translations[lang]?.data.title ?? page.data.title,
      part: kindTitle(page.folder, lang).many,
      group: sayGroup(page, source),
      next: due.get(page.id),
      link: address === undefined ? undefined : new URL(`${base}${goal}`, address).href,
      address: `${base}${path}`,
      html: read(`${path}index.html`),
    };
  });
}

/** The folders that a page stands in below that of its kind. */
function sayGroup({ folder, branch }: Page, { playbook, lang }: Source): string {
  const titles = branch.map((name, depth) => {
    const path = [folder, ...branch.slice(0, depth + 1)].join('/');
    const found = playbook.folders.find((each) => each.path === path);
    return found ? say(found.data.title, lang, playbook.config.languages.default) : name;
  });
  return titles.join(' / ');
}
