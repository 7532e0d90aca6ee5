import type { ExpectedPage } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';
import type { HtmlFacts } from './read-html.ts';

/** Reports a page of the playbook whose HTML is in the wrong language, or whose fallback is not marked as one. */
export function* checkPage(
  { file, lang, fallbackOf, isIndexed, isListed }: ExpectedPage,
  facts: HtmlFacts,
  source: string,
): Generator<SiteFinding> {
  if (facts.lang !== lang)
    yield { file, message: `The page says it is in "${facts.lang ?? ''}", and belongs to "${lang}".` };
  if (fallbackOf === undefined) {
    if (isIndexed && isListed && facts.isKeptFromSearch)
      yield { file, message: 'The page has its own text, and is kept from search engines.' };
    return;
  }
  if (!facts.partLangs.has(source))
    yield { file, message: `The page shows the text of "${source}" and does not say so with lang.` };
  if (!facts.canonical?.endsWith(fallbackOf))
    yield {
      file,
      message: `The page shows a text in another language, and its canonical link does not lead to ${fallbackOf}.`,
    };
  if (!facts.isKeptFromSearch)
    yield { file, message: 'The page shows a text in another language, and is not kept from search engines.' };
}
