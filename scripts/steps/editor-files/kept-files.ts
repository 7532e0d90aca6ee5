import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Playbook } from '../../../src/model/page.ts';
import { namesOf } from './names.ts';
import { namesFile, schemaFiles, type Files } from './schema-files.ts';
import { snippets } from './snippets.ts';

/** The folder that VS Code reads. */
const editorFolder = '.vscode';
const schemas = `${editorFolder}/schemas`;

/** Writes the files that git keeps. Returns those that changed; schemas of what is no longer written go. */
export function keepFiles(playbook: Playbook, root = '.'): string[] {
  const files = filesFor(playbook);
  const changed = Object.entries(files).filter(([file, text]) => read(root, file) !== text);
  mkdirSync(join(root, schemas), { recursive: true });
  for (const [file, text] of changed) writeFileSync(join(root, file), text);
  for (const file of strays(files, root)) rmSync(join(root, file));
  return changed.map(([file]) => file);
}

/** The files that no longer fit the model, and those that lack names which the playbook has. */
export function outdatedFiles(playbook: Playbook, root = '.'): { outdated: string[]; names: string[] } {
  const files = filesFor(playbook);
  const other = Object.keys(files).filter((file) => read(root, file) !== files[file]);
  const isOfNames = (file: string) => file.endsWith(`/${namesFile}`) && read(root, file) !== undefined;
  return {
    outdated: [...other.filter((file) => !isOfNames(file)), ...strays(files, root)],
    names: other.filter(isOfNames),
  };
}

function filesFor(playbook: Playbook): Files {
  const written = Object.entries(schemaFiles(namesOf(playbook))).map(([name, text]) => [`${schemas}/${name}`, text]);
  return {
    ...Object.fromEntries(written),
    [`${editorFolder}/mdx.code-snippets`]: `${JSON.stringify(snippets(), undefined, 2)}\n`,
  };
}

function strays(files: Files, root: string): string[] {
  const found = existsSync(join(root, schemas)) ? readdirSync(join(root, schemas)) : [];
  return found.map((name) => `${schemas}/${name}`).filter((file) => !(file in files));
}

function read(root: string, file: string): string | undefined {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
}
