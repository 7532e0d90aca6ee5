import { kinds } from '../model/kinds.ts';
import { leavesOf } from '../model/leaves.ts';
import type { Body } from '../model/body.ts';
import type { DataOf, Page, Playbook } from '../model/page.ts';
import type { Kind, KindFolder } from '../model/kinds.ts';
import type { Review, Risk } from '../model/fields.ts';
import type { Translation } from '../model/translation.ts';
import { linkIndex, resolveLink, type LinkIndex } from '../prose/resolve-link.ts';
import { setReviews } from '../rules/set-reviews.ts';

/** How one page mentions another: by a field or in its text. */
export interface Mention {
  id: string;
  /** The sentence around it and its words there, when it stands in the body. */
  sentence?: string;
  words?: string;
}

/** What the store keeps of a text: where its links lead, not the text itself. */
export interface EntryText {
  /** Path of the file from the project. */
  file: string;
  mentions: Mention[];
  /** Where each address in the text leads: the id of a page, with the anchor if it has one. */
  links: Record<string, string>;
  /** `page.standard` of each fact that the text quotes. */
  facts: string[];
  /** Owners that the text names. */
  owners: string[];
  /** Procedures whose tables the text shows. */
  tables: string[];
  /** Visible words. */
  words: number;
  /** A checklist's items, for lists that show their number. */
  tasks: number;
  /** The questions in it: the page that each is about, its name, and what its result is kept by. */
  checks: { about: string; id: string; key: string }[];
  /** The headings a reader can go to from another page. */
  headings: { id: string; text: string; depth: number }[];
}

/** A page as Astro's store keeps it: front matter and digests, no body. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  folder: KindFolder;
  id: string;
  branch: readonly string[];
  data: DataOf<K>;
  owner: string | undefined;
  risk: Risk;
  hash: string;
  digest: string;
  /** Reviews of the page itself, or else of the set it belongs to, newest first. */
  reviews: Review[];
  /** The newest review is about another text than the one that stands here. */
  edited: boolean;
  source: EntryText;
  translations: Record<string, EntryText & { data: Translation; stale: boolean }>;
}

/** What the store keeps of every page that was read. */
export function toEntries(playbook: Playbook): Entry[] {
  const index = linkIndex(playbook.pages, playbook.assets);
  return playbook.pages.map((page) => toEntry(page, playbook, index));
}

function toEntry(page: Page, playbook: Playbook, index: LinkIndex): Entry {
  const set = page.data.reviews.length > 0 ? undefined : setReviews(page, playbook.folders);
  const reviews = set ? set.reviews : page.data.reviews;
  const newest = reviews[0];
  const source = textOf(page.file, page.body, page.id, index);
  return {
    kind: page.kind,
    folder: page.folder,
    id: page.id,
    branch: page.branch,
    data: page.data,
    owner: page.owner,
    risk: page.risk,
    hash: page.hash,
    digest: page.digest,
    reviews,
    edited: newest !== undefined && newest.of !== (set?.hash ?? page.hash),
    source: { ...source, mentions: [...fieldMentions(page), ...source.mentions] },
    translations: Object.fromEntries(
      Object.values(page.translations).map(({ lang, file, data, body }) => [
        lang,
        { ...textOf(file, body, page.id, index), data, stale: data.translates !== page.hash },
      ]),
    ),
  };
}

/** The pages that the fields of a page name. */
function fieldMentions(page: Page): Mention[] {
  return [...leavesOf(kinds[page.folder].schema, page.data)].flatMap(({ meta, value }) =>
    meta.page ? [{ id: value }] : [],
  );
}

function textOf(file: string, body: Body, ownId: string, index: LinkIndex): EntryText {
  const links: Record<string, string> = {};
  const mentions: Mention[] = [];
  for (const { href, sentence, words } of body.links) {
    const target = resolveLink(href, file, index);
    if (!('page' in target)) continue;
    links[href] = target.anchor === undefined ? target.page : `${target.page}#${target.anchor}`;
    mentions.push({ id: target.page, sentence, words });
  }
  const facts: string[] = [];
  const owners: string[] = [];
  const tables: string[] = [];
  for (const { name, props, sentence, words } of body.components) {
    const named = name === 'Page' || name === 'Term' ? props['id'] : props['page'];
    // A question names a page, and no sentence of it says why.
    if (named !== undefined) mentions.push(name === 'Check' ? { id: named } : { id: named, sentence, words });
    if (name === 'Contact') owners.push(props['owner'] ?? '');
    if ((name === 'Standards' || name === 'Latitude') && props['page'] !== undefined) tables.push(props['page']);
    if (name === 'Fact') facts.push(`${props['page'] ?? ownId}.${props['id'] ?? ''}`);
  }
  const headings = body.headings.map(({ id, text, depth }) => ({ id, text, depth })).filter(({ depth }) => depth <= 3);
  const checks = body.checks.map(({ props, key }) => ({ about: props['page'] ?? ownId, id: props['id'] ?? '', key }));
  const tasks = body.tasks.length;
  return { file, mentions, links, facts, owners, tables, words: body.words, tasks, checks, headings };
}
