import { inSlices, type Slices } from '../../base/slices.ts';
import type { Lang } from '../../model/localized.ts';
import { trustState } from '../../model/trust.ts';
import type { QuickOpenFolder, QuickOpenList, QuickOpenRow } from '../../workspace/quick-open-list.ts';
import { addressHere } from '../address-here.ts';
import { fetchHere } from '../fetch-here.ts';
import { today } from '../trust/today.ts';
import { pageRanking, type PageFinder, type RankedPage } from './rank-pages.ts';
import { synonymsOf, type Slot, type SynonymGroup } from './synonyms.ts';

/** A page as quick open and search know it. */
export interface ListedPage extends RankedPage {
  /** The name and icon of its kind, and the folder it lies in, unless that is the kind's own. */
  kindName: string;
  icon: string;
  folder: string;
  /** The path of that folder: `procedures/delivery`. */
  section: string;
  /** The language of its title, where it is not the language of the list. */
  lang: Lang | undefined;
  href: string;
}

/** All pages in a language, with the way to find them. */
export interface ListedPages {
  byId: ReadonlyMap<string, ListedPage>;
  top: readonly string[];
  owners: QuickOpenList['owners'];
  synonyms: readonly SynonymGroup[];
  /** What else the words of a query may be called. */
  slotsOf: (words: readonly string[]) => Slot[];
  stopWords: ReadonlySet<string>;
  /** Finds pages in pieces of work, the best first. */
  find: PageFinder<ListedPage>;
}

const known = new Map<QuickOpenList, Promise<ListedPages>>();

/** Loads what is known of all pages, in the reader's language or in another. Rejects when it does not arrive. */
export async function listedPages(lang = document.documentElement.lang as Lang): Promise<ListedPages> {
  const list = await fetchHere<QuickOpenList>('/workbench/pages.json', lang);
  const pages = known.get(list) ?? inSlices(readPages(list, lang));
  known.set(list, pages);
  return pages;
}

function* readPages(list: QuickOpenList, lang: Lang): Slices<ListedPages> {
  const all: ListedPage[] = [];
  for (const folder of list.folders) {
    for (const row of folder.pages) all.push(toPage(row, folder, { list, lang }));
    yield;
  }
  const stopWords = new Set(list.stopWords.split(' '));
  return {
    stopWords,
    byId: new Map(all.map((page) => [page.id, page])),
    top: list.top,
    owners: list.owners,
    synonyms: list.synonyms,
    slotsOf: synonymsOf(list.synonyms),
    find: yield* pageRanking(all, { stopWords, synonyms: list.synonyms }),
  };
}

function toPage(
  [id, title, next = '', aliases = [], customerSays = [], status = '', edited = '', textLang]: QuickOpenRow,
  { kind, path, title: folder }: Pick<QuickOpenFolder, 'kind' | 'path' | 'title'>,
  { list: { kinds, folders }, lang }: { list: QuickOpenList; lang: Lang },
): ListedPage {
  const [kindName = '', icon = 'book'] = kinds[kind] ?? [];
  const facts = { status: status || 'active', next: next || undefined, edited: edited === 1 } as const;
  const isOwnFolder = folders.some((other) => other.kind === kind && other.title !== folder);
  return {
    ...{ id, title, aliases, customerSays, kind, kindName, icon, section: path },
    folder: isOwnFolder ? folder : '',
    lang: textLang,
    href: addressHere(`/${kind}/${id}/`, lang),
    state: trustState(facts, today()),
  };
}
