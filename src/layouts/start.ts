import { sheetsComeFrom } from '../workbench/define-later.ts';
import '../workbench/shell.ts';

/** What every page begins with: the shell, which is told where the sheets are that some pages have. */
sheetsComeFrom(() => import('../worksheets/define-sheets.ts'));
