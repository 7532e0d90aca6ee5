import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFiles, outdatedFiles } from '../../../../scripts/steps/editor-files/kept-files.ts';
import { owner, playbook } from '../../../support/pages.ts';
import { run } from '../../../support/run.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const own = playbook({});

test('what is written fits the model, and is written once', () => {
  const root = temporaryFolder({ '.vscode/tasks.json': '{}' });
  expect(keepFiles(own, root)).toContain('.vscode/schemas/procedures.schema.json');
  expect(keepFiles(own, root)).toEqual([]);
  expect(outdatedFiles(own, root)).toEqual({ outdated: [], names: [] });
  expect(readdirSync(join(root, '.vscode')).sort()).toEqual(['mdx.code-snippets', 'schemas', 'tasks.json']);
});

test('a schema that somebody has changed, that is missing, or that nothing is written with, is found', () => {
  const root = temporaryFolder();
  expect(outdatedFiles(own, root).outdated).toContain('.vscode/schemas/names.json');
  keepFiles(own, root);
  writeFileSync(join(root, '.vscode/schemas/owners.schema.json'), '{}');
  writeFileSync(join(root, '.vscode/schemas/recipes.schema.json'), '{}');
  const files = ['.vscode/schemas/owners.schema.json', '.vscode/schemas/recipes.schema.json'];
  expect(outdatedFiles(own, root).outdated).toEqual(files);
  expect(keepFiles(own, root)).toEqual(files.slice(0, 1));
  expect(outdatedFiles(own, root)).toEqual({ outdated: [], names: [] });
});

test('an owner who is new is no fault, since owners may be added where no program runs', () => {
  const root = temporaryFolder();
  keepFiles(own, root);
  const grown = playbook({ owners: [owner(), owner({ id: 'desk-lead', name: 'Desk lead' })] });
  expect(outdatedFiles(grown, root)).toEqual({ outdated: [], names: ['.vscode/schemas/names.json'] });
});

test('the command says what no longer fits, and what it may not be asked together', () => {
  expect(run('editor-files.ts', ['--check'])).toMatchObject({ status: 0, stderr: '' });
  expect(run('editor-files.ts', ['--check', '--local'])).toMatchObject({
    status: 2,
    stderr: '--check looks at what git keeps, and --local writes the rest. Leave one of them out.\n',
  });
  expect(run('editor-files.ts', ['--help']).stdout).toContain('npm run editor-files');
});
