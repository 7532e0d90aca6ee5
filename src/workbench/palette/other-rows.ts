import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { allHeadingRows } from './all-heading-rows.ts';
import { commandRows } from './command-rows.ts';
import { headingRows, stepRows } from './here-rows.ts';
import { helpRows } from './help-rows.ts';
import type { Mode } from './modes.ts';
import type { Row } from './row.ts';

type Rows = (query: string, texts: LazyTexts) => Row[] | Promise<Row[]>;

/** The lists behind a sign. Most readers never open one, so that nobody who looks for a page waits for them. */
export const otherRows: Record<Exclude<Mode, 'pages' | 'text'>, Rows> = {
  commands: commandRows,
  headings: (query, texts) => headingRows(query, texts, false),
  headingsByDepth: (query, texts) => headingRows(query, texts, true),
  allHeadings: allHeadingRows,
  steps: stepRows,
  help: helpRows,
};
