import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** A field at the top of a foreign page. Fields within fields have names with dots: `owner.slack`. */
export interface ForeignField {
  name: string;
  value: unknown;
  /** The line it stands in, counted from 1. */
  line: number;
}

/** A foreign page: its fields, and the text below them. */
export interface ForeignText {
  fields: ForeignField[];
  body: string;
  /** The line the text begins in. */
  firstLine: number;
  /** The fields are no YAML and no TOML: they are read line by line, as they seem to be meant. */
  isGuessed?: true;
}

const frames = [
  {
    frame: /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/,
    parse: (text: string): unknown => parseYaml(text),
  },
  { frame: /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/, parse: (text: string): unknown => parseToml(text) },
] as const;

/**
 * Splits a page into its fields, in YAML or TOML, and its text. Fields that cannot be read as a whole are read line by line;
 * what opens like fields and is none is text.
 */
export function readFields(text: string): ForeignText {
  for (const { frame, parse } of frames) {
    const [whole, inside = ''] = frame.exec(text) ?? [];
    if (whole === undefined) continue;
    const read = attempt(() => parse(inside));
    const value = read ?? attempt(() => parse(inside.replaceAll('\t', '  '))) ?? byLine(inside);
    if (value === undefined) continue;
    const firstLine = whole.split('\n').length - (whole.endsWith('\n') ? 0 : 1);
    const fields = flat(value, '', inside.split('\n'));
    return { fields, body: text.slice(whole.length), firstLine, ...(read ? {} : { isGuessed: true }) };
  }
  return { fields: [], body: text, firstLine: 1 };
}

function attempt(parse: () => unknown): Record<string, unknown> | undefined {
  try {
    const value = parse();
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `title: Pay: how and when` breaks YAML, and people write it all the same. What is set in belongs to the field above it.
 * Undefined where a line is no field at all.
 */
function byLine(text: string): Record<string, unknown> | undefined {
  const fields: Record<string, string> = {};
  let last: string | undefined;
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^([\w.-]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) fields[name] = value.trim().replaceAll(/^(['"])(.*)\1$/g, '$2');
    else if (/^(?:\s|-\s)\s*\S/.test(line) && last !== undefined)
      fields[last] = `${fields[last]} ${line.trim()}`.trim();
    else if (/^\S/.test(line) && !line.startsWith('#')) return undefined;
    last = name ?? last;
  }
  return fields;
}

function flat(value: Record<string, unknown>, prefix: string, lines: readonly string[]): ForeignField[] {
  return Object.entries(value).flatMap(([key, inner]): ForeignField[] => {
    const name = `${prefix}${key}`;
    if (inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date))
      return flat(inner as Record<string, unknown>, `${name}.`, lines);
    const row = lines.findIndex((line) => line.trimStart().startsWith(key));
    return [{ name, value: inner instanceof Date ? inner.toISOString().slice(0, 10) : inner, line: row + 2 }];
  });
}
