import type { Change, HistoryGap } from '../model/change.ts';
import type { Edit, Range, Severity } from '../model/diagnostic.ts';
import type { FieldPath, Page, Playbook, PlaybookFolder, TranslatedPage } from '../model/page.ts';

/** What a rule reports. The place is a field, or a range of the body; with neither it is the start of the file. */
export interface Finding {
  /** The page, translation or folder it is about. */
  on: Page | TranslatedPage | PlaybookFolder | { file: string; range: Range };
  /** The field it points at. */
  field?: FieldPath;
  /** Points at the name of the field instead of its value. */
  part?: 'key' | 'value';
  /** The place in the body it points at. */
  range?: Range;
  message: string;
  hint: string;
  /** The text to put in place of what it points at. */
  suggestion?: string;
  /** What can be written without asking, since only one reading is possible. */
  edits?: readonly Edit[];
  /** When this case is better or worse than the rule's usual one. */
  severity?: Severity;
}

/** What a rule may look at. Time comes in as an argument, so that a rule is a pure function. */
export interface RuleContext {
  playbook: Playbook;
  /** The pages that can be read, a shorthand for `playbook.pages`. */
  pages: readonly Page[];
  /** Pages by id. */
  byId: ReadonlyMap<string, Page>;
  /** The day to judge by, in the company's time zone. */
  today: string;
  /** What has changed, where that was asked for and could be told. Without it, a rule judges what stands there by itself. */
  change?: Change;
  /** Why it was asked for and could not be told. */
  gap?: HistoryGap;
}

/** Something that must hold between pages. */
export interface Rule {
  /** `noun-state`, public and permanent. */
  id: string;
  severity: Severity;
  /** Why it matters, in a sentence that a manager would accept. */
  why: string;
  check(context: RuleContext): Iterable<Finding>;
}
