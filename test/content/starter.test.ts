import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '../../src/model/body.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { kindFolders, kinds, type KindFolder } from '../../src/model/kinds.ts';
import { leavesOf } from '../../src/model/leaves.ts';
import type { DataOf, Page, Playbook } from '../../src/model/page.ts';
import { trustStates } from '../../src/model/trust.ts';
import { toEntries } from '../../src/playbook/entry.ts';
import { readPage } from '../../src/playbook/read-page.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { findingsIn, today } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let playbook: Playbook;
beforeAll(() => {
  playbook = readPlaybookSync('content');
});

function findingsOn(day: string): Diagnostic[] {
  return [...playbook.diagnostics, ...runRules(rules, playbook, day)];
}

/** A copy of the starter playbook, with some files in it. */
function copyWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const content = join(temporaryFolder(), 'content');
  cpSync('content', content, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(content, path), text);
  return content;
}

describe('there are enough', () => {
  const least: Readonly<Record<KindFolder, number>> = {
    principles: 12,
    procedures: 16,
    checklists: 10,
    paths: 5,
    scenarios: 6,
    metrics: 12,
    scorecards: 3,
    rituals: 14,
    phrases: 10,
    stories: 8,
    roles: 3,
    worksheets: 7,
    glossary: 40,
  };

  test.each(Object.entries(least))('%s: at least %i', (folder, count) => {
    expect(playbook.pages.filter((page) => page.folder === folder).length).toBeGreaterThanOrEqual(count);
  });

  test('owners: at least 8', () => {
    expect(playbook.owners.length).toBeGreaterThanOrEqual(8);
  });

  test('self-assessments: one for each level', () => {
    const sheets = playbook.pages.filter((page): page is Page<'worksheet'> => page.kind === 'worksheet');
    const levels = sheets.filter(({ data }) => data.sheet === 'self-assessment').map(({ data }) => data.level);
    expect(levels.sort()).toEqual(['frontline', 'leadership', 'manager']);
  });

  test('pages in each state that a reader can meet', () => {
    const entries = toEntries(playbook);
    const states = entries.flatMap(({ data, reviews, edited }) =>
      trustStates({ status: data.status, next: reviews[0]?.next, edited }, today),
    );
    expect(['retired', 'draft', 'overdue', 'due-soon', 'current'].filter((state) => !states.includes(state as never))).toEqual([]);
  });

  test('principles and phrases in every language', () => {
    const bare = playbook.pages.filter(
      ({ folder, translations }) => folder === 'principles' && Object.keys(translations).sort().join() !== 'it,ro',
    );
    const phrases = playbook.pages.filter((page): page is Page<'phrase'> => page.kind === 'phrase');
    const silent = phrases.filter(({ data }) => !['en', 'it', 'ro'].every((lang) => data.says.some((say) => say.lang === lang)));
    expect([...bare, ...silent].map(({ id }) => id)).toEqual([]);
  });
});

describe('every procedure in force that customers meet', () => {
  test('has five numbered steps, two spoken lines, a standard, limits, a stop, and what to record', () => {
    const lacking = playbook.pages
      .filter((page): page is Page<'procedure'> => page.kind === 'procedure' && page.data.status === 'active')
      .filter(({ data }) => data.channels.length > 0)
      .flatMap((page) => lacks(page).map((what) => `${page.id}: ${what}`));
    expect(lacking).toEqual([]);
  });
});

function lacks({ file, data, body }: Page<'procedure'>): string[] {
  const source = readFileSync(file, 'utf8');
  const steps = source.match(/^\d+\. /gm)?.length ?? 0;
  const spoken = body.components.filter(({ name }) => name === 'Say').length;
  const headings = body.headings.map(({ text }) => text.toLowerCase()).join('\n');
  const wants: [boolean, string][] = [
    [steps >= 5, 'five steps'],
    [spoken >= 2, 'two spoken lines'],
    [data.standards.length > 0, 'a standard'],
    [data.latitude.length > 0 || data.noLatitude !== undefined, 'limits'],
    [data.escalation !== undefined && /stop/.test(headings), 'when to stop and whom to call'],
    [/record/.test(headings), 'what to record'],
  ];
  return wants.flatMap(([isThere, what]) => (isThere ? [] : [what]));
}

describe('templates', () => {
  test('there is one for every kind', () => {
    expect(kindFolders.filter((folder) => globSync(`content/${folder}/_template.mdx`).length === 0)).toEqual([]);
  });

  test.each(kindFolders)('that of %s fits its schema once it has an id of its own', (folder) => {
    const source = readFileSync(`content/${folder}/_template.mdx`, 'utf8').replace(/^id: .*$/m, 'id: a-new-page');
    const read = readPage(new TextEncoder().encode(source), `content/${folder}/a-new-page.mdx`, kinds[folder].schema);
    expect(read.diagnostics).toEqual([]);
    expect(read.data).toMatchObject({ id: 'a-new-page', status: 'draft' });
  });

  test('pages made of them break nothing', () => {
    const files = Object.fromEntries(
      kindFolders.map((folder) => [
        `${folder}/new-${folder}.mdx`,
        readFileSync(`content/${folder}/_template.mdx`, 'utf8')
          .replace(/^id: .*$/m, `id: new-${folder}`)
          .replace(/^title: .*$/m, `title: A new page in ${folder}`),
      ]),
    );
    const findings = findingsIn(copyWith(files)).filter(({ file }) => /new-/.test(file));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('no two pages share a sentence of more than eight words', () => {
  const separator = /(?<=[.!?…:;])["”»')\]]*\s+|\n+/u;

  /** The long sentences of some texts, in small letters and without signs. */
  function sentences(texts: readonly string[]): Set<string> {
    const all = texts.flatMap((text) => text.split(separator)).map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    return new Set(all.filter((words) => words.length > 8).map((words) => words.join(' ')));
  }

  function shared(pages: readonly (readonly [id: string, texts: readonly string[]])[]): string[] {
    const first = new Map<string, string>();
    const found: string[] = [];
    for (const [id, texts] of pages) {
      for (const sentence of sentences(texts)) {
        const other = first.get(sentence);
        if (other !== undefined) found.push(`${id} and ${other}: ${sentence}`);
        first.set(sentence, other ?? id);
      }
    }
    expect(first.size).toBeGreaterThan(100);
    return found;
  }

  const blocks = ({ blocks: own }: Body) => own.map(({ text }) => text);
  const saysIn = (page: Page, lang: string) =>
    page.kind === 'phrase' ? (page.data as DataOf<'phrase'>).says.filter((say) => say.lang === lang).map(({ text }) => text) : [];

  test('in English', () => {
    const pages = playbook.pages.map((page) => {
      const fields = [...leavesOf(kinds[page.folder].schema, page.data)].filter(({ meta }) => meta.shown);
      const texts = [...blocks(page.body), ...fields.map(({ value }) => value), ...page.data.customerSays, ...saysIn(page, 'en')];
      return [page.id, texts] as const;
    });
    expect(shared(pages)).toEqual([]);
  });

  test.each(['it', 'ro'])('in the language %s', (lang) => {
    const pages = playbook.pages.flatMap((page) => {
      const own = page.translations[lang];
      const texts = own ? [...blocks(own.body), ...Object.values(own.data.texts), own.data.title, own.data.summary] : [];
      return [[page.id, [...texts, ...saysIn(page, lang)]] as const];
    });
    expect(shared(pages)).toEqual([]);
  });
});

describe('on the day of the example', () => {
  test('there is nothing but what the examples are meant to show', () => {
    const said = findingsOn(today).map(({ severity, rule, file, message }) => `${severity} ${rule} ${file}\n${message}`);
    expect(said.sort().join('\n\n')).toMatchInlineSnapshot(`
      "info chain-incomplete content/principles/service-can-be-taught.mdx
      "Good service is a craft, and it can be taught" has no procedure at the level frontline.

      info review-due-soon content/checklists/website-walkthrough-call.mdx
      The review of "Website walkthrough on the phone" is due in 20 days.

      info review-due-soon content/procedures/orders/take-an-order-change.mdx
      The review of "Take an order change" is due in 13 days.

      info translation-missing content/playbook.yaml
      160 pages of 189 have no text in the language "it".

      info translation-missing content/playbook.yaml
      160 pages of 189 have no text in the language "ro".

      warning review-overdue content/procedures/contact/guide-a-caller-through-the-website.mdx
      The review of "Guide a caller through the website" was due 21 days ago."
    `);
  });
});

describe('two years on', () => {
  const later = '2028-11-21';

  test('pages are overdue, and nothing is an error', () => {
    const findings = findingsOn(later);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const added = new Set(findings.map(({ rule }) => rule));
    for (const { rule } of findingsOn(today)) added.delete(rule);
    expect([...added]).toEqual(['path-step-overdue']);
    expect(findings.filter(({ rule }) => rule === 'review-overdue').length).toBeGreaterThan(100);
  });

  test('what is read is the same, whatever the clock of the machine says', () => {
    const again = readPlaybookSync('content');
    expect(JSON.stringify(toEntries(again))).toBe(JSON.stringify(toEntries(playbook)));
    expect(again.diagnostics).toEqual(playbook.diagnostics);
  });
});

describe('a fault in any of its files is one finding', () => {
  /** Three ways to break a file: a field nobody knows, a form nobody reads, bytes of another encoding. */
  const breaks: Readonly<Record<string, (text: string, file: string) => string | Uint8Array>> = {
    field: (text, file) =>
      file === 'owners.yaml'
        ? text.replace('name:', 'zzzzzz: 1\n  name:')
        : text.startsWith('---\n')
          ? text.replace('---\n', '---\nzzzzzz: 1\n')
          : `zzzzzz: 1\n${text}`,
    form: (text) => (text.startsWith('---\n') ? text.replace('---\n', '---\n&a b: *c\n') : `@x\n${text}`),
    bytes: (text) => Buffer.concat([Buffer.from(`${text}\n# `), Buffer.from([0xe9])]),
  };

  test('and nothing follows from it', { timeout: 60_000 }, () => {
    const content = copyWith({});
    const files = globSync('**/*.{mdx,yaml}', { cwd: content }).filter((file) => !file.endsWith('_template.mdx')).sort();
    const say = ({ rule, file, message }: Diagnostic) => `${rule} ${file} ${message}`.replace(/\d+/g, '#');
    const usual = new Set(findingsIn(content).map(say));
    const more = (file: string, how: string): string[] => {
      const text = readFileSync(join(content, file), 'utf8');
      writeFileSync(join(content, file), breaks[how]!(text, file));
      const found = findingsIn(content).map(say).filter((finding) => !usual.has(finding));
      writeFileSync(join(content, file), text);
      return found;
    };
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.constantFrom(...Object.keys(breaks)), (file, how) => {
        expect([file, how, more(file, how)]).toMatchObject([file, how, [expect.stringContaining(`content/${file} `)]]);
      }),
      { seed: 20261121, numRuns: 24, endOnFailure: true },
    );
    for (const file of ['owners.yaml', 'playbook.yaml', 'glossary/_folder.yaml', 'rituals/language-day.mdx']) {
      for (const how of Object.keys(breaks)) expect([file, how, more(file, how)]).toHaveProperty('2.length', 1);
    }
  });
});
