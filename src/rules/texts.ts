import { oncePer } from '../base/once-per.ts';
import type { Body } from '../model/body.ts';
import type { Page, Playbook, TranslatedPage } from '../model/page.ts';

/** A page's text in one language. */
export interface Text {
  page: Page;
  /** The page itself or its translation: the file the text stands in. */
  on: Page | TranslatedPage;
  /** Undefined for the source. */
  lang: string | undefined;
  title: string;
  body: Body;
}

/** Every text of a playbook: each page, followed by its translations; then pages of which no more than the text can be read. */
export const texts = oncePer(({ pages, unread }: Playbook): Text[] =>
  [...pages, ...unread.flatMap(({ page }) => page ?? [])].flatMap((page) => [
    { page, on: page, lang: undefined, title: page.data.title, body: page.body },
    ...Object.values(page.translations).map((on) => ({ page, on, lang: on.lang, title: on.data.title, body: on.body })),
  ]),
);
