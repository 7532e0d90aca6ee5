import { loadStyle } from '../../workbench/load-style.ts';
import common from '../sheet.css?url';

/** Fetches the style that all sheets share, and the sheet's own. */
export async function loadSheetStyle(own: string): Promise<void> {
  await Promise.all([loadStyle(common), loadStyle(own)]);
}
