import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportPlaybook } from '../../scripts/steps/export/export-playbook.ts';
import { plainBody } from '../../scripts/steps/export/plain-body.ts';
import type { Told } from '../../scripts/steps/export/plain-words.ts';
import { restoreBody } from '../../scripts/steps/export/restore-body.ts';
import { formatContent } from '../../scripts/steps/format-content/format-page.ts';
import { restoreExport } from '../../scripts/steps/import/restore-export.ts';
import { components } from '../../src/model/components.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { canonicalProse } from '../../src/prose/write-prose.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const playbook = await readPlaybook('content');
const byId = new Map(playbook.pages.map((page) => [page.id, page]));
const told: Told = {
  page: byId.get('late-delivery')!,
  file: 'procedures/delivery/late-delivery.md',
  lang: 'en',
  playbook,
  byId,
  fileOf: (page) => page.file.replace('content/', '').replace('.mdx', '.md'),
};

describe('an export', () => {
  test('says in plain Markdown what components say, between comments that tell which they were', () => {
    const text = [
      'Answer within <Fact id="ring-count" page="greet-a-caller" />, dear <Blank name="customer name" />.',
      '',
      '<Note kind="stop">',
      'Call <Contact owner="shift-lead" />.',
      '</Note>',
      '',
      '{/* Ask again in spring */}',
      '',
      'See [returns](../returns/refund-a-return.mdx#steps) and <Page id="refund-a-return">the refund</Page>.',
    ].join('\n');
    expect(plainBody(text, told)).toMatchInlineSnapshot(`
      "Answer within <!--<Fact id="ring-count" page="greet-a-caller" /> made-->3 rings<!--/Fact-->, dear <!--<Blank name="customer name" /> made-->\\[customer name]<!--/Blank-->.

      <!--<Note kind="stop" />-->

      <!--made-->

      **Stop**

      <!--/made-->

      Call <!--<Contact owner="shift-lead" /> made-->Shift lead on duty (+39 02 0000 0100, shift-lead\\@example.com)<!--/Contact-->.

      <!--/Note-->

      <!-- Ask again in spring -->

      See [returns](../returns/refund-a-return.md#steps) and <!--<Page id="refund-a-return" />-->the refund<!--/Page-->.
      "
    `);
  });

  test.each(Object.entries(components))('of a %s comes back as it was', (_, { example }) => {
    const text = canonicalProse(
      `Before it.\n\n${example}\n\nAfter it, <Term id="top-box">top box</Term>\n<Page id="late-delivery" />.\n`,
    );
    expect(restoreBody(plainBody(text, told))).toBe(text);
  });

  test('of the starter playbook is read by any program, and brings every file back', async () => {
    const [out, back] = [temporaryFolder(), temporaryFolder()];
    const { pages, asWritten } = await exportPlaybook('content', out);
    expect(pages).toBe(playbook.pages.length);
    expect(asWritten).toEqual([]);
    const markdown = globSync('**/*.md', { cwd: out });
    expect(markdown.length).toBeGreaterThan(230);
    const withoutMarks = (text: string) => text.replaceAll(/<!--[\s\S]*?-->/g, '').replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(
      markdown.filter((file) => /<[A-Z]\w+[ />]/.test(withoutMarks(readFileSync(join(out, file), 'utf8')))),
    ).toEqual([]);

    await restoreExport(out, back, { isDry: false, replaces: false });
    const files = globSync('**/*.*', { cwd: 'content' }).sort();
    expect(globSync('**/*.*', { cwd: back }).sort()).toEqual(files);
    const unlike: string[] = [];
    for (const file of files) {
      const written = readFileSync(join('content', file), 'utf8');
      const form =
        file.endsWith('.mdx') && !file.endsWith('_template.mdx')
          ? await formatContent(written, file)
          : { text: written };
      if (!('text' in form) || readFileSync(join(back, file), 'utf8') !== form.text) unlike.push(file);
    }
    expect(unlike).toEqual([]);
  });

  test('of a page that Windows has saved holds its fields, and brings it back', async () => {
    const page = readFileSync('content/procedures/delivery/late-delivery.mdx', 'utf8');
    const content = temporaryFolder({
      'playbook.yaml': readFileSync('content/playbook.yaml', 'utf8').replace(/^topTasks:[\s\S]*?(?=^\w)/m, ''),
      'owners.yaml': readFileSync('content/owners.yaml', 'utf8'),
      'procedures/late-delivery.mdx': `\uFEFF${page.replaceAll('\n', '\r\n')}`,
    });
    const [out, back] = [temporaryFolder(), temporaryFolder()];
    await exportPlaybook(content, out);
    expect(readFileSync(join(out, 'procedures/late-delivery.md'), 'utf8')).toMatch(/^---\nid: late-delivery\n/);
    await restoreExport(out, back, { isDry: false, replaces: false });
    const form = await formatContent(page, 'late-delivery.mdx');
    expect('text' in form && readFileSync(join(back, 'procedures/late-delivery.mdx'), 'utf8') === form.text).toBe(true);
  });

  test.each([
    [[], 'Name the folder that the export goes into: npm run export -- ../handbook'],
    [['src'], '"src" holds files that are no export. Name an empty folder, or a new one.'],
    [['package.json'], '"package.json" is a file. Name an empty folder, or a new one.'],
    [
      ['content/out'],
      '"content/out" lies in the playbook, which would read the export as pages. Name a folder beside it.',
    ],
    [['a', 'b'], 'The export goes into one folder: "b" is a second one.'],
  ])('to %j is wrong use', (words, said) => {
    expect(run('export.ts', words)).toMatchObject({ status: 2, stderr: `${said}\n` });
  });
});
