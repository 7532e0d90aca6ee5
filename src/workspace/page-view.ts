import { addMonths } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { occurrences } from '../base/recurrence.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import { leavesOf } from '../model/leaves.ts';
import type { Marks } from '../model/metric-state.ts';
import type { DataOf } from '../model/page.ts';
import type { Latitude, Standard } from '../model/procedure.ts';
import type { Owner } from '../model/owners.ts';
import { levels, type Level, type Review } from '../model/fields.ts';
import type { Entry, EntryText } from '../playbook/entry.ts';
import { digestOf } from '../playbook/substance.ts';
import type { Lang } from '../model/localized.ts';
import { sayStandard } from './say-standard.ts';
import type { Frame } from './frame.ts';
import { branchOf, type Branch } from './explorer-tree.ts';
import { ladderOf, type Ladder } from './ladder.ts';
import { nameOf } from './names.ts';
import { seenInPractice } from './recognition.ts';
import { mentionsOf, toLink, type LinkView, type MentionView, type Site } from './site.ts';
import { addressOf } from '../model/address.ts';

/** Nobody reads a longer list of places at the foot of a page. */
export const mostMentions = 20;

/** More commendations than this are on the page of recognition. */
const mostSeen = 4;

/** More phrases than this are looked up in the phrasebook. */
const mostPhrases = 12;

/** A question by where it stands, and what a right answer to it is kept by. */
export interface Question {
  page: string;
  id: string;
  key: string;
}

/** Everything one page shows. What is not in here cannot be shown, so that it decides when a page is rendered again. */
export interface PageView<K extends Kind = Kind> {
  kind: K;
  folder: Entry['folder'];
  id: string;
  lang: Lang;
  defaultLang: Lang;
  /** The language of the text; another than `lang` on a page that is not translated. */
  textLang: Lang;
  /** The source text has changed since this translation was made. */
  isStale: boolean;
  /** The fields, in the language of the text. */
  data: DataOf<K>;
  risk: Entry['risk'];
  hash: string;
  /** Changes with the text of the page in any language. */
  digest: string;
  reviews: readonly Review[];
  trust: LinkView['trust'];
  href: string;
  /** The address of the page in each language of the site. */
  addresses: Partial<Record<Lang, string>>;
  /** The languages that the page has a text in. */
  written: readonly Lang[];
  owner: Owner | undefined;
  /** The file of the text, and what it links to. */
  file: string;
  links: Record<string, string>;
  words: number;
  tasks: number;
  /** Every page that this one names, by id. */
  pages: Record<string, LinkView>;
  /** Every owner that this one names, by id, with their deputies. */
  owners: Record<string, Owner>;
  /** `page.standard` → "25 EUR". */
  facts: Record<string, string>;
  /** The tables of other procedures that the text shows, and of the one that a sheet takes its standards from. */
  tables: Record<string, { standards: Standard[]; latitude: Latitude[] }>;
  /** Where this page is mentioned: the first places and how many there are. */
  usedIn: { places: MentionView[]; total: number };
  /** Phrases for the situations that come up here. */
  phrases: LinkView[];
  /** The languages that their words are written in. */
  wordLanguages: string[];
  branch: Branch;
  /** The names of all channels and levels, in the language of the text. */
  channelNames: Record<string, string>;
  levelNames: { id: Level; name: string }[];
  /** The names of a principle's values and a phrase's situation. */
  valueNames: string[];
  situationName: string;
  /** The metrics of a scorecard or a worksheet. */
  metrics: ({ link: LinkView; side: string; unit: string; formula: string } & Marks)[];
  /** The scorecards that carry a metric. */
  scorecards: LinkView[];
  /** The sheet that takes the figures of a metric or a scorecard. */
  figuresSheet: LinkView | undefined;
  /** The questions about the pages of a path's steps, by page: those of the path, and those of the page itself. */
  questions: Record<string, Question[]>;
  /** The next days of a ritual, from the day of the edition. */
  days: Day[];
  /** Of a role, the ladder around it. */
  ladder: Ladder | undefined;
  /** Of a principle, the latest commendations that show it. */
  seen: LinkView[];
  /** Changes when configuration, owners or folders change. */
  settings: string;
}

/** Everything a page shows in a language. */
export function pageView(site: Site, entry: Entry, lang: Lang): PageView {
  const translation = entry.translations[lang];
  const textLang = lang === site.defaultLang || translation ? lang : site.defaultLang;
  const text = translation ?? entry.source;
  const data = dataIn(entry, textLang);
  const named = namedPages(entry, text.mentions);
  const phrases = phrasesFor(site, entry, lang);
  const mentions = mentionsOf(site, entry.id, lang);
  return {
    kind: entry.kind,
    folder: entry.folder,
    id: entry.id,
    lang,
    defaultLang: site.defaultLang,
    textLang,
    isStale: translation?.stale ?? false,
    data,
    risk: entry.risk,
    hash: entry.hash,
    digest: entry.digest,
    reviews: entry.reviews,
    trust: toLink(site, entry, lang).trust,
    href: addressOf(entry, lang, site.defaultLang),
    addresses: Object.fromEntries(
      site.languages.map((language) => [language, addressOf(entry, language, site.defaultLang)]),
    ),
    written: site.languages.filter((language) => language === site.defaultLang || entry.translations[language]),
    owner: entry.owner === undefined ? undefined : site.owners.get(entry.owner),
    file: text.file,
    links: text.links,
    words: text.words,
    tasks: text.tasks,
    pages: Object.fromEntries(
      [...named].flatMap((id) => (site.byId.has(id) ? [[id, toLink(site, site.byId.get(id)!, lang)]] : [])),
    ),
    owners: ownersWithDeputies(site, entry, text),
    facts: Object.fromEntries(
      [...text.facts, ...ownFacts(entry)].map((name) => [name, factText(site, name, textLang)]),
    ),
    tables: tablesOf(site, [entry.id, ...text.tables, ...procedureOf(entry)], textLang),
    usedIn: { places: mentions.slice(0, mostMentions), total: mentions.length },
    phrases,
    wordLanguages: languagesOfWords(site, phrases),
    branch: branchOf(site, entry, lang),
    channelNames: Object.fromEntries(
      Object.keys(site.config.channels).map((id) => [id, nameOf(site, 'channels', id, textLang)]),
    ),
    levelNames: levels.map((id) => ({ id, name: nameOf(site, 'levels', id, textLang) })),
    valueNames:
      entry.kind === 'principle'
        ? (entry as Entry<'principle'>).data.values.map((id) => nameOf(site, 'values', id, textLang))
        : [],
    situationName:
      entry.kind === 'phrase' ? nameOf(site, 'situations', (entry as Entry<'phrase'>).data.situation, textLang) : '',
    metrics: metricsOf(site, entry, lang),
    scorecards: entry.kind === 'metric' ? scorecardsWith(site, entry.id, lang) : [],
    figuresSheet: entry.kind === 'metric' || entry.kind === 'scorecard' ? figuresSheetOf(site, lang) : undefined,
    questions: entry.kind === 'path' ? questionsOf(site, entry as Entry<'path'>, lang) : {},
    days: entry.kind === 'ritual' ? daysOf(site, entry as Entry<'ritual'>) : [],
    ladder: entry.kind === 'role' ? ladderOf(site, lang, entry.id) : undefined,
    seen: entry.kind === 'principle' ? seenInPractice(site, entry.id, lang, mostSeen) : [],
    settings: site.settings.digest,
  };
}

/** The key that decides whether a page is rendered again: a digest of everything it shows. */
export function cacheKeyOf(shown: { view: PageView; frame: Frame }): string {
  return digestOf(JSON.stringify(shown));
}

/** The fields of a page with the texts of a translation put in. */
export function dataIn(entry: Entry, lang: Lang): Entry['data'] {
  const translation = entry.translations[lang]?.data;
  if (!translation) return entry.data;
  const data = structuredClone(entry.data) as Record<string, unknown>;
  for (const { path, name } of leavesOf(kinds[entry.folder].schema, entry.data)) {
    const text = translation.texts[name];
    if (text !== undefined) put(data, path, text);
  }
  const { title, summary, aliases, customerSays } = translation;
  return { ...data, title, summary, aliases, customerSays } as Entry['data'];
}

function put(data: unknown, path: readonly (string | number)[], value: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], data);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
}

function namedPages(entry: Entry, mentions: EntryText['mentions']): Set<string> {
  const pages = new Set(mentions.map(({ id }) => id));
  for (const { meta, value } of leavesOf(kinds[entry.folder].schema, entry.data)) if (meta.page) pages.add(value);
  return pages;
}

/** Every owner that a page names, and everybody who may answer in their place. */
function ownersWithDeputies(site: Site, entry: Entry, text: EntryText): Record<string, Owner> {
  const named = new Set<string>(text.owners);
  if (entry.owner) named.add(entry.owner);
  for (const { meta, value } of leavesOf(kinds[entry.folder].schema, entry.data)) if (meta.owner) named.add(value);
  for (const { by } of entry.reviews) named.add(by);
  // A set hands over what is added to it while it is walked: the deputies of deputies come along.
  for (const id of named) {
    const deputy = site.owners.get(id)?.deputy;
    if (deputy) named.add(deputy);
  }
  return Object.fromEntries([...named].flatMap((id) => (site.owners.has(id) ? [[id, site.owners.get(id)!]] : [])));
}

function ownFacts(entry: Entry): string[] {
  return entry.kind === 'procedure'
    ? (entry as Entry<'procedure'>).data.standards.map(({ id }) => `${entry.id}.${id}`)
    : [];
}

/** A standard as prose quotes it: its value and unit. */
function factText(site: Site, name: string, lang: Lang): string {
  const [page = '', id = ''] = name.split('.');
  const entry = site.byId.get(page);
  if (entry?.kind !== 'procedure') return '';
  const data = dataIn(entry, entry.translations[lang] ? lang : site.defaultLang) as DataOf<'procedure'>;
  const standard = data.standards.find((candidate) => candidate.id === id);
  return standard ? sayStandard(standard, lang) : '';
}

/** The procedure whose standards a sheet takes. */
function procedureOf(entry: Entry): string[] {
  return entry.kind === 'worksheet' ? [(entry as Entry<'worksheet'>).data.procedure ?? []].flat() : [];
}

function tablesOf(site: Site, ids: readonly string[], lang: Lang): PageView['tables'] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const other = site.byId.get(id);
      if (other?.kind !== 'procedure') return [];
      const { standards, latitude } = dataIn(
        other,
        other.translations[lang] ? lang : site.defaultLang,
      ) as DataOf<'procedure'>;
      return [[id, { standards, latitude }]];
    }),
  );
}

function languagesOfWords({ byId, languages }: Site, phrases: readonly LinkView[]): string[] {
  const written = phrases.flatMap(({ id }) => (byId.get(id) as Entry<'phrase'>).data.says.map(({ lang }) => lang));
  return [...new Set([...languages, ...written])].filter((lang) => written.includes(lang));
}

function phrasesFor(site: Site, entry: Entry, lang: Lang): LinkView[] {
  if (entry.kind !== 'procedure') return [];
  const { situations, channels } = (entry as Entry<'procedure'>).data;
  return (site.entries as readonly Entry[])
    .filter((other): other is Entry<'phrase'> => other.kind === 'phrase' && other.data.status !== 'retired')
    .filter(
      ({ data }) =>
        situations.includes(data.situation) &&
        (channels.length === 0 || data.channels.some((channel) => channels.includes(channel))),
    )
    .slice(0, mostPhrases)
    .map((other) => toLink(site, other, lang));
}

function metricsOf(site: Site, entry: Entry, lang: Lang): PageView['metrics'] {
  if (entry.kind !== 'scorecard' && entry.kind !== 'worksheet') return [];
  return (entry as Entry<'scorecard' | 'worksheet'>).data.metrics.flatMap((id) => {
    const metric = site.byId.get(id);
    if (metric?.kind !== 'metric') return [];
    const { side, direction, healthy, alarm, unit, formula } = dataIn(metric, lang) as DataOf<'metric'>;
    return [{ link: toLink(site, metric, lang), side, direction, healthy, alarm, unit, formula }];
  });
}

function scorecardsWith(site: Site, metric: string, lang: Lang): LinkView[] {
  return (site.entries as readonly Entry[])
    .filter((entry): entry is Entry<'scorecard'> => entry.kind === 'scorecard' && isInUse(entry))
    .filter(({ data }) => data.metrics.includes(metric))
    .map((entry) => toLink(site, entry, lang));
}

function figuresSheetOf(site: Site, lang: Lang): LinkView | undefined {
  const sheet = (site.entries as readonly Entry[]).find(
    (entry) =>
      entry.kind === 'worksheet' && (entry as Entry<'worksheet'>).data.sheet === 'period-figures' && isInUse(entry),
  );
  return sheet && toLink(site, sheet, lang);
}

function isInUse({ data }: Entry): boolean {
  return data.status !== 'retired' && data.status !== 'draft';
}

/** The questions that go with the steps of a path, by the page of the step. */
function questionsOf(site: Site, entry: Entry<'path'>, lang: Lang): PageView['questions'] {
  const asked = (on: Entry | undefined, about: string) =>
    ((on?.translations[lang] ?? on?.source)?.checks ?? [])
      .filter((check) => check.about === about)
      .map(({ id, key }) => ({ page: on!.id, id, key }));
  const pages = [...new Set(entry.data.steps.map(({ page }) => page))];
  return Object.fromEntries(
    pages.map((page) => [page, [...asked(entry, page), ...asked(site.byId.get(page), page)]] as const),
  );
}

/** The next five days on which a ritual falls. */
function daysOf(site: Site, { data }: Entry<'ritual'>): Day[] {
  return occurrences(
    { rule: data.recurrence, starts: data.starts, ends: data.ends, timeZone: site.config.timeZone },
    VADEMECUM_TODAY,
    addMonths(VADEMECUM_TODAY, 24),
  ).slice(0, 5);
}
