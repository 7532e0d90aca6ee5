import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePlaybook } from '../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { listContent } from '../../src/playbook/content-files.ts';
import { readAhead } from '../../src/playbook/read-ahead.ts';
import { readPlaybook, readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { sourceFolder } from '../../src/playbook/source-folder.ts';
import { playbookFolder, termSource, today } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a large playbook that all processors read is the same as one read page by page', async () => {
  const content = join(temporaryFolder(), 'content');
  await writePlaybook({ folder: content, pages: 1600, today });
  writeFileSync(join(content, 'glossary/wrong.mdx'), termSource({ id: 'wrong', title: 'A: b', owner: 'nobody' }));
  writeFileSync(join(content, 'glossary/latin.mdx'), Buffer.from(termSource({ id: 'latin', title: 'Café' }), 'latin1'));

  const folder = sourceFolder(content);
  const ahead = await readAhead(folder, listContent(folder.root, folder.label).files);
  expect(ahead.size > 1500).toBe(availableParallelism() > 1);

  const [together, alone] = [await readPlaybook(content), readPlaybookSync(content)];
  expect(together.diagnostics).toEqual(alone.diagnostics);
  expect(together.pages.length).toBeGreaterThan(1500);
  for (const [index, { locate, ...page }] of together.pages.entries()) {
    const { locate: locateAlone, ...pageAlone } = alone.pages[index]!;
    expect(page).toEqual(pageAlone);
    if (index % 100 === 0) expect(locate(['title'])).toEqual(locateAlone(['title']));
  }
}, 120_000);

test('a small one is not worth a thread, nor one in which files are read as if they were others', async () => {
  const folder = sourceFolder(playbookFolder({ 'glossary/touch.mdx': termSource() }));
  expect((await readAhead(folder, listContent(folder.root, folder.label).files)).size).toBe(0);
  const changed = sourceFolder(folder.root, new Map([['content/glossary/touch.mdx', 'x']]));
  const many = Array.from({ length: 2000 }, () => ({ path: 'glossary/touch.mdx', kind: 'page' }) as const);
  expect((await readAhead(changed, many)).size).toBe(0);
});
