import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { searchTests, type SearchTest } from '../../../src/model/search-test.ts';
import { readOptionalSettings } from '../../../src/playbook/read-settings.ts';
import { sourceFolder } from '../../../src/playbook/source-folder.ts';
import { WrongUse } from '../parse-arguments.ts';

/** The queries of a file, and what is wrong with it. */
export interface List {
  rows: SearchTest[];
  diagnostics: Diagnostic[];
}

/** The list of a playbook, below its content folder. */
export const listName = 'search-tests.yaml';

/** Reads a list of queries; undefined when the playbook has none. Throws WrongUse when a file that was named is not there. */
export function readRows({ content, file }: { content: string; file?: string | undefined }): List | undefined {
  const path = file ?? join(content, listName);
  if (!existsSync(path)) {
    if (file === undefined) return undefined;
    throw new WrongUse(`There is no file "${file}" in ${process.cwd()}. Name a list of queries with --file.`);
  }
  const folder = dirname(path);
  const { data, diagnostics } = readOptionalSettings(
    { ...sourceFolder(folder), label: folder },
    basename(path),
    searchTests,
  );
  return { rows: data ?? [], diagnostics };
}
