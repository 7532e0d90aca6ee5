import { addressOf, inLanguage } from '../model/address.ts';
import type { Config } from '../model/config.ts';
import { kindFolders, kindTitle, type KindFolder } from '../model/kinds.ts';
import type { Owner } from '../model/owners.ts';
import type { TrustFacts } from '../model/trust.ts';
import type { Entry, Mention } from '../playbook/entry.ts';
import type { Settings } from '../playbook/settings.ts';
import { say, type Lang } from '../model/localized.ts';
import { fillIn } from './fill-in.ts';
import { sayStandard } from './say-standard.ts';

/** A page as a link shows it. */
export interface LinkView {
  id: string;
  title: string;
  summary: string;
  href: string;
  folder: KindFolder;
  /** The language of title and summary, where it is not the reader's. */
  lang?: Lang;
  trust: TrustFacts & { timeless?: boolean };
  /** A term's explanation. */
  short?: string;
  /** Whom it is meant for. Where no channel is named, it is for all of them. */
  levels: readonly string[];
  channels: readonly string[];
}

/** A place where one page mentions another. */
export interface MentionView extends LinkView {
  /** The sentence around the link, and the words in it that are the link. */
  sentence?: string;
  words?: string;
}

/** The whole playbook, with the indexes that views are made from. */
export interface Site {
  config: Config;
  settings: Settings;
  entries: readonly Entry[];
  /** The kinds that have a page, in the order of the tree. */
  kinds: readonly KindFolder[];
  byId: ReadonlyMap<string, Entry>;
  owners: ReadonlyMap<string, Owner>;
  languages: readonly Lang[];
  defaultLang: Lang;
  /** By page, the pages that mention it. */
  mentionedBy: ReadonlyMap<string, readonly { by: Entry; mention: Mention }[]>;
  /** Entries by kind, sorted for readers of the default language. */
  byFolder: ReadonlyMap<string, readonly Entry[]>;
  /** By folder, the folders directly in it that hold pages at some depth, in the order of their settings. */
  foldersIn: ReadonlyMap<string, readonly string[]>;
}

/** Makes the indexes once. */
export function createSite(entries: readonly Entry[], settings: Settings): Site {
  const { config } = settings;
  const order = new Map(settings.folders.map(({ path, data }) => [path, data.order]));
  const collator = new Intl.Collator(config.languages.default);
  const sorted = [...entries].sort(
    (a, b) =>
      kindFolders.indexOf(a.folder) - kindFolders.indexOf(b.folder) ||
      branchOrder(a, order) - branchOrder(b, order) ||
      collator.compare(a.branch.join('/'), b.branch.join('/')) ||
      retiredLast(a) - retiredLast(b) ||
      collator.compare(a.data.title, b.data.title),
  );
  return {
    config,
    settings,
    entries: sorted,
    kinds: kindFolders.filter((kind) => sorted.some(({ folder }) => folder === kind)),
    byId: new Map(sorted.map((entry) => [entry.id, entry])),
    owners: new Map(settings.owners.map((owner) => [owner.id, owner])),
    languages: config.languages.all,
    defaultLang: config.languages.default,
    mentionedBy: mentionsByTarget(sorted),
    byFolder: Map.groupBy(sorted, pathOf),
    foldersIn: foldersByParent(sorted),
  };
}

/** The folder a page lies in: `procedures/delivery`. */
function pathOf({ folder, branch }: Entry): string {
  return [folder, ...branch].join('/');
}

/** Entries are sorted, so that their folders come in the order of their settings. */
function foldersByParent(sorted: readonly Entry[]): Map<string, string[]> {
  const folders = new Set(
    sorted.flatMap(({ folder, branch }) => branch.map((_, index) => [folder, ...branch.slice(0, index + 1)].join('/'))),
  );
  return Map.groupBy(folders, (path) => path.slice(0, path.lastIndexOf('/')));
}

function branchOrder({ folder, branch }: Entry, order: ReadonlyMap<string, number>): number {
  return branch.length === 0 ? -1 : (order.get([folder, ...branch].join('/')) ?? 100);
}

function retiredLast({ data }: Entry): number {
  return Number(data.status === 'retired');
}

function mentionsByTarget(entries: readonly Entry[]): Map<string, { by: Entry; mention: Mention }[]> {
  const mentions = new Map<string, { by: Entry; mention: Mention }[]>();
  for (const by of entries) {
    const best = new Map<string, Mention>();
    for (const mention of by.source.mentions) {
      if (
        mention.id !== by.id &&
        (!best.has(mention.id) || (best.get(mention.id)!.sentence === undefined && mention.sentence !== undefined))
      )
        best.set(mention.id, mention);
    }
    for (const [id, mention] of best) {
      const list = mentions.get(id) ?? [];
      list.push({ by, mention });
      mentions.set(id, list);
    }
  }
  return mentions;
}

/** A page as a link in a language. */
export function toLink(site: Site, entry: Entry, lang: Lang): LinkView {
  const translated = entry.translations[lang]?.data;
  const shown = lang === site.defaultLang || translated ? lang : site.defaultLang;
  const data = translated ?? entry.data;
  return {
    id: entry.id,
    title: data.title,
    summary: data.summary,
    href: addressOf(entry, lang, site.defaultLang),
    folder: entry.folder,
    ...(shown === lang ? {} : { lang: shown }),
    trust: trustOf(entry),
    levels: entry.data.levels,
    channels: (entry.data as { channels?: string[] }).channels ?? [],
    ...(entry.kind === 'term' ? { short: translated?.texts['short'] ?? (entry as Entry<'term'>).data.short } : {}),
  };
}

/** The facts that a page's trust is computed from, on the day somebody reads it. */
export function trustOf(entry: Entry): LinkView['trust'] {
  const isTimeless = entry.kind === 'story' && (entry as Entry<'story'>).data.tells !== 'benchmark';
  const next = entry.reviews[0]?.next ?? entry.data.imported?.due;
  return {
    status: entry.data.status,
    ...(next === undefined || isTimeless ? {} : { next }),
    ...(entry.edited && !isTimeless ? { edited: true } : {}),
  };
}

/** The pages that mention a page, as links, those in force first. */
export function mentionsOf(site: Site, id: string, lang: Lang): MentionView[] {
  return (site.mentionedBy.get(id) ?? [])
    .filter(({ by }) => by.data.status !== 'retired')
    .map(({ by, mention }) => ({
      ...toLink(site, by, lang),
      ...sentenceOf(site, by, inText(by.translations[lang]?.mentions, mention), lang),
    }));
}

/** The same mention in a translation; that of the source where there is none. */
function inText(translated: readonly Mention[] | undefined, mention: Mention): Mention | undefined {
  return translated ? translated.find(({ id, sentence }) => id === mention.id && sentence) : mention;
}

function sentenceOf(
  site: Site,
  by: Entry,
  mention: Mention | undefined,
  lang: Lang,
): Pick<MentionView, 'sentence' | 'words'> {
  if (!mention?.sentence) return {};
  const title = (id: string) => (site.byId.has(id) ? toLink(site, site.byId.get(id)!, lang).title : id);
  const say = {
    page: (id: string) => `“${title(id)}”`,
    term: title,
    fact: (name: string) => figureOf(site, by, name, lang),
    owner: (id: string) => site.owners.get(id)?.name ?? id,
  };
  return { sentence: fillIn(mention.sentence, say), words: fillIn(mention.words ?? '', say) };
}

/** A standard as a text quotes it, by `page.standard`; without a page it is one of the text's own. */
function figureOf(site: Site, by: Entry, name: string, lang: Lang): string {
  const [page = '', id = ''] = name.split('.');
  const procedure = page === '' ? by : site.byId.get(page);
  if (procedure?.kind !== 'procedure') return '';
  const standard = (procedure as Entry<'procedure'>).data.standards.find((candidate) => candidate.id === id);
  return standard ? sayStandard(standard, lang) : '';
}

/** The name of a folder, such as `procedures/delivery`, in a language. */
export function folderTitle(site: Site, path: string, lang: Lang): string {
  const folder = site.settings.folders.find((candidate) => candidate.path === path);
  const isKind = kindFolders.some((kind) => kind === path);
  if (isKind && folder?.file === undefined) return kindTitle(path as KindFolder, lang).many;
  return say(folder?.data.title, lang, site.defaultLang) || path.split('/').at(-1)!;
}

/** The address of a folder's list of pages. */
export function folderAddress(site: Site, path: string, lang: Lang): string {
  const [kind, ...branch] = path.split('/');
  return inLanguage(branch.length === 0 ? `/${kind}/` : `/${kind}/in/${branch.join('/')}/`, lang, site.defaultLang);
}
