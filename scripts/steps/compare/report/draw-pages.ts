import { html, type Html } from '../../html.ts';
import { list, plural } from '../../../../src/base/text.ts';
import { kindTitle } from '../../../../src/model/kinds.ts';
import type { PageComparison } from '../comparison.ts';
import type { Names } from '../say-names.ts';
import { languageName } from './language-name.ts';
import { linkTo, type Links } from './links.ts';

/** A list of pages, a line each. */
export interface PageList {
  id: string;
  title: string;
  /** What is common to them, where the title cannot say it. */
  hint?: string;
  pages: readonly PageComparison[];
}

/** The lists of a report, in the order in which somebody reads them. Empty ones are left out. */
export function pageLists(pages: readonly PageComparison[]): PageList[] {
  const of = (state: PageComparison['state']) => pages.filter((page) => page.state === state);
  const lists: PageList[] = [
    {
      id: 'unreadable',
      title: 'Pages that cannot be read',
      hint: 'Only one edition can be shown. The findings say what to mend.',
      pages: of('unreadable'),
    },
    { id: 'changed', title: 'Changed pages', pages: of('changed').filter(({ isRenamed }) => !isRenamed) },
    {
      id: 'renamed',
      title: 'Renamed pages',
      hint: 'They have another address.',
      pages: pages.filter(({ isRenamed }) => isRenamed),
    },
    { id: 'new', title: 'New pages', pages: of('new') },
    {
      id: 'removed',
      title: 'Removed pages',
      hint: 'A page that is retired instead keeps its address and says what takes its place.',
      pages: of('removed'),
    },
    {
      id: 'elsewhere',
      title: 'Pages that show something else',
      hint: 'Their own files are as they were. They quote what has changed on another page or in the settings.',
      pages: of('elsewhere').filter(({ isRenamed }) => !isRenamed),
    },
    {
      id: 'unseen',
      title: 'Changed without visible effect',
      hint: 'The file is another, and readers see what they saw before.',
      pages: of('unseen'),
    },
  ];
  return lists.filter((each) => each.pages.length > 0);
}

/** The pages of a list with what became of each, in a line. */
export function drawPageList({ pages }: PageList, names: Names, links: Links): Html {
  return html`<ul role="list" class="pages">
    ${pages.map((page) => drawPage(page, names, links))}
  </ul>`;
}

function drawPage(page: PageComparison, names: Names, links: Links): Html {
  const { owner, folder } = (page.after ?? page.before)!;
  const about = [kindTitle(folder, 'en').one, owner && names.owner(owner), summaryOf(page)].filter(Boolean);
  return html`<li>${linkTo(page, links)} <span>${about.join(' · ')}</span></li> `;
}

/** What became of a page, in a few words. */
export function summaryOf({
  before,
  after,
  facts,
  fields,
  texts,
  reviews,
  translations,
  findings,
  isMoved,
  isRenamed,
  state,
  leadsTo,
}: PageComparison): string {
  const errors = findings.fresh.filter(({ severity }) => severity === 'error').length;
  const outdated = translations.filter(({ state }) => state === 'outdated').map(({ lang }) => languageName(lang));
  const changes = [
    isMoved && `moved from ${folderOf(before!.file)} to ${folderOf(after!.file)}`,
    isRenamed && `was ${before!.folder}/${before!.id}`,
    facts.length > 0 && plural(facts.length, 'fact'),
    before && after && texts.length > 0 && 'text',
    fields.length > 0 && plural(fields.length, 'field'),
    reviews.length > 0 && plural(reviews.length, 'review'),
    (isRenamed || state === 'removed') && !leadsTo && 'old address leads nowhere',
    outdated.length > 0 && `${list(outdated)} out of date`,
    errors > 0 && plural(errors, 'new error'),
  ];
  return changes.filter((change) => change !== false && change !== undefined).join(', ');
}

function folderOf(file: string): string {
  return file.split('/').slice(1, -1).join('/');
}

/** `3 changed pages`: how many there are of each, for the top of the report. */
export function countOf({ id, pages }: PageList): string {
  const words: Record<string, string> = {
    unreadable: 'unreadable page',
    changed: 'changed page',
    renamed: 'renamed page',
    new: 'new page',
    removed: 'removed page',
    elsewhere: 'page that shows something else',
    unseen: 'file without visible effect',
  };
  const { length } = pages;
  if (id === 'elsewhere' && length > 1) return `${length} pages that show something else`;
  if (id === 'unseen' && length > 1) return `${length} files without visible effect`;
  return plural(length, words[id] ?? 'page');
}
