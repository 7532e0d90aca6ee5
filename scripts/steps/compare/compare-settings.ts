import { z } from 'zod';
import { config, folder } from '../../../src/model/config.ts';
import { owners } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { searchTests } from '../../../src/model/search-test.ts';
import type { SynonymGroup } from '../../../src/model/synonyms.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { namesOf } from './say-names.ts';

/** What became of a file that holds for more than a page. */
export interface SettingsChange {
  /** Path from the project. */
  file: string;
  /** What it is about, for somebody who has never opened it. */
  about: string;
  changes: FieldChange[];
}

/** Compares the settings of two playbooks, file by file. `label` is the name of the content folder. */
export function compareSettings(before: Playbook, after: Playbook, label: string): SettingsChange[] {
  const compare = (schema: z.ZodType, read: (playbook: Playbook) => unknown) =>
    compareFields(
      { data: read(before), schema, names: namesOf(before) },
      { data: read(after), schema, names: namesOf(after) },
    );
  const files: SettingsChange[] = [
    {
      file: 'playbook.yaml',
      about: 'What holds for the whole playbook',
      changes: compare(config, (each) => each.config),
    },
    { file: 'owners.yaml', about: 'Who answers for pages', changes: compare(owners, (each) => each.owners) },
    {
      file: 'synonyms.yaml',
      about: 'Words that mean the same in search',
      changes: compare(z.unknown(), (each) => groupsInWords(each.synonyms)),
    },
    {
      file: 'redirects.yaml',
      about: 'Addresses of before that lead on',
      changes: compare(z.unknown(), (each) => each.redirects.map(({ from, to }) => `${from} leads to ${to}`)),
    },
    {
      file: 'review-plan.yaml',
      about: 'When reviews are planned',
      changes: compare(z.unknown(), (each) =>
        Object.fromEntries(each.reviewPlan.map(({ page, folder: set, on }) => [page ?? set, on])),
      ),
    },
    ...(['search-tests.yaml', 'search-tests-unseen.yaml'] as const).map((file) => ({
      file,
      about: 'What people type, and what they should find',
      changes: compare(searchTests, ({ searchTests }) => byQuery(searchTests[file])),
    })),
    ...foldersOf(before, after).map((path) => ({
      file: `${path}/_folder.yaml`,
      about: 'What holds for a folder',
      changes: compare(folder, ({ folders }) => folders.find((each) => each.path === path && each.file)?.data),
    })),
  ];
  return files
    .filter(({ changes }) => changes.length > 0)
    .map((change) => ({ ...change, file: `${label}/${change.file}` }));
}

/** A group has no name: it is what it says. */
function groupsInWords(synonyms: Playbook['synonyms']): Record<string, string[]> {
  const say = ({ words = [], from = [], to = [] }: SynonymGroup) =>
    from.length === 0 ? words.join(' = ') : `${from.join(' = ')} finds ${to.join(' = ')}`;
  return Object.fromEntries(Object.entries(synonyms).map(([lang, groups]) => [lang, groups.map(say)]));
}

/** Each query is its own name. */
function byQuery(tests: Playbook['searchTests']['search-tests.yaml']): unknown {
  return tests.map((test) => ({ id: `${test.query} ${test.lang ?? ''}`, ...test }));
}

/** A folder that has come or gone with all its pages is told by them. */
function foldersOf(before: Playbook, after: Playbook): string[] {
  const paths = ({ folders }: Playbook) => folders.filter(({ file }) => file !== undefined).map(({ path }) => path);
  return [...new Set([...paths(after), ...paths(before)])].sort();
}
