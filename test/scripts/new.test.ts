import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindFolders, kinds } from '../../src/model/kinds.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { askPage } from '../../scripts/steps/new-page/ask-page.ts';
import { planPage } from '../../scripts/steps/new-page/plan-page.ts';
import { writeNew } from '../../scripts/steps/new-page/write-new.ts';
import { findingsIn, today } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A copy of the starter playbook. */
function starter(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync('content', content, { recursive: true });
  return content;
}

function begin(content: string, ...words: string[]) {
  return run('new.ts', ['--content', content, '--today', today, ...words]);
}

test('begins a page from the template of its kind, and says what to do next', () => {
  const content = starter();
  const words = [
    '--kind',
    'procedure',
    '--title',
    'Find: a lost parcel',
    '--folder',
    'delivery',
    '--owner',
    'shift-lead',
  ];
  const { status, stdout } = begin(content, ...words);
  expect(stdout.replace(content, 'content')).toMatchInlineSnapshot(`
    "content/procedures/delivery/find-a-lost-parcel.mdx is there, as a draft.

    Next:
      1. Replace what stands in it with your own words. npm run dev shows the page while you write.
      2. npm run validate names what is left to mend.
      3. Once somebody has checked the page, npm run review find-a-lost-parcel records that. Then delete the line "status: draft".
    "
  `);
  expect(status).toBe(0);
  expect(readFileSync(join(content, 'procedures/delivery/find-a-lost-parcel.mdx'), 'utf8')).toMatch(
    /^---\nid: find-a-lost-parcel\ntitle: "Find: a lost parcel"\nsummary: .*\nowner: shift-lead\n/,
  );
});

describe('refuses', () => {
  test.each([
    [['--title', 'Late'], 'Say which kind of page it is: npm run new -- --kind procedure --title "…"'],
    [['--kind', 'proceduer', '--title', 'Late'], 'There is no kind "proceduer". Did you mean procedure?'],
    [
      ['--kind', 'procedure', '--title', 'answer a customer whose delivery  is late'],
      'Another procedure is called "Answer a customer whose delivery is late": content/procedures/delivery/late-delivery.mdx. Say in the title how they differ.',
    ],
    [['--kind', 'term'], 'Say what the page is called: --title "Answer a customer whose …"'],
    [
      ['--kind', 'term', '--title', '運送'],
      'No letters of the title are left for the address. Choose a name with --id.',
    ],
    [['--kind', 'term', '--title', 'x'.repeat(121)], 'The title has 121 characters, and 120 are the most. Shorten it.'],
    [
      ['--kind', 'term', '--title', 'SLA', '--id', 'sla'],
      'Another page has the id "sla". Choose another one, such as sla-2.',
    ],
    [
      ['--kind', 'term', '--title', 'Late', '--owner', 'shift-laed'],
      'Nobody called "shift-laed" is in the owners list. Did you mean shift-lead?',
    ],
    [
      ['--kind', 'term', '--title', 'Late', '--folder', '../out'],
      '--folder cannot hold "..". Name folders with small letters, digits and hyphens.',
    ],
  ])('%o', (words, message) => {
    expect(begin('content', ...words)).toMatchObject({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('to write over a file that no page is read from', () => {
    const content = starter();
    writeFileSync(join(content, 'glossary/parcel.mdx'), 'mine');
    const page = { id: 'parcel', path: 'glossary/parcel.mdx', text: 'theirs' };
    expect(() => writeNew(content, page)).toThrow('glossary/parcel.mdx already, and it stays as it is.');
    expect(readFileSync(join(content, 'glossary/parcel.mdx'), 'utf8')).toBe('mine');
  });

  test('a kind that this playbook has no template for', () => {
    const bare = 'test/fixtures/nothing-to-report/content';
    expect(begin(bare, '--kind', 'term', '--title', 'Late').stderr).toMatch(/^There is no .*glossary\/_template\.mdx/);
  });
});

describe('a page of every kind validates at once', () => {
  /** Titles as people write or paste them. */
  const title = fc.oneof(
    fc.constantFrom(
      'Refunds: the rules',
      '“Why?” - a #1 question',
      "Don't say 'no'",
      '{customer} & <b>',
      '- no',
      'yes',
      '404',
      '@all: 50 %',
      'Ça va, Ștefan? Größe ł',
      '📦 Parcel 👩‍💻',
      'a\tb\u00a0c\u200bd\u202e',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 120 }),
    fc.constant('Very long titles '.repeat(8).slice(0, 120)),
  );

  test('whatever its title', () => {
    const content = starter();
    const playbook = readPlaybookSync(content);
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 1e9 }), (odd, number) => {
        const round = starter();
        const wanted = kindFolders.map((folder, index) => ({
          kind: kinds[folder].kind,
          title: odd.replace(/[\s\S]{0,12}$/, ` ${number}${index}`),
          id: `new-${number}-${index}`,
        }));
        const pages = wanted.map((page) => planPage(page, { playbook, content, today }));
        for (const page of pages) writeNew(round, page);
        const findings = findingsIn(round).filter(({ file }) => pages.some(({ path }) => file.endsWith(path)));
        // A title over 80 characters is the author's choice, and said to be long.
        expect(
          findings.filter(({ rule }) => rule !== 'title-length').map(({ file, message }) => `${file}: ${message}`),
        ).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe('what is not said is asked for', () => {
  /** Answers questions one after the other, as somebody at a keyboard would. */
  async function answering(keys: readonly string[], said: Parameters<typeof askPage>[0] = {}) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
    const room = { playbook: readPlaybookSync('content'), content: 'content', today, input, output };
    const asked = askPage(said, room);
    for (const key of keys) {
      await new Promise((done) => setTimeout(done, 20));
      input.write(key);
    }
    return { wanted: await asked, shown };
  }

  test('kind, title, name, folder and owner, each with what is most likely meant', async () => {
    const { wanted, shown } = await answering(['\r', 'Lost parcel', '\r', '\r', '\r', '\r']);
    expect(wanted).toEqual({
      kind: 'procedures',
      title: 'Lost parcel',
      id: 'lost-parcel',
      folder: 'procedures',
      owner: 'service-lead',
    });
    expect(shown).toContain('What kind of page is it?');
  });

  test('not what was said, and not the owner where the folder names one', async () => {
    const { wanted } = await answering(['\r', '\r'], { kind: 'term', title: 'Parcel' });
    expect(wanted).toEqual({ kind: 'glossary', title: 'Parcel', id: 'parcel', folder: 'glossary' });
  });

  test('until somebody would rather not go on', async () => {
    const { wanted, shown } = await answering(['\u0003']);
    expect([wanted, shown.includes('Nothing was written.')]).toEqual([undefined, true]);
  });
});

test('nothing is written where nothing could be planned', () => {
  const content = starter();
  begin(content, '--kind', 'term', '--title', 'Parcel', '--owner', 'nobody-at-all');
  expect(existsSync(join(content, 'glossary/parcel.mdx'))).toBe(false);
});
