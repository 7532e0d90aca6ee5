import { addressOf } from '../../../src/model/address.ts';
import type { ChangedFile } from '../../../src/model/change.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import { goalOf } from '../../../src/model/redirects.ts';
import { approversOf, withoutOwner, type Approver } from './approvers.ts';
import { compareFindings, type FindingChanges } from './compare-findings.ts';
import { compareFieldsOf, type FieldsComparison } from './compare-page.ts';
import { comparePictures, type PictureChange } from './compare-pictures.ts';
import { compareSettings, type SettingsChange } from './compare-settings.ts';
import { textComparer, type CompareTexts, type TextComparison } from './compare-texts.ts';
import type { Edition, Editions } from './editions.ts';
import { pairPages, type PagePair } from './pair-pages.ts';
import type { RenderedEditions } from './render-editions.ts';
import { usesOf } from './uses-of.ts';

/** What became of a page, as a list of pages puts it. */
export type PageState = 'changed' | 'elsewhere' | 'new' | 'removed' | 'unreadable' | 'unseen';

/** Everything that is told of one page. */
export interface PageComparison extends PagePair, FieldsComparison {
  /** Unique among the pages of a report, and safe as the name of a file. */
  name: string;
  /** The title of now, or of then. */
  title: string;
  /** The file of now, or of then. */
  file: string;
  state: PageState;
  /** Its own file, or that of a translation, is part of the change. */
  isTouched: boolean;
  /** It has another address, so links and bookmarks of readers break. */
  isRenamed: boolean;
  /** It lies in another folder; its address stays. */
  isMoved: boolean;
  /** The page that an address of before leads on to, where the playbook says so. */
  leadsTo?: Page;
  texts: readonly TextComparison[];
  findings: FindingChanges;
}

/** What a proposal does to a playbook. */
export interface Comparison {
  editions: Editions;
  /** Both editions could be rendered; otherwise no text is compared. */
  isRendered: boolean;
  pages: readonly PageComparison[];
  settings: readonly SettingsChange[];
  pictures: readonly PictureChange[];
  /** What validation says of files that are no page's. */
  findings: FindingChanges;
  approvers: readonly Approver[];
  ownerless: readonly PageComparison[];
  /** By `page.standard`, the pages that show a figure. */
  usesOf(page: string, standard: string): readonly string[];
}

const nothing: FieldsComparison = { facts: [], fields: [], reviews: [], translations: [] };

/** Compares two editions that have been rendered. */
export function compare(editions: Editions, sites: RenderedEditions): Comparison {
  const { after, files, today } = editions;
  const before = editions.before ?? emptied(editions);
  const compareTexts = textsOf(before, after, sites);
  const pairs = pairPages(before.playbook, after.playbook, files);
  const findings = compareFindings(before.findings, after.findings, fileNow(pairs, files));
  const isRendered = sites.failure === undefined;
  const context: Context = { editions: { ...editions, before }, compareTexts, isRendered, findings, names: new Set() };
  const pages = pairs.flatMap((pair) => comparePair(pair, context) ?? []);
  const own = new Set(pages.flatMap(filesOf));
  return {
    editions,
    isRendered,
    pages,
    settings: editions.before ? compareSettings(before.playbook, after.playbook, labelOf(after.content)) : [],
    pictures: comparePictures(files, before.content, after.content),
    findings: only(findings, (file) => !own.has(file)),
    approvers: approversOf(pages, [before.playbook, after.playbook], today),
    ownerless: withoutOwner(pages, after.playbook),
    usesOf: usesOf(after.playbook),
  };
}

interface Context {
  editions: Editions & { before: Edition };
  compareTexts: CompareTexts;
  isRendered: boolean;
  findings: FindingChanges;
  /** The names that are taken. */
  names: Set<string>;
}

/** Undefined for a page of which there is nothing to say. */
function comparePair(pair: PagePair, context: Context): PageComparison | undefined {
  const { editions, compareTexts, isRendered, findings, names } = context;
  const { before, after } = pair;
  const page = (after ?? before)!;
  const isTouched = filesOf(pair).some((file) => editions.files.has(file)) || !before || !after;
  const own = only(findings, (file) => filesOf(pair).includes(file));
  const fields = before && after ? compareFieldsOf(before, after, editions.before, editions.after) : nothing;
  const texts = compareTexts(before, after);
  const isRenamed =
    before !== undefined && after !== undefined && (before.id !== after.id || before.folder !== after.folder);
  const isMoved = !isRenamed && before !== undefined && after !== undefined && before.file !== after.file;
  const told = [...fields.facts, ...fields.fields, ...fields.reviews, ...fields.translations, ...texts];
  const isSeen = told.length > 0 || isRenamed || isMoved;
  // What validation says anew of a page that is as it was stands in the list of the overview.
  if (!isTouched && !isSeen) return undefined;
  return {
    ...pair,
    ...fields,
    name: takeName(`${page.folder}-${page.id}`, names),
    title: page.data.title,
    file: page.file,
    state: stateOf(pair, { isTouched, isSeen: isSeen || !isRendered }),
    isTouched,
    isRenamed,
    isMoved,
    ...leadingOn(before, editions.after.playbook),
    texts,
    findings: own,
  };
}

function stateOf(
  { before, after, unreadable }: PagePair,
  { isTouched, isSeen }: { isTouched: boolean; isSeen: boolean },
): PageState {
  if (unreadable) return 'unreadable';
  if (!before) return 'new';
  if (!after) return 'removed';
  if (!isSeen) return 'unseen';
  return isTouched ? 'changed' : 'elsewhere';
}

/** Where somebody comes to who has the address of before. */
function leadingOn(before: Page | undefined, { redirects, pages, config }: Playbook): Pick<PageComparison, 'leadsTo'> {
  const own = config.languages.default;
  const redirect = before && redirects.find(({ from }) => from === addressOf(before, own, own));
  const id = redirect && goalOf(redirect, redirects, (name) => pages.some((page) => page.id === name));
  const page = id === undefined ? undefined : pages.find((other) => other.id === id);
  return page ? { leadsTo: page } : {};
}

/** Two pages may claim one id; ids have nothing in them that a file system minds. */
function takeName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let turn = 2; names.has(name); turn += 1) name = `${wanted}-${turn}`;
  names.add(name);
  return name;
}

/** The files of a page in both editions, translations among them. */
function filesOf({ before, after }: PagePair): string[] {
  return [...ofPage(after), ...ofPage(before)];
}

function ofPage(page: Page | undefined): string[] {
  return page ? [page.file, ...Object.values(page.translations).map(({ file }) => file)] : [];
}

function only({ fresh, mended }: FindingChanges, fits: (file: string) => boolean): FindingChanges {
  return { fresh: fresh.filter(({ file }) => fits(file)), mended: mended.filter(({ file }) => fits(file)) };
}

/** The file that a file of before has become. */
function fileNow(pairs: readonly PagePair[], files: ReadonlyMap<string, ChangedFile>): (file: string) => string {
  const moved = new Map<string, string>();
  for (const { from, path } of files.values()) if (from !== undefined) moved.set(from, path);
  for (const { before, after } of pairs) if (before && after) moved.set(before.file, after.file);
  return (file) => moved.get(file) ?? file;
}

function labelOf(content: string): string {
  return content.split(/[\\/]/).at(-1)!;
}

/** An edition without a site says nothing of what readers saw, so neither does the comparison. */
function textsOf(before: Edition, after: Edition, sites: RenderedEditions): CompareTexts {
  if (sites.after === undefined || sites.failure !== undefined) return () => [];
  const old = sites.before === undefined ? undefined : { ...before, site: sites.before };
  return textComparer(old, { ...after, site: sites.after });
}

/** The state before the first page: everybody of now, and nothing written. */
function emptied({ after }: Editions): Edition {
  const playbook: Playbook = {
    ...after.playbook,
    pages: [],
    folders: [],
    unreadable: new Set(),
    unread: [],
    assets: new Set(),
    diagnostics: [],
  };
  return { content: after.content, playbook, findings: [] };
}
