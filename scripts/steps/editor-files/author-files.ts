import type { z } from 'zod';
import { config, folder } from '../../../src/model/config.ts';
import { kindFolders, kinds } from '../../../src/model/kinds.ts';
import { owners } from '../../../src/model/owners.ts';
import { redirects } from '../../../src/model/redirects.ts';
import { reviewPlan } from '../../../src/model/review-plan.ts';
import { searchTests } from '../../../src/model/search-test.ts';
import { synonyms } from '../../../src/model/synonyms.ts';
import { translation } from '../../../src/model/translation.ts';

/** A kind of file that people write, or the fields at its top. */
export interface AuthorFile {
  /** What its schema is called in the editor's folder. */
  name: string;
  schema: z.ZodType;
  /** What it is called in `src/model`. */
  constant: string;
}

/** The fields at the top of pages, by the folder of their kind, and of translations. */
export const frontMatter: readonly AuthorFile[] = [
  ...kindFolders.map((name) => ({ name, schema: kinds[name].schema, constant: kinds[name].kind })),
  { name: 'translations', schema: translation, constant: 'translation' },
];

/** Settings, with the files they stand in. `.vscode/settings.json` says the same to the editor. */
export const settingsFiles: readonly (AuthorFile & { files: readonly string[] })[] = [
  { name: 'playbook', schema: config, constant: 'config', files: ['content/playbook.yaml'] },
  { name: 'owners', schema: owners, constant: 'owners', files: ['content/owners.yaml'] },
  { name: 'folder', schema: folder, constant: 'folder', files: ['content/**/_folder.yaml'] },
  { name: 'synonyms', schema: synonyms, constant: 'synonyms', files: ['content/synonyms.yaml'] },
  {
    name: 'search-tests',
    schema: searchTests,
    constant: 'searchTests',
    files: ['content/search-tests.yaml', 'content/search-tests-unseen.yaml'],
  },
  { name: 'review-plan', schema: reviewPlan, constant: 'reviewPlan', files: ['content/review-plan.yaml'] },
  { name: 'redirects', schema: redirects, constant: 'redirects', files: ['content/redirects.yaml'] },
];
