import { plural } from '../../../src/base/text.ts';

/** How many lines of a table are told one by one. */
const told = 5;

/** What differs between a table as the records make it and the file, in sentences; none where that cannot be told by lines. */
export function compareTable(expected: string, found: string): string[] {
  const [was, is] = [expected.split('\r\n'), found.split('\r\n')];
  if (expected === found) return [];
  if (was.length === is.length) {
    const moved = [...was].sort().join('\n') === [...is].sort().join('\n');
    const lines = was.flatMap((line, index) => (line === is[index] ? [] : [index + 1]));
    if (moved) return [`Its lines ${lines.slice(0, told).join(', ')} were reordered.`];
    return [sayLines(lines, 'does not say', 'do not say', 'what the records say.')];
  }
  const lost = was.filter((line) => !is.includes(line));
  const fresh = is.flatMap((line, index) => (was.includes(line) ? [] : [index + 1]));
  return [
    ...(lost.length > 0
      ? [`${plural(lost.length, 'line')} of the records ${lost.length === 1 ? 'is' : 'are'} missing.`]
      : []),
    ...(fresh.length > 0 ? [sayLines(fresh, 'was added', 'were added', 'or altered.')] : []),
    ...(lost.length + fresh.length === 0 ? ['A line stands there more or less often than in the records.'] : []),
  ];
}

function sayLines(lines: readonly number[], one: string, many: string, end: string): string {
  const named = lines.slice(0, told).join(', ');
  const more = lines.length > told ? ` and ${lines.length - told} more` : '';
  return `${lines.length === 1 ? `Line ${named} ${one}` : `Lines ${named}${more} ${many}`} ${end}`;
}
