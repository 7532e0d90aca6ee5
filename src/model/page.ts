import type { z } from 'zod';
import type { Body } from './body.ts';
import type { Config, Folder } from './config.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import type { Risk } from './fields.ts';
import type { Kind, KindFolder, kinds } from './kinds.ts';
import type { Owner } from './owners.ts';
import type { Redirect } from './redirects.ts';
import type { PlannedReview } from './review-plan.ts';
import type { SearchTest } from './search-test.ts';
import type { Synonyms } from './synonyms.ts';
import type { Translation } from './translation.ts';

type FolderOf = { [F in KindFolder as (typeof kinds)[F]['kind']]: F };

/** The front matter of a kind, after its schema. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[FolderOf[K]]['schema']>;

/** A place in front matter: `['reviews', 0, 'next']`. */
export type FieldPath = readonly (string | number)[];

/** A page that has passed its schema. */
export interface Page<K extends Kind = Kind> {
  kind: K;
  /** The kind's folder, and the first part of the address. */
  folder: KindFolder;
  id: string;
  /** Path from the project, with `/`: `content/procedures/delivery/late-delivery.mdx`. */
  file: string;
  /** The folders between the kind's folder and the file: `['delivery']`. */
  branch: readonly string[];
  data: DataOf<K>;
  /** The page's own owner, or its folder's. */
  owner: string | undefined;
  /** The page's own risk, or its folder's. */
  risk: Risk;
  /** Hash of the substance, eight hexadecimal digits: what a review or a translation is about. */
  hash: string;
  /** Hash of the bytes of the file and its translations: when it changes, the page is rendered again. */
  digest: string;
  body: Body;
  translations: Record<string, TranslatedPage>;
  /** The place of a field, or of the nearest field above it that is written. `key: true` gives the place of its name. */
  locate(field: FieldPath, part?: 'key' | 'value'): Range;
}

/** A page in another language. */
export interface TranslatedPage {
  lang: string;
  file: string;
  data: Translation;
  body: Body;
  locate(field: FieldPath, part?: 'key' | 'value'): Range;
}

/** A folder below `content/` that holds pages. */
export interface PlaybookFolder {
  /** Path from the content folder: `procedures/delivery`. */
  path: string;
  data: Folder;
  /** Path of its `_folder.yaml` from the project, or undefined where there is none. */
  file: string | undefined;
  /** Hash over the pages in it, for reviews of the whole set. */
  hash: string;
  /** Its `_folder.yaml` has a fault, so that what it says of reviews may be more than what is here. */
  isFaulty?: boolean;
  locate(field: FieldPath, part?: 'key' | 'value'): Range;
}

/** A file that could not be read as a page. */
export interface UnreadPage {
  folder: KindFolder;
  source: string;
  /** What can be said of it all the same: its text, and those fields that fit. Undefined when it has no text. */
  page?: Page;
}

/** The queries that search is made with, and those it is judged by, which nobody has looked at. */
export type SearchTestFile = 'search-tests.yaml' | 'search-tests-unseen.yaml';

/** A file of settings that holds for the whole playbook. */
export type SettingsFile =
  'playbook.yaml' | 'owners.yaml' | 'synonyms.yaml' | 'review-plan.yaml' | 'redirects.yaml' | SearchTestFile;

/** Everything in `content/`, read once. */
export interface Playbook {
  config: Config;
  owners: Owner[];
  synonyms: Synonyms;
  searchTests: Record<SearchTestFile, SearchTest[]>;
  /** When reviews are made, as far as that is planned. */
  reviewPlan: PlannedReview[];
  /** Addresses that pages once had, and where they lead today. */
  redirects: Redirect[];
  /** Sorted by folder, then id. */
  pages: Page[];
  folders: PlaybookFolder[];
  /** Files that could not be read as pages, by the id they claim. Others may refer to them. */
  unreadable: ReadonlySet<string>;
  /** The same files as they are written. What they would lead to and bring about is not known. */
  unread: readonly UnreadPage[];
  /** Every file below `content/` that is no page, such as images; paths from the project. */
  assets: ReadonlySet<string>;
  /** The place of a field of a settings file. */
  locate(file: SettingsFile, field: FieldPath): { file: string; range: Range };
  diagnostics: Diagnostic[];
}
