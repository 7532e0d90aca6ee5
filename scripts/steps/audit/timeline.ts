import type { Day } from '../../../src/base/day.ts';
import type { Config } from '../../../src/model/config.ts';
import type { Owner } from '../../../src/model/owners.ts';
import type { PlaybookFolder } from '../../../src/model/page.ts';
import type { Redirect } from '../../../src/model/redirects.ts';
import type { Landing } from '../../../src/playbook/read-history.ts';
import type { PageState } from './read-editions.ts';

/** What one landing did to the pages, with the state of each before and after. */
export interface Step {
  landing: Landing;
  day: Day;
  /** The pages whose files changed, by id. */
  touched: ReadonlyMap<string, Touched>;
  /** The owners as they are from here on. */
  owners: ReadonlyMap<string, Owner>;
  /** Folders that have reviews, as they are from here on, if the landing changed their file. */
  folders: readonly FolderState[];
}

/** What a landing did to a page. */
export interface Touched {
  before: PageState | undefined;
  after: PageState | undefined;
  /** The languages whose translation it changed. */
  langs: readonly string[];
  /** Its files that changed. */
  paths: readonly string[];
}

/** The settings of a folder after a change, and the hash of the pages in it. */
export interface FolderState {
  folder: PlaybookFolder;
  isReadable: boolean;
}

/** The state of a page from a step on; undefined once it is gone. */
export interface Since {
  at: number;
  state: PageState | undefined;
}

/** The history of a playbook, told by pages. */
export interface Replay {
  config: Config;
  redirects: readonly Redirect[];
  steps: readonly Step[];
  /** Of each id that was ever there, what it was when, oldest first. */
  pages: ReadonlyMap<string, readonly Since[]>;
  /** How many different contents of pages the history holds. */
  versions: number;
  /** How many translations there are at the newest commit. */
  translations: number;
}
