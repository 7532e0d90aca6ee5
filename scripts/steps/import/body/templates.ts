import type { Loss } from '../loss.ts';
import { textFollows } from './admonitions.ts';
import { lineAt, replaceOutsideCode } from './code-ranges.ts';

/** ERB, Liquid, Jinja, Handlebars and Hugo: `<%= … %>`, `{{ … }}`, `{% … %}`, `{{< … >}}`. */
const instruction = /(?:^[ \t]+)?(?:<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})/gm;

/** What prints the title of the page, in those languages. */
const title =
  /^[=<\s]*(?:current_page\.data\.title|page\.title|frontmatter\.title|title|\.Title|\$frontmatter\.title)\s*$/;

/** The lines of a program at the margin of MDX: `import Card from './card'`. */
const program =
  /^(?:import\s[^\n]*?['"][^'"\n]+['"];?|export\s+(?:default|const|let|function|async|class|\{|\*)[^\n]*)[ \t]*$/gm;

/** Takes the lines of a program out of a page of MDX; its expressions stay as text. */
export function withoutPrograms(text: string, losses: Loss[]): string {
  return replaceOutsideCode(text, program, (found) => {
    losses.push({ kind: 'template-dropped', line: lineAt(text, found.index), what: oneLine(found[0]) });
    return '';
  });
}

/** Stands where an instruction is taken out. */
const takenOut = '\uE001';

/**
 * HTML that is set in below an instruction, as within its block, loses the indent once the instruction is gone: it would be
 * code.
 */
function withoutIndent(text: string): string {
  return text
    .replaceAll(/\uE001[ \t]*\n((?: {4,}.*(?:\n|$))+)/g, (whole, block: string) => {
      const indents = block.split('\n').flatMap((line) => (line.trim() === '' ? [] : [/^ */.exec(line)![0].length]));
      if (!/^ *</.test(block)) return whole;
      return `${takenOut}\n${block.replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')}`;
    })
    .replaceAll(takenOut, '');
}

/** Begins what another program fills into an address. */
export const inAddress = 'template:';

/** Whether a place lies within the address of a link or a picture, in Markdown or in HTML. */
function isAddress(text: string, offset: number): boolean {
  return /\]\([^\s)]*$|(?:href|src)=["'][^"']*$/.test(text.slice(Math.max(0, offset - 300), offset));
}

/** As an element, since it may stand within HTML, where signs of Markdown are text. */
function asCode(text: string): string {
  return `<code>${oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
}

/** A helper whose only argument is a text: `warning_text('…')`. */
const helper = /^=\s*([\w.]+)\(?\s*(['"])([\s\S]*)\2\s*\)?\s*$/;

const include = /^(?:=\s*)?(?:partial|render|include(?:_relative)?|import|embed|snippet)\b/;

/**
 * Takes the instructions to another program out of a text: what they print where that is certain, their words in code where
 * it is not. Lines keep their numbers, so that a loss can be found in the source.
 */
export function withoutTemplates(text: string, page: { title: string | undefined }, losses: Loss[]): string {
  const plain = replaceOutsideCode(text, instruction, (found) => {
    // What stands alone in its line loses its indent: four spaces would make code of what it prints.
    const whole = found[0].trimStart();
    const line = lineAt(text, found.index);
    const inside = whole.replaceAll(/^<%-?|^\{[{%]-?|-?(?:%>|[%}]\})$/g, '').trim();
    const isControl = whole.startsWith('{%') || (whole.startsWith('<%') && !whole.startsWith('<%='));
    const lines = '\n'.repeat(whole.split('\n').length - 1);
    if (title.test(inside) && page.title !== undefined) return page.title + lines;
    const [, name = '', , words] = helper.exec(inside) ?? [];
    if (words !== undefined && !include.test(name)) return sayHelper(name, words, isAlone(text, found)) + lines;
    if (isAddress(text, found.index)) return inAddress + encodeURIComponent(oneLine(whole));
    if (include.test(inside)) {
      losses.push({ kind: 'include-kept', line, what: oneLine(inside) });
      return `${asCode(inside)}${lines}`;
    }
    losses.push({ kind: isControl ? 'template-dropped' : 'template-kept', line, what: oneLine(whole) });
    return isControl ? takenOut + lines : `${asCode(whole)}${lines}`;
  });
  return withoutIndent(plain);
}

/** A helper that warns makes a note; any other gives its text. Escaped quotes are quotes. */
function sayHelper(name: string, words: string, isAlone: boolean): string {
  const text = oneLine(words.replaceAll(/\\(['"])/g, '$1'));
  return isAlone && /warn|caution|danger|alert/i.test(name) ? `> [!WARNING]${textFollows}${text}` : text;
}

function isAlone(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, index)) && /^[ \t]*(?:\n|$)/.test(text.slice(index + whole.length));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
