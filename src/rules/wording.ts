import { plain } from '../base/plain.ts';
import type { Page, Playbook } from '../model/page.ts';
import { leavesOfPage } from './marked-values.ts';

/** What pages say in a language, as search compares it. */
export interface Wording {
  /** Whether some page says a word, some words in a row, or words that begin so: `television` is in `televisions`. */
  says(words: string): boolean;
  /** Every word that some page says. */
  words(): Set<string>;
}

/** The wording of everything that can be found in a language: titles, other names, what customers say, and texts. */
export function wordingIn({ pages, config }: Playbook, lang: string): Wording {
  const found = pages.filter(({ data }) => data.status !== 'retired');
  const texts = found.flatMap(lang === config.languages.default ? sourceTexts : (page) => translatedTexts(page, lang));
  // What begins with a space begins a word, and no row of words goes beyond its text.
  const all = texts.map((text) => ` ${plain(text)}`).join('\n');
  return {
    says: (words) => all.includes(` ${plain(words)}`),
    words: () => new Set(all.split(/\s+/).filter((word) => word !== '')),
  };
}

function sourceTexts(page: Page): string[] {
  const { data, body } = page;
  const shown = leavesOfPage(page).flatMap(({ meta, value }) => (meta.shown ? [value] : []));
  return [...shown, ...data.aliases, ...data.customerSays, ...body.blocks.map(({ text }) => text)];
}

function translatedTexts({ translations }: Page, lang: string): string[] {
  const translated = translations[lang];
  if (!translated) return [];
  const { title, summary, aliases, customerSays, texts } = translated.data;
  const blocks = translated.body.blocks.map(({ text }) => text);
  return [title, summary, ...aliases, ...customerSays, ...Object.values(texts), ...blocks];
}
