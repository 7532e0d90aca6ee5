import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/steps/check-site/list-files.ts';
import { diagnose } from '../../../scripts/steps/diagnose.ts';
import { writePlaybook } from '../../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { kindFolders } from '../../../src/model/kinds.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function playbook(seed = 1): Promise<string> {
  const folder = join(temporaryFolder(), 'content');
  await writePlaybook({ folder, pages: 60, words: 120, seed, languages: ['en', 'it'], today: '2026-11-21' });
  return folder;
}

function contentOf(folder: string): string {
  return listFiles(folder)
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n');
}

test('has as many pages as asked for, every kind among them, and no errors', async () => {
  const {
    playbook: { pages },
    findings,
  } = await diagnose({ content: await playbook(), today: '2026-11-21' });
  expect(pages).toHaveLength(60);
  expect(kindFolders.filter((folder) => !pages.some((page) => page.folder === folder))).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('is the same for the same seed, and another for another', async () => {
  const [first, second, third] = [
    contentOf(await playbook()),
    contentOf(await playbook()),
    contentOf(await playbook(2)),
  ];
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
