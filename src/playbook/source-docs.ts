/** A constant, or a field of an object schema, as it is written in a source file. */
export interface Documented {
  /** The `/** … *\/` above it. */
  doc: string | undefined;
  /** The fields written inside it, by name. */
  fields: ReadonlyMap<string, Documented>;
  /** The names it is made of: `page.extend` for `page.extend({ … })`. */
  uses: readonly string[];
}

/**
 * Reads the constants of a source file of `src/model`, with what their comments say. Schemas exist at run time, comments
 * do not; so a field that is explained where it is written needs no second explanation for the help.
 */
export function sourceDocs(source: string): Map<string, Documented> {
  const tokens = tokensOf(source);
  const constants = new Map<string, Documented>();
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isOpening(token)) depth += 1;
    else if (isClosing(token)) depth -= 1;
    else if (depth === 0 && token === 'const' && tokens[index - 1] !== 'as') {
      const start = tokens[index - 1] === 'export' ? index - 1 : index;
      constants.set(tokens[index + 1]!, {
        doc: commentAt(tokens, start - 1),
        ...valueAt(tokens, tokens.indexOf('=', index) + 1),
      });
    }
  }
  return constants;
}

type Tokens = readonly string[];

/** Comments that document, strings, regular expressions, dotted names, and single signs. Other comments and space are left out. */
const token =
  /(?<doc>\/\*\*[\s\S]*?\*\/)|\/\*[\s\S]*?\*\/|\/\/.*|(?<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{;]\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/\w*)|(?<name>[\w$]+(?:\s*\??\.\s*[\w$]+)*)|(?<sign>\S)/gu;

function tokensOf(source: string): string[] {
  return Array.from(source.matchAll(token), ({ 0: all, groups }) =>
    groups?.['name'] ? all.replace(/\s+/g, '') : all,
  ).filter((text) => !/^\/(\/|\*(?!\*))/.test(text));
}

function commentAt(tokens: Tokens, index: number): string | undefined {
  const text = tokens[index];
  if (!text?.startsWith('/**')) return undefined;
  const lines = text
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim());
  return lines.join(' ').trim();
}

/** Reads a value up to the comma, semicolon or bracket that ends it. */
function valueAt(tokens: Tokens, start: number): Pick<Documented, 'fields' | 'uses'> & { end: number } {
  const uses: string[] = [];
  let fields: Map<string, Documented> = new Map();
  let depth = 0;
  let index = start;
  for (; index < tokens.length; index += 1) {
    const text = tokens[index]!;
    if (text === '{' && holdsFields(tokens, index, start)) {
      const read = fieldsAt(tokens, index + 1);
      if (fields.size === 0) fields = read.fields;
      uses.push(...read.spread);
      index = read.end;
    } else if (isOpening(text)) depth += 1;
    else if (depth === 0 && /^[,;)}\]]$/.test(text)) break;
    else if (isClosing(text)) depth -= 1;
    else if (/^[\w$]/.test(text) && !uses.includes(text)) uses.push(text);
  }
  return { fields, uses, end: index };
}

/** Braces hold fields when they are a value of their own, or what an object schema is made from. Else they are options or code. */
function holdsFields(tokens: Tokens, index: number, start: number): boolean {
  return (
    index === start ||
    (tokens[index - 1] === '(' && /(^|\.)(strictObject|object|extend)$/.test(tokens[index - 2] ?? ''))
  );
}

/** `spread` are the names of what is written in with three dots. */
function fieldsAt(tokens: Tokens, start: number): { fields: Map<string, Documented>; spread: string[]; end: number } {
  const fields = new Map<string, Documented>();
  const spread: string[] = [];
  let index = start;
  while (index < tokens.length && tokens[index] !== '}') {
    if (tokens[index] === '.') {
      if (tokens[index + 1] !== '.') spread.push(tokens[index + 1]!);
      index += tokens[index + 1] === '.' ? 1 : tokens[index + 2] === ',' ? 3 : 2;
      continue;
    }
    const doc = commentAt(tokens, index);
    const at = doc === undefined ? index : index + 1;
    const name = tokens[at]!.replace(/^['"]|['"]$/g, '');
    const isShort = tokens[at + 1] !== ':';
    const value = valueAt(tokens, isShort ? at : at + 2);
    fields.set(name, { doc, fields: value.fields, uses: value.uses });
    index = tokens[value.end] === ',' ? value.end + 1 : value.end;
  }
  return { fields, spread, end: index };
}

function isOpening(text: string): boolean {
  return text === '(' || text === '[' || text === '{';
}

function isClosing(text: string): boolean {
  return text === ')' || text === ']' || text === '}';
}
