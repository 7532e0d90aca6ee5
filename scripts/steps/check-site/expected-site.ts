import { addressOf } from '../../../src/model/address.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import { fileAt, leadingOn } from '../../../src/model/redirects.ts';

/** A page of the playbook in one language, as the site must show it. */
export interface ExpectedPage {
  /** `it/procedures/late-delivery/index.html` */
  file: string;
  /** `/it/procedures/late-delivery/` */
  address: string;
  lang: string;
  /** The address of the source, where the page is not translated and shows its source instead. */
  fallbackOf: string | undefined;
  /** Search finds it. */
  isIndexed: boolean;
  /** The sitemap names it. */
  isListed: boolean;
}

/** What a site must hold. Made from the reader's list, never from the site; small, so that the playbook can be let go. */
export interface ExpectedSite {
  pages: readonly ExpectedPage[];
  /** The language pages are written in, and all others. */
  source: string;
  translations: readonly string[];
  /** Addresses that pages once had, and the page that each leads on to. */
  leadingOn: readonly { file: string; to: string }[];
  /** Ids of pages and owners, and paths of folders such as `procedures/delivery`: what lists and forwarding are made of. */
  ids: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  folders: ReadonlySet<string>;
}

/** What the site of a playbook must hold: every page in every language. */
export function expectedSite({
  pages,
  config,
  owners,
  folders,
  redirects,
}: Pick<Playbook, 'pages' | 'config' | 'owners' | 'folders' | 'redirects'>): ExpectedSite {
  const { default: source, all } = config.languages;
  const byId = new Map(pages.map((page) => [page.id, page]));
  return {
    pages: pages.flatMap((page) => all.map((lang) => expectedPage(page, lang, source))),
    source,
    translations: all.filter((lang) => lang !== source),
    leadingOn: leadingOn(redirects, (id) => byId.has(id), config.languages).map(({ address, lang, page }) => ({
      file: fileAt(address),
      to: addressOf(byId.get(page)!, lang, source),
    })),
    ids: new Set(byId.keys()),
    owners: new Set(owners.map(({ id }) => id)),
    folders: new Set(folders.map(({ path }) => path)),
  };
}

function expectedPage(page: Page, lang: string, source: string): ExpectedPage {
  const address = addressOf(page, lang, source);
  const isOwnText = lang === source || page.translations[lang] !== undefined;
  return {
    file: `${address.slice(1)}index.html`,
    address,
    lang,
    fallbackOf: isOwnText ? undefined : addressOf(page, source, source),
    isIndexed: isOwnText && page.data.status !== 'retired',
    isListed: isOwnText && page.data.status !== 'draft',
  };
}
