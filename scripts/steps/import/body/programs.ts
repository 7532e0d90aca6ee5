import type { Loss } from '../loss.ts';
import { codeSpans, lineAt, replaceOutsideCode } from './code-ranges.ts';

/** A line at the margin that begins a piece of program: `import Card from './card'`, `export const rate = {`. */
const opening = /^(?:import\s+(?:[\w*{'"])|export\s+(?:default|const|let|var|function|async|class|\{|\*))/;

const component =
  /<\/?[A-Z][\w.]*(?:\s+(?:[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|\{\{[^{}]*\}\}))?|\{[^{}]*\}))*\s*\/?>/g;

/** What a component shows by itself: the label of a tab, the title of a card. */
const words = /\s(?:label|title|summary|heading)=["{]*["']([^"']+)["']/;

/** `<img src={require('./map.png').default} />`, which is how pages of MDX name a picture that lies beside them. */
const required = /=\{(?:require|useBaseUrl)\(\s*["']([^"'\n]+)["']\s*\)(?:\.default)?\}/g;

/**
 * Takes what is a program out of a page of MDX: its own lines, and the tags of components, whose text stays. Remarks become
 * those of HTML; expressions stay as text. Lines keep their numbers.
 */
export function withoutPrograms(text: string, losses: Loss[]): string {
  const plain = withoutStatements(text, losses).replaceAll(required, '="$1"');
  const remarked = replaceOutsideCode(
    plain,
    /\{\/\*([\s\S]*?)\*\/\}/g,
    ([, remark = '']) => `<!--${remark.replaceAll('--', '- -')}-->`,
  );
  return replaceOutsideCode(remarked, component, ({ 0: tag, index }) => {
    losses.push({ kind: 'component-dropped', line: lineAt(remarked, index), what: tag.replaceAll(/\s+/g, ' ') });
    return said(tag) + '\n'.repeat(tag.split('\n').length - 1);
  });
}

/** The words that a tag itself shows, as a link where it leads somewhere. */
function said(tag: string): string {
  const [, shown] = words.exec(tag) ?? [];
  if (shown === undefined || tag.startsWith('</')) return '';
  const [, to] = /\s(?:href|to|url|link)=["{]*["']([^"'\s]+)["']/.exec(tag) ?? [];
  return to === undefined ? `**${shown}**` : `[${shown}](${to})`;
}

function withoutStatements(text: string, losses: Loss[]): string {
  const spans = codeSpans(text);
  const lines = text.split('\n');
  let offset = 0;
  for (let row = 0; row < lines.length; row += 1) {
    const start = offset;
    offset += lines[row]!.length + 1;
    if (!opening.test(lines[row]!) || spans.some(([from, to]) => start >= from && start < to)) continue;
    const end = endOfStatement(lines, row);
    if (end === undefined) continue;
    losses.push({ kind: 'template-dropped', line: row + 1, what: lines[row]!.trim() });
    for (let inside = row; inside <= end; inside += 1) {
      if (inside > row) offset += lines[inside]!.length + 1;
      lines[inside] = '';
    }
    row = end;
  }
  return lines.join('\n');
}

/** The row in which every bracket is closed again; undefined for words that merely begin like a program. */
function endOfStatement(lines: readonly string[], row: number): number | undefined {
  const isImport = lines[row]!.startsWith('import');
  let open = 0;
  for (let end = row; end < lines.length; end += 1) {
    for (const sign of lines[end]!) open += '({['.includes(sign) ? 1 : ')}]'.includes(sign) ? -1 : 0;
    if (open > 0) continue;
    const isWhole = isImport
      ? /['"][^'"]+['"];?\s*$/.test(lines[end]!)
      : /[=({;]/.test(lines.slice(row, end + 1).join(' '));
    return isWhole ? end : undefined;
  }
  return undefined;
}
