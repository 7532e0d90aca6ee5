/** The line around the fields. */
export const line = /^---[ \t]*\r?$/;

/** What is meant as the line of hyphens: of another length, indented, or turned into a dash by a word processor. */
export const likeLine = /^[ \t]*(?:-{2,}|[–—―−]+-*|\.{3}|[*_=~]{3,}|`{3,}[a-z]*)\s*$/;
/** The name of a field at the beginning of a line. */
export const field = /^[\w-]+\s*:(\s|$)/;

/** Whether some lines are fields and nothing else, so that what stands around them can only be meant as their frame. */
export function holdsFields(lines: readonly string[]): boolean {
  return lines.some((each) => field.test(each)) && lines.every((each, row) => isOfFields(each, lines[row - 1] ?? ''));
}

/** Whether a line may stand among the fields. */
export function isOfFields(each: string, above: string): boolean {
  if (each.startsWith('#')) return !each.startsWith('##') && above.trim() !== '';
  return /^\s|^- |^$|^[\w-]+\s*:/.test(each);
}
