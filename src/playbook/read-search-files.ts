import type { Playbook, SearchTestFile } from '../model/page.ts';
import { searchTests as searchTestsSchema } from '../model/search-test.ts';
import { synonyms as synonymsSchema } from '../model/synonyms.ts';
import { readOptionalSettings, type Settings } from './read-settings.ts';
import type { SourceFolder } from './source-folder.ts';

/** What a playbook says about search, with the files it stands in. Each of them may be missing. */
export interface SearchFiles extends Pick<Playbook, 'synonyms' | 'searchTests' | 'diagnostics'> {
  files: Record<'synonyms.yaml' | SearchTestFile, Pick<Settings<unknown>, 'file' | 'locate'>>;
}

/** Reads the files of a content folder that are about search. */
export function readSearchFiles(folder: SourceFolder): SearchFiles {
  const synonyms = readOptionalSettings(folder, 'synonyms.yaml', synonymsSchema);
  const tests = readOptionalSettings(folder, 'search-tests.yaml', searchTestsSchema);
  const unseen = readOptionalSettings(folder, 'search-tests-unseen.yaml', searchTestsSchema);
  return {
    synonyms: synonyms.data ?? synonymsSchema.parse({}),
    searchTests: { 'search-tests.yaml': tests.data ?? [], 'search-tests-unseen.yaml': unseen.data ?? [] },
    files: { 'synonyms.yaml': synonyms, 'search-tests.yaml': tests, 'search-tests-unseen.yaml': unseen },
    diagnostics: [synonyms, tests, unseen].flatMap(({ diagnostics }) => diagnostics),
  };
}
