import type { Day } from '../base/day.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { kinds, kindTitle, type KindFolder } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { Owner } from '../model/owners.ts';
import type { RepositoryPlace } from '../model/repository.ts';
import type { TrustFacts } from '../model/trust.ts';
import { datedRules, type DatedPlace, type DatedReview } from '../rules/dated-places.ts';
import { cut, folderOf } from './answer-rows.ts';
import type { IconName } from './icons.ts';
import { folderTitle, toLink, type Site } from './site.ts';

/** Of an owner, what those need who maintain the playbook. */
export type AttentionOwner = Pick<Owner, 'id' | 'name' | 'deputy' | 'from' | 'until'> & Owner['contact'];

/** A finding that holds on every day until somebody mends it. Its words are English. */
export interface StandingFinding {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  page?: string;
  message: string;
  hint: string;
}

/**
 * A page; what is empty at the end of a row is left out. `section` and `owner` are numbers of the
 * lists, -1 for nobody; `line` is the line of the review date, for a page that has one of its own and can be overdue;
 * `file` is left out where it is the id in the folder of the section.
 */
export type AttentionRow = [
  id: string,
  title: string,
  section: number,
  owner: number,
  next?: Day,
  line?: number | '',
  status?: TrustFacts['status'] | '',
  edited?: 1 | '',
  lang?: Lang | '',
  file?: string,
];

/** A part of the pages, with what is to be said of them and of the files that belong to no page. */
export interface AttentionPart {
  pages: AttentionRow[];
  findings: StandingFinding[];
  /** Reviews of whole folders, and places that name an owner who is not in office for ever. */
  dated: DatedPlace[];
}

/** What holds for all parts, in the first of them: `/workbench/attention/1.json`. Days only, since states depend on who reads when. */
export interface AttentionHead {
  /** The day of the build. */
  asOf: Day;
  /** How many parts there are. */
  parts: number;
  /** The content folder, as files are named. */
  root: string;
  owners: AttentionOwner[];
  /** By the folder of a kind: what one of it is called, its plural, and its icon. */
  kinds: Record<string, [one: string, many: string, icon: IconName]>;
  /** The folders that hold pages: path and title. */
  sections: [path: string, title: string][];
  repository: RepositoryPlace | undefined;
}

/** More pages than this are sent in more than one part. */
export const pagesInPart = 400;

/** How many parts a playbook has. */
export function partsOf({ entries }: Site): number {
  return Math.max(1, Math.ceil(entries.length / pagesInPart));
}

/** What holds for all parts, in a language, on the day of the build. */
export function attentionHead(site: Site, lang: Lang, asOf: Day): AttentionHead {
  const sections = sectionsOf(site);
  return {
    asOf,
    parts: partsOf(site),
    root: rootOf(site),
    owners: [...site.owners.values()].map(({ id, name, deputy, from, until, contact: { mail, telephone } }) =>
      withoutNothing({ id, name, deputy, from, until, mail, telephone }),
    ),
    kinds: Object.fromEntries(site.kinds.map((kind) => [kind, kindOf(kind, lang)])),
    sections: sections.map((path) => [path, folderTitle(site, path, lang)]),
    repository: site.config.repository,
  };
}

/** What is to be said of a playbook. */
export interface Said {
  findings: readonly Diagnostic[];
  dated: readonly DatedPlace[];
}

/** One of the parts, counted from 1, in a language. */
export function attentionPart(site: Site, { findings, dated }: Said, part: number, lang: Lang): AttentionPart {
  const entries = site.entries.slice((part - 1) * pagesInPart, part * pagesInPart);
  const ids = new Set(entries.map(({ id }) => id));
  // What is about no page that is listed goes with the first part.
  const isHere = ({ page }: { page?: string }) =>
    page !== undefined && site.byId.has(page) ? ids.has(page) : part === 1;
  const lines = new Map(dated.filter(isPageReview).map(({ page, line }) => [page, line]));
  const [sections, owners, root] = [sectionsOf(site), [...site.owners.keys()], rootOf(site)];
  return {
    pages: entries.map((entry) => {
      const { id, title, trust, lang: textLang } = toLink(site, entry, lang);
      const section = folderOf(entry);
      const { file } = entry.source;
      return cut([
        ...[id, title.normalize('NFC'), sections.indexOf(section), owners.indexOf(entry.owner ?? '')],
        ...[trust.next, lines.get(id), trust.status === 'active' ? '' : trust.status, trust.edited ? 1 : '', textLang],
        file === `${root}/${section}/${id}.mdx` ? '' : file,
      ]) as AttentionRow;
    }),
    findings: findings.filter((finding) => !datedRules.has(finding.rule) && isHere(finding)).map(toFinding),
    dated: dated.filter((place) => !isPageReview(place) && isHere(place)),
  };
}

function sectionsOf({ entries }: Site): string[] {
  return [...new Set(entries.map(folderOf))];
}

/** The first part of the name of every file: the folder the playbook lies in. */
function rootOf({ entries }: Site): string {
  return entries[0]?.source.file.split('/')[0] ?? 'content';
}

function kindOf(kind: KindFolder, lang: Lang): [string, string, IconName] {
  const { one, many } = kindTitle(kind, lang);
  return [one, many, kinds[kind].icon];
}

function isPageReview(place: DatedPlace): place is DatedReview & { page: string } {
  return 'next' in place && place.page !== undefined;
}

function toFinding({ rule, severity, file, range: { line }, page, message, hint }: Diagnostic): StandingFinding {
  return withoutNothing({ rule, severity, file, line, page, message, hint });
}

function withoutNothing<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  // What is left has every field that counts.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;
}
