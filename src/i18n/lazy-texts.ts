import type { Texts } from './en.ts';

/** The sections that a script fetches once it needs them. Functions cannot be sent, so these hold plain texts only. */
const sections = [
  'commands',
  'commandCategories',
  'explorer',
  'failedSearches',
  'palette',
  'layout',
  'themes',
  'trust',
  'panel',
  'preview',
  'search',
  'split',
  'tabs',
  'welcome',
] as const satisfies readonly (keyof Texts)[];

/** The texts of those sections. */
export type LazyTexts = Pick<Texts, (typeof sections)[number]>;

/** What `/workbench/texts.json` holds. */
export function lazyTextsOf(texts: Texts): LazyTexts {
  return Object.fromEntries(sections.map((section) => [section, texts[section]])) as LazyTexts;
}
