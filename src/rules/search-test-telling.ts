import { plain } from '../base/plain.ts';
import type { Page } from '../model/page.ts';
import type { Finding, Rule } from './rule.ts';
import { searchTestsOf, type PlacedSearchTest } from './search-tests-of.ts';

export const searchTestTelling: Rule = {
  id: 'search-test-telling',
  severity: 'warning',
  why: 'A query made of the words it is looked up by is found by any search, and says nothing about a good one.',

  *check({ playbook, byId }) {
    const seen = new Map<string, string>();
    for (const asked of searchTestsOf(playbook)) {
      const { test, lang, place } = asked;
      const on = place('query');
      const key = `${lang} ${plain(test.query)}`;
      const before = seen.get(key);
      if (before !== undefined)
        yield { on, message: `This query stands in ${before} already.`, hint: 'Keep one of them.' };
      seen.set(key, `line ${on.range.line} of ${on.file}`);
      if (test.kind === 'exact') continue;
      for (const page of test.expect.flatMap((id) => byId.get(id) ?? [])) yield* telling(asked, page);
    }
  },
};

/** What of a page a query gives away. A page is looked up by what it is called in the reader's language and in its own. */
function* telling({ test: { query }, lang, place }: PlacedSearchTest, page: Page): Generator<Finding> {
  const names = [page.translations[lang]?.data ?? page.data, page.data];
  const hint = 'Write what somebody types who does not know the page, or call it exact.';
  const title = names.map((data) => data.title).find((candidate) => holdsMost(query, candidate));
  if (title !== undefined)
    yield { on: place('query'), message: `The query holds more than half of the words of "${title}".`, hint };
  const alias = names.flatMap(({ aliases }) => aliases).find((candidate) => plain(candidate) === plain(query));
  if (alias !== undefined)
    yield {
      on: place('query'),
      message: `The query is another name of "${names[0]!.title}", so it is found whatever search does.`,
      hint,
    };
}

function holdsMost(query: string, title: string): boolean {
  const asked = wordsIn(query);
  const words = wordsIn(title);
  return words.intersection(asked).size > words.size / 2;
}

function wordsIn(text: string): Set<string> {
  return new Set(plain(text).split(' '));
}
