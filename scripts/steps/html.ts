/** Markup that is safe to put into a page. Only `html` makes it, and only from texts it has made harmless. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: markup as it is, texts made harmless, nothing for what is not there. */
export type HtmlValue = Html | string | number | false | undefined | null | readonly HtmlValue[];

/** Writes markup. Whatever is put in, be it a title or a file name, can only be text in it. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, index) => (index === 0 ? text : toMarkup(values[index - 1]) + text)).join(''));
}

/** Attributes with a space before each; those without a value are left out, `true` gives the name alone. */
export function attributes(named: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const written = Object.entries(named).flatMap(([name, value]) => {
    if (value === undefined || value === false || !/^[a-z][a-z0-9-]*$/.test(name)) return [];
    return value === true ? [` ${name}`] : [` ${name}="${escapeText(String(value))}"`];
  });
  return new Html(written.join(''));
}

/** An element whose name is only known when it is written. */
export function element(name: string, named: Parameters<typeof attributes>[0], content: HtmlValue): Html {
  if (!/^[a-z][a-z0-9]*$/.test(name)) throw new Error(`"${name}" is no name of an element.`);
  return html`${new Html(`<${name}`)}${attributes(named)}>${content}${new Html(`</${name}>`)}`;
}

function toMarkup(value: HtmlValue): string {
  if (value instanceof Html) return value.markup;
  if (value === false || value === undefined || value === null) return '';
  return typeof value === 'object' ? value.map(toMarkup).join('') : escapeText(String(value));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Line ends and tabs, places where a word may break, and what joins signs to one picture. */
const harmless = new Set(['\n', '\r', '\t', '\u00ad', '\u200c', '\u200d']);

/** Characters that turn the direction of text, command a program, stand alone for half a sign, or that nobody sees. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => signs[sign]!)
    .replace(unseen, (sign) => (harmless.has(sign) ? sign : `⟨U+${codeOf(sign)}⟩`));
}

function codeOf(sign: string): string {
  return sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
