import type { Loss } from '../loss.ts';
import { isKindOfNote, textFollows } from './admonitions.ts';
import { lineAt, replaceOutsideCode } from './code-ranges.ts';

/** ERB, Liquid, Jinja, Handlebars and Hugo: `<%= … %>`, `{{ … }}`, `{% … %}`, `{{< … >}}`, `{# … #}`. */
const instruction = /(?:^[ \t]+)?(?:<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{#[^{}]*?#\})/gm;

/** Where a wiki puts the contents of a page, which ours have beside them. */
const contents = /^[ \t]*(?:\[\[_?(?:TOC|TOSP)_?\]\]|\[TOC\]|\$\{toc\}|\{:toc\})[ \t]*$/gim;

/** Text of another file, as MkDocs and others take it in. */
const inclusion =
  /^[ \t]*(?:-{1,2}8<-{1,2}[ \t]+\S.*|\{!.+!\}|!include[ \t]+\S.*|\[!INCLUDE[ \t]*\[.*\]\(.*\)\])[ \t]*$/gim;

/** Lines between `{% highlight ruby %}` and its end, or `{{< highlight ruby >}}`, are code. */
const highlighted =
  /^[ \t]*\{[{%][<-]?[ \t]*highlight[ \t]+([\w+#-]+)[^\n]*[%}]\}[ \t]*\n([\s\S]*?)\n[ \t]*\{[{%][<-]?[ \t]*(?:end|\/)highlight[ \t]*[->]?[%}]\}[ \t]*$/gim;

/** Lines between `{{% notice tip %}}` and its end are a note. */
const noticed =
  /^[ \t]*\{\{[<%][ \t]*(notice|hint|alert|callout|admonition)\b([^\n]*?)[%>]\}\}[ \t]*\n([\s\S]*?)\n[ \t]*\{\{[<%][ \t]*\/\1[ \t]*[%>]\}\}[ \t]*$/gim;

/** An address that begins where the site of the other program begins, or that names a file for it. */
const inLinks: readonly [form: RegExp, to: string][] = [
  [/\{\{-?\s*(?:\.?site\.(?:base)?url|base_?url|baseurl)\s*-?\}\}\/?/gi, '/'],
  [/\/?\{%-?\s*link\s+([^\s%]+)\s*-?%\}/g, '/$1'],
  [/\{\{[<%]\s*(?:rel)?ref\s+["']?([^\s"'>%]+)["']?\s*[>%]\}\}/g, '$1'],
  [/\{\{-?\s*["']([^"'\s]+)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g, '$1'],
];

/** What prints the title of the page, in those languages. */
const title =
  /^[=<\s]*(?:current_page\.data\.title|page\.title|frontmatter\.title|title|\.Title|\$frontmatter\.title)\s*$/;

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
  const ready = prepared(text, losses);
  const plain = replaceOutsideCode(ready, instruction, (found) => {
    // What stands alone in its line loses its indent: four spaces would make code of what it prints.
    const whole = found[0].trimStart();
    const line = lineAt(ready, found.index);
    const inside = whole.replaceAll(/^<%-?|^\{[{%]-?|-?(?:%>|[%}]\})$/g, '').trim();
    const isControl = /^\{[%#]|^\{\{-?(?:!|\/\*)/.test(whole) || (whole.startsWith('<%') && !whole.startsWith('<%='));
    const lines = '\n'.repeat(whole.split('\n').length - 1);
    // A heading that nothing fills in would say no title.
    const isHeading = /(?:^|\n)#{1,6}[ \t]*$/.test(ready.slice(0, found.index));
    if (title.test(inside) && (page.title !== undefined || isHeading)) return (page.title ?? '') + lines;
    const [, name = '', , words] = helper.exec(inside) ?? [];
    if (words !== undefined && !include.test(name)) return sayHelper(name, words, isAlone(ready, found)) + lines;
    if (isAddress(ready, found.index)) return inAddress + encodeURIComponent(oneLine(whole));
    if (include.test(inside)) {
      losses.push({ kind: 'include-kept', line, what: oneLine(inside) });
      return `${asCode(inside)}${lines}`;
    }
    losses.push({ kind: isControl ? 'template-dropped' : 'template-kept', line, what: oneLine(whole) });
    return isControl ? takenOut + lines : `${asCode(whole)}${lines}`;
  });
  return withoutIndent(plain);
}

/** What these programs say that Markdown can say too, said in Markdown. */
function prepared(text: string, losses: Loss[]): string {
  const coded = replaceOutsideCode(
    text,
    highlighted,
    ([, language = '', code = '']) => `\`\`\`${language}\n${code}\n\`\`\``,
  );
  const linked = inLinks.reduce(
    (all, [form, to]) =>
      replaceOutsideCode(all, form, ({ 0: whole, 1: address = '', index }) =>
        isAddress(all, index) ? to.replace('$1', address) : whole,
      ),
    coded,
  );
  const noted = replaceOutsideCode(linked, noticed, ([, , given = '', inside = '']) => {
    const title = /title=["']([^"']*)["']/.exec(given)?.[1];
    const [kind = 'note'] = title === undefined ? (/[a-z]+/.exec(given.replaceAll(/["']/g, '')) ?? []) : [];
    return `:::${isKindOfNote(kind) ? kind : 'note'} ${title ?? ''}\n${inside}\n:::`;
  });
  const listed = replaceOutsideCode(noted, contents, (found) => {
    losses.push({ kind: 'template-dropped', line: lineAt(noted, found.index), what: oneLine(found[0]) });
    return '';
  });
  return replaceOutsideCode(listed, inclusion, (found) => {
    losses.push({ kind: 'include-kept', line: lineAt(listed, found.index), what: oneLine(found[0]) });
    return asCode(found[0]);
  });
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
