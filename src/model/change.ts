import type { Severity } from './diagnostic.ts';
import type { Playbook } from './page.ts';

/** A file that is not as it was. */
export interface ChangedFile {
  status: 'added' | 'changed' | 'removed' | 'renamed';
  path: string;
  /** What a renamed file was called. */
  from?: string;
  /** It has another name or place, and not a letter in it is another. */
  isOnlyMoved?: boolean;
}

/** What a proposal changes of a playbook, held against the state in which it began. */
export interface Change {
  /** The playbook as it stood where the proposal parted from the main line. Every review in it is on record. */
  base: Playbook;
  /** The files of the playbook that are not as they were, by their path from the project. */
  files: ReadonlyMap<string, ChangedFile>;
  /**
   * The commit address of whoever wrote the text that stands, by file. Known for pages and sets of critical risk that
   * have changed; undefined where the history is cut off and it cannot be told.
   */
  writers: ReadonlyMap<string, string> | undefined;
}

/** Why it cannot be told what a proposal changes, and what to do about it. */
export interface HistoryGap {
  severity: Severity;
  message: string;
  hint: string;
}
