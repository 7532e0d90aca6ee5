import type { Edit, Range, Severity } from '../model/diagnostic.ts';

/** Something in a page's text that the playbook does not take, or that was probably meant otherwise. */
export interface ProseProblem {
  rule:
    | 'prose-syntax'
    | 'prose-code'
    | 'prose-depth'
    | 'component-unknown'
    | 'component-property'
    | 'component-place'
    | 'markdown-missed';
  /** When it is less bad than the rule's usual one. */
  severity?: Severity;
  range: Range;
  message: string;
  hint: string;
  suggestion?: string;
  /** What can be written without asking, since only one reading is possible. */
  edits?: readonly Edit[];
}
