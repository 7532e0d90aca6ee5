import type { Range } from '../model/diagnostic.ts';

/** Something in a page's text that the playbook does not take. */
export interface ProseProblem {
  rule: 'prose-syntax' | 'prose-code' | 'prose-depth' | 'component-unknown' | 'component-property' | 'component-place';
  range: Range;
  message: string;
  hint: string;
  suggestion?: string;
}
