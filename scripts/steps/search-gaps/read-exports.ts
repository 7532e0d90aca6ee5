import { readFileSync } from 'node:fs';
import { plain } from '../../../src/base/plain.ts';
import { failedSearchFile, type FailedSearch, type FailedSearchFile } from '../../../src/model/failed-searches.ts';

/** What some files hold, and what is wrong with those that could not be read. */
export interface Exports {
  /** How many files were read. */
  files: number;
  /** Each query once a language. */
  searches: FailedSearch[];
  /** A sentence for each file that was left out. */
  faults: string[];
}

/** Reads files that readers have exported. A file that is no such file is named, and the others go on; the same one twice counts once. */
export function readExports(paths: readonly string[]): Exports {
  const read = new Map<string, FailedSearchFile>();
  const faults: string[] = [];
  for (const path of paths) {
    const result = readExport(path);
    if (typeof result === 'string') faults.push(`${path} was left out: ${result}`);
    else read.set(JSON.stringify(result), result);
  }
  return { files: read.size, searches: together([...read.values()].flatMap(({ searches }) => searches)), faults };
}

/** The file, or why it is none. */
function readExport(path: string): FailedSearchFile | string {
  const text = textOf(path);
  if (text === undefined) return 'there is no such file.';
  const json = parse(text);
  if (json === undefined) return 'it holds no JSON.';
  const { file, version } = json as Partial<Record<'file' | 'version', unknown>>;
  if (file !== 'vademecum-failed-searches')
    return 'it is no file of failed searches. Export one in the settings of the playbook.';
  if (version !== 1) return `its form has version ${JSON.stringify(version)}, and only version 1 is known here.`;
  const result = failedSearchFile.safeParse(json);
  if (result.success) return result.data;
  return `"${result.error.issues[0]!.path.join('.')}" is not as the playbook wrote it. Export the file anew.`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return undefined;
  }
}

function together(searches: readonly FailedSearch[]): FailedSearch[] {
  const byQuery = Map.groupBy(searches, ({ lang, query }) => `${lang} ${plain(query)}`);
  return [...byQuery.values()].map((same) => ({
    ...same[0]!,
    count: same.reduce((sum, { count }) => sum + count, 0),
    last: same
      .map(({ last }) => last)
      .sort()
      .at(-1)!,
  }));
}
