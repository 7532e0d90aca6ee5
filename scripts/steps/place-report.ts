import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { repositoryOf } from '../../src/playbook/git.ts';
import type { Diagnosis } from './diagnose.ts';
import type { PlacedReport } from './format-diagnostics/report.ts';

/** Adds what formats for other machines need: which files were read, and where they and the site's pages are found. */
export async function placeReport(diagnosis: Diagnosis, content: string): Promise<PlacedReport> {
  const { playbook } = diagnosis;
  const above = await pathFromRepository(dirname(resolve(content)));
  const address = playbook.config.address?.replace(/\/$/, '');
  const settings = (['playbook.yaml', 'owners.yaml'] as const).map((name) => playbook.locate(name, []).file);
  const pages = playbook.pages.flatMap(({ file, translations }) => [
    file,
    ...Object.values(translations).map((translation) => translation.file),
  ]);
  return {
    ...diagnosis,
    files: [...settings, ...pages],
    pathOf: (file) => above + file,
    addressOf: (page) => (address === undefined ? undefined : address + page),
  };
}

/** `docs/` for a playbook in `docs/content`; empty where the folder is the repository, or in none. */
export async function pathFromRepository(folder: string): Promise<string> {
  const repository = await repositoryOf(folder);
  if (repository === undefined) return '';
  const path = relative(realpathSync(repository.root), realpathSync(folder));
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}
