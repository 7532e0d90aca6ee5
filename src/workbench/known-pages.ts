import type { TrustFacts } from '../model/trust.ts';
import { recall, remember } from './store.ts';

/** What a line about a page shows. It is kept, so that a list can stand there before anything is fetched. */
export interface KnownPage {
  id: string;
  title: string;
  /** With the path that the site lives at. */
  href: string;
  /** The folder of its kind, such as `procedures`. */
  folder: string;
  /** The language of the title. */
  lang: string;
  trust: TrustFacts;
}

/** More than this many pages nobody keeps in lists. */
const most = 120;

const name = 'pages';

/** The pages that have been read on this device, by id, as they were then. */
export function knownPages(): ReadonlyMap<string, KnownPage> {
  return new Map((recall<KnownPage[]>(name) ?? []).map((page) => [page.id, page]));
}

/** Keeps what is known of pages, the newest first. */
export function knowPages(pages: readonly KnownPage[]): void {
  const known = [...new Map([...knownPages(), ...pages.map((page) => [page.id, page] as const)]).values()];
  const isNew = (page: KnownPage) => pages.includes(page);
  remember(name, [...known.filter(isNew), ...known.filter((page) => !isNew(page))].slice(0, most));
}

/** Forgets pages that are gone. */
export function forgetPages(ids: readonly string[]): void {
  remember(
    name,
    [...knownPages().values()].filter(({ id }) => !ids.includes(id)),
  );
}

/** Keeps what the page here says of itself, if it is one of the playbook. */
export function knowThisPage(): void {
  const article = document.querySelector<HTMLElement>('main article[data-id]');
  const title = article?.querySelector('h1');
  if (!article || !title) return;
  const { id = '', kind: folder = '', status = 'active', next, edited } = article.dataset;
  knowPages([
    {
      id,
      title: title.textContent.trim(),
      href: location.pathname,
      folder,
      lang: title.lang || document.documentElement.lang,
      trust: {
        status: status as TrustFacts['status'],
        ...(next === undefined ? {} : { next }),
        ...(edited === undefined ? {} : { edited: true }),
      },
    },
  ]);
}
