import type { Lang } from '../model/localized.ts';
import type { FieldPath, Playbook, SearchTestFile } from '../model/page.ts';
import type { SearchTest } from '../model/search-test.ts';
import type { Finding } from './rule.ts';

/** A query of a playbook's own tests of its search. */
export interface PlacedSearchTest {
  test: SearchTest;
  lang: Lang;
  /** Where a field of it stands, or the nearest thing to it that is written. */
  place(...field: FieldPath): Extract<Finding['on'], { range: unknown }>;
}

/** The queries of both files, those that search is made with first. */
export function searchTestsOf({ searchTests, config, locate }: Playbook): PlacedSearchTest[] {
  return (Object.entries(searchTests) as [SearchTestFile, SearchTest[]][]).flatMap(([file, tests]) =>
    tests.map((test, index) => ({
      test,
      lang: test.lang ?? config.languages.default,
      place: (...field) => locate(file, [index, ...field]),
    })),
  );
}
