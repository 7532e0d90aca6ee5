import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { auditReport, type AuditReport } from '../../src/model/audit-report.ts';
import { programSchema } from '../../src/playbook/json-schema.ts';
import { readFiles } from '../../src/playbook/read-files.ts';
import { printed } from '../../src/playbook/published-schemas.ts';
import { auditedRepository } from '../support/audited-repository.ts';
import { differences } from '../support/compare-folders.ts';
import { gitRepository, shallowClone, type GitRepository } from '../support/git-repository.ts';
import { settings, source } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/*
 * What an auditor gets, from commits to the tables that are opened in a spreadsheet. One repository holds all that an
 * audit tells of: see `audited-repository.ts`.
 */

function audit({ root }: Pick<GitRepository, 'root'>, words: Readonly<Record<string, string>> = {}, environment = {}) {
  const out = join(temporaryFolder(), 'pack');
  const options = {
    from: '2026-02-01',
    to: '2026-06-30',
    today: '2026-11-21',
    content: join(root, 'content'),
    out,
    ...words,
  };
  const ended = run(
    'audit.ts',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    environment,
  );
  return { ...ended, out, read: (file: string) => readFileSync(join(out, file), 'utf8') };
}

function reportOf(made: ReturnType<typeof audit>): AuditReport {
  const data: unknown = JSON.parse(made.read('audit.json'));
  // A field that the contract does not know would be dropped here.
  expect(auditReport.parse(data)).toEqual(data);
  return data as AuditReport;
}

/** The rows of a table as another program reads them, without commits, which no test chooses. */
function rows(made: ReturnType<typeof audit>, file: string, columns: readonly string[]): string[] {
  const all = parse<Record<string, string>>(made.read(file), { bom: true, columns: true });
  return all.map((row) => columns.map((name) => row[name]).join(' | '));
}

describe('a pack', () => {
  test('tells who answered, who changed, who approved, and how late reviews were', { timeout: 60_000 }, () => {
    const made = audit(auditedRepository());
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows(made, 'pages.csv', ['Page', 'Title', 'File', 'Status', 'Owner', 'Who answered']))
      .toMatchInlineSnapshot(`
      [
        "calls | About calls | checklists/calls.mdx | active | delivery-lead | delivery-lead 2026-04-01 to 2026-06-30",
        "hand-over | '=SUM(A1) Hand over | checklists/shift/hand-over.mdx | active | delivery-lead | delivery-lead 2026-02-01 to 2026-06-30",
        "old | About old | checklists/old.mdx | retired | desk-lead | desk-lead 2026-02-01 to 2026-03-15; delivery-lead 2026-03-16 to 2026-06-30",
        "touch | Touch | glossary/touch.mdx | removed | desk-lead | delivery-lead 2026-06-10 to 2026-06-19",
      ]
    `);
    expect(
      rows(made, 'pages.csv', ['Page', 'Days overdue in the period', 'Last author', 'Last approved by', 'Last reason']),
    ).toMatchInlineSnapshot(`
      [
        "calls | 18 | anna@example.com | nobody named | Today, not tomorrow",
        "hand-over | 10 | anna@example.com | Delivery lead <delivery-lead@example.com> | The telephone was forgotten twice in February.",
        "old | 0 | delivery-lead@example.com | nobody named | Begin",
        "touch | 0 | anna@example.com | nobody named | Take out what nobody reads",
      ]
    `);
    expect(
      rows(made, 'changes.csv', ['Day', 'Page', 'What', 'Author', 'Approved by', 'Merged by', 'Request', 'Reason']),
    ).toMatchInlineSnapshot(`
      [
        "2026-02-02 | hand-over | moved | desk-lead@example.com | nobody named |  |  | Put what belongs to a shift together",
        "2026-03-10 | hand-over | text | anna@example.com | Delivery lead <delivery-lead@example.com> | delivery-lead@example.com | #12 | The telephone was forgotten twice in February.",
        "2026-03-12 | hand-over | review | desk-lead@example.com | Bea <bea@example.com> | bea@example.com | !7 | Record the check",
        "2026-04-01 | calls | added | delivery-lead@example.com | delivery-lead@example.com |  | #13 | '-Ring back (#13)",
        "2026-04-02 | calls | review | delivery-lead@example.com | nobody named |  |  | Review",
        "2026-05-20 | calls | review | anna@example.com | nobody named |  |  | Update",
        "2026-05-22 | calls | text; review | anna@example.com | nobody named |  |  | Today, not tomorrow",
        "2026-06-01 | old | unreadable | anna@example.com | nobody named |  |  | Break a page",
        "2026-06-03 | old | readable again | anna@example.com | nobody named |  |  | Retire the bell",
        "2026-06-10 | calls | review | anna@example.com | nobody named |  |  | Tidy up",
        "2026-06-10 | touch | added | anna@example.com | nobody named |  |  | Tidy up",
        "2026-06-20 | touch | removed | anna@example.com | nobody named |  |  | Take out what nobody reads",
      ]
    `);
    expect(
      rows(made, 'reviews.csv', [
        'Day',
        'Page or folder',
        'By',
        'Next',
        'Was the text at its commit',
        'Recorded on',
        'On record',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "2026-03-11 | hand-over | desk-lead | 2026-09-11 | yes | 2026-03-12 | stands",
        "2026-04-02 | calls | delivery-lead | 2026-05-01 | yes | 2026-04-02 | altered",
        "2026-04-02 | calls | delivery-lead | 2026-06-01 | no | 2026-06-10 | stands",
        "2026-05-20 | calls | desk-lead | 2026-11-20 | yes | 2026-05-20 | stands",
        "2026-05-22 | calls | delivery-lead | 2026-11-22 | no | 2026-05-22 | stands",
      ]
    `);
    expect(reportOf(made).findings.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "The change of "About calls" on 2026-04-01 (added) was approved by delivery-lead@example.com alone, who wrote it.",
        "The review date was moved to 2026-05-01 on "About calls" on 2026-04-02 while its text stayed the same, and the commit names nobody who approved that.",
        "The review of "About calls" on 2026-04-02 was made by delivery-lead alone, who wrote the text, and the commit names nobody else who approved it.",
        "The review date was moved to 2026-11-20 on "About calls" on 2026-05-20 while its text stayed the same, and the commit names nobody who approved that.",
        "The review date was moved to 2026-06-01 on "About calls" on 2026-06-10 while its text stayed the same, and the commit names nobody who approved that.",
        "The review of calls on 2026-05-22 by delivery-lead was made of another text than the one that stood there when it was committed.",
        "The review of calls on 2026-04-02 by delivery-lead was on record, and was altered on 2026-06-10.",
        "The review of "About calls" was overdue on 18 days of the period.",
        "The review of "=SUM(A1) Hand over" was overdue on 10 days of the period.",
        "9 of 12 changes name nobody who approved them. Approvals that are kept on the platform only are not in this pack; a merge commit that holds "Approved-by:" is.",
      ]
    `);
    expect(rows(made, 'iso-9001.csv', ['Clause', 'Evidence', 'Gap'])).toMatchInlineSnapshot(`
      [
        "7.5.2 a | 3 of 3 pages have an id of their own, a title, a summary and a kind. For 3 of 3 pages the history names the author of the text that stands. | ",
        "7.5.2 b | 3 of 3 pages have the form that their kind asks for; a program checks it before publication. Languages of the playbook: 1. Translations of pages: 0. | ",
        "7.5.2 c | 2 of 2 pages in force have a review; 0 of them were overdue on no day of the period. 3 of 12 changes name in their commit who approved them. | 9 of 12 changes name nobody. Approvals that are kept on the platform only are not in this pack.",
        "7.5.3.1 a | 2 of 3 pages are in force, each at an address that never changes. Earlier addresses that lead on to the page that took their place: 0. | Pages that were removed, and whose address leads nowhere: 1. Whether the site could be reached by those who need it is not in the repository.",
        "7.5.3.1 b | Versions of pages in the history: 13. Each is named by its hash, so that none can change unnoticed. Records of this pack that stand in a hash chain: 41. | Who may read the site and write to the repository is set on the platform, and is not in the repository.",
        "7.5.3.2 a | 3 of 3 pages are in the tree, each with its address, its audience and its kind. Search finds those in force. 3 of 3 pages have an owner whom a reader can ask. | Who has opened or used a page is not recorded.",
        "7.5.3.2 b | Versions of pages that are kept: 13. 3 of 3 pages can be read by the program that shows them. | Where copies of the repository are kept is not in the repository.",
        "7.5.3.2 c | 12 of 12 changes name their author, and 12 their reason; each has its time and its commit. 7 of 12 changes altered what a page says; each stands with the hash before and after. | 9 of 12 changes name nobody who approved them. Changes of the owners and of other settings are in the history, and have no row in this pack.",
        "7.5.3.2 d | Retired pages that keep their address: 1. Pages that were removed, and whose text stays in the history: 1. | No time is set after which old versions are deleted: the history keeps them all.",
      ]
    `);
  });

  test('follows a page under other names, and knows its text from before the period', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    const [, handOver] = reportOf(audit(repository)).pages;
    const { changes } = reportOf(audit(repository, { from: '2026-01-01' }));
    const own = changes.filter(({ id }) => id === 'hand-over');
    expect(own.map(({ what }) => what.join())).toEqual(['added', 'moved', 'text', 'review']);
    expect(handOver).toMatchObject({ id: 'hand-over', hashAtStart: own[0]!.hashAfter, hashAtEnd: own[3]!.hashAfter });
  });

  test('disarms what a spreadsheet would run', { timeout: 60_000 }, () => {
    const made = audit(auditedRepository());
    expect(rows(made, 'pages.csv', ['Title'])).toContain("'=SUM(A1) Hand over");
    expect(rows(made, 'changes.csv', ['Reason'])).toContain("'-Ring back (#13)");
    expect(made.read('audit.html')).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test('has the same bytes when it is made again, in another zone and another language', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    const rome = audit(repository, {}, { TZ: 'Europe/Rome', LC_ALL: 'it_IT.UTF-8', LANG: 'it_IT.UTF-8' });
    const copy = temporaryFolder();
    cpSync(repository.root, copy, { recursive: true });
    const honolulu = audit({ root: copy }, { today: '2026-12-24' }, { TZ: 'Pacific/Honolulu', LC_ALL: 'C', LANG: 'C' });
    expect([rome.status, honolulu.status]).toEqual([0, 0]);
    expect(differences(rome.out, honolulu.out)).toEqual([]);
  });

  test('is valid by the schema that is published', { timeout: 60_000 }, () => {
    const { schema, constant } = printed.audit;
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv as never);
    const validate = ajv.compile(programSchema(schema, constant));
    const report: AuditReport = reportOf(audit(auditedRepository()));
    expect([validate(report), validate.errors]).toEqual([true, null]);
    report.pages[0]!.overdueDays = -1;
    expect(validate(report)).toBe(false);
  });
});

test('a set of pages that is reviewed as one is told by its folder', { timeout: 60_000 }, () => {
  const touch = source({
    id: 'touch',
    title: 'Touch',
    summary: 'A contact.',
    owner: 'desk-lead',
    levels: '[frontline]',
    short: 'A contact.',
  });
  const repository = gitRepository();
  repository.write({
    'content/playbook.yaml': settings['playbook.yaml'],
    'content/owners.yaml': settings['owners.yaml'],
    'content/glossary/touch.mdx': touch,
  });
  repository.commit('Begin', { day: '2026-01-05' });
  const { hash } = readFiles({ ...settings, 'glossary/touch.mdx': touch }).folders.find(
    ({ path }) => path === 'glossary',
  )!;
  repository.write({
    'content/glossary/_folder.yaml': `title: Glossary\nreviews:\n  - { on: 2026-02-10, by: delivery-lead, how: read, found: Read all of them aloud., next: 2026-03-01, of: "${hash}" }\n`,
  });
  repository.commit('Review the terms', { day: '2026-02-11' });
  const made = audit(repository);
  expect(
    rows(made, 'reviews.csv', ['Page or folder', 'Reviewed as', 'By', 'Was the text at its commit', 'Recorded on']),
  ).toEqual(['glossary | set of pages | delivery-lead | yes | 2026-02-11']);
  expect(reportOf(made).pages).toMatchObject([{ id: 'touch', reviews: 1, overdueDays: 121, overdueAtEnd: true }]);
  expect(reportOf(made).findings[0]!.message).toBe(
    'The review date of the pages in "glossary" was moved to 2026-03-01 on 2026-02-11 while their text stayed the same, and the commit names nobody who approved that.',
  );
});

describe('what is not known is said', () => {
  test('in a copy that holds only the newest commits', { timeout: 60_000 }, () => {
    const made = audit(shallowClone(auditedRepository(), 3));
    expect(made.status).toBe(0);
    expect(made.stdout).toContain(
      'Attention: This copy of the repository holds its history only from 2026-06-03 on. Whatever lies before is given as unknown. Fetch the whole history (git fetch --unshallow;',
    );
    expect(made.read('audit.html')).toMatch(/role="note">\s*<p>This copy of the repository holds its history only/);
    expect(
      rows(made, 'pages.csv', ['Page', 'Who answered', 'Days overdue in the period', 'Last author', 'Last change at']),
    ).toMatchInlineSnapshot(`
      [
        "calls | unknown 2026-02-01 to 2026-06-02; delivery-lead 2026-06-03 to 2026-06-30 | unknown | unknown | unknown",
        "hand-over | unknown 2026-02-01 to 2026-06-02; delivery-lead 2026-06-03 to 2026-06-30 | unknown | unknown | unknown",
        "old | unknown 2026-02-01 to 2026-06-02; delivery-lead 2026-06-03 to 2026-06-30 | unknown | unknown | unknown",
        "touch | delivery-lead 2026-06-10 to 2026-06-19 | 0 | anna@example.com | 2026-06-20T12:00:00Z",
      ]
    `);
    expect(rows(made, 'reviews.csv', ['Day', 'Recorded on', 'Commit', 'Was the text at its commit']).slice(0, 2))
      .toMatchInlineSnapshot(`
      [
        "2026-03-11 | unknown | unknown | unknown",
        "2026-04-02 | unknown | unknown | unknown",
      ]
    `);
    expect(rows(made, 'changes.csv', ['Day', 'What'])).toMatchInlineSnapshot(`
      [
        "2026-06-10 | review",
        "2026-06-10 | added",
        "2026-06-20 | removed",
      ]
    `);
  });

  test('of days on which nothing happened, and of those before the first commit', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    const quiet = audit(repository, { from: '2026-07-01', to: '2026-07-31' });
    expect(quiet).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(
        'From 2026-07-01 to 2026-07-31: 3 pages, 0 reviews and 0 changes.\nNothing was changed or reviewed in these days, and the pack says so.',
      ) as string,
    });
    expect(quiet.read('audit.html')).toContain('No page was changed in these days.');
    const early = audit(repository, { from: '2025-01-01', to: '2025-12-31' });
    expect(early.stdout).toContain('The history begins on 2026-01-10; before that there is nothing to show.');
    expect(reportOf(early)).toMatchObject({ pages: [], reviews: [], changes: [] });
  });

  test('when edits are not committed', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    repository.write({ 'content/checklists/calls.mdx': 'Not yet.' });
    expect(audit(repository).stdout).toContain('Edits that are not committed are not in it: 1 file.');
  });
});

describe('wrong use is refused in words', () => {
  const refused = (words: readonly string[]) => {
    const { status, stdout, stderr } = run('audit.ts', words);
    return { status, stdout, stderr };
  };

  test('without days, without a folder, or with two wishes at once', { timeout: 60_000 }, () => {
    expect(refused(['--out', 'x'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Say which days the audit is about: --from 2026-01-01 --to 2026-06-30.\n',
    });
    expect(refused(['--from', '2026-01-01', '--to', '2026-02-01'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Say where the pack goes, such as --out dist.audit.\n',
    });
    expect(refused(['--verify', 'x', '--from', '2026-01-01'])).toEqual({
      status: 2,
      stdout: '',
      stderr: '--verify checks a pack that is there, and takes no --from.\n',
    });
    expect(refused(['--verify', 'content'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The folder "content" holds no audit pack.\n',
    });
    expect(refused(['--verify', 'content', '--head', 'abc'])).toMatchObject({
      status: 2,
      stderr: '--head cannot be "abc". Write the 64 digits that were noted when the pack was made.\n',
    });
  });

  test('for days that make no sense', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    const said = (words: Record<string, string>) => audit(repository, words);
    expect(said({ from: '2026-07-01', to: '2026-06-30' })).toMatchObject({
      status: 2,
      stderr: '--from 2026-07-01 lies after --to 2026-06-30. Write the earlier day first.\n',
    });
    expect(said({ to: '2026-02-30' })).toMatchObject({
      status: 2,
      stderr: '--to cannot be "2026-02-30". Write a day that exists, like 2026-05-01.\n',
    });
    expect(said({ to: '2026-11-22' })).toMatchObject({
      status: 2,
      stderr: '--to 2026-11-22 is still to come; today is 2026-11-21. Nobody can show what has not happened yet.\n',
    });
  });

  test('without a history to read', { timeout: 60_000 }, () => {
    const folder = temporaryFolder({ 'content/playbook.yaml': settings['playbook.yaml'] });
    expect(audit({ root: folder })).toMatchObject({
      status: 2,
      stderr: `The folder ${join(folder, 'content')} lies in no git repository. An audit is made from the history of commits.\n`,
    });
    const repository = gitRepository();
    repository.write({ 'content/playbook.yaml': settings['playbook.yaml'] });
    expect(audit(repository)).toMatchObject({
      status: 2,
      stderr: 'The repository has no commit yet, so there is nothing to audit. Make the first one.\n',
    });
    repository.write({ 'README.md': 'Nothing yet.' });
    repository.git('add', 'README.md');
    repository.git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'Begin');
    expect(audit(repository).stderr).toMatch(
      /^No playbook is committed in ".*". Commit it first: what is not committed is no record\.\n$/,
    );
  });

  test('over other files, and among the pages', { timeout: 60_000 }, () => {
    const repository = auditedRepository();
    const full = temporaryFolder({ 'letter.txt': 'Dear all' });
    expect(audit(repository, { out: full })).toMatchObject({
      status: 2,
      stderr: `The folder "${full}" holds files that are no audit pack, and they would be deleted. Name a new or empty folder with --out.\n`,
    });
    expect(readFileSync(join(full, 'letter.txt'), 'utf8')).toBe('Dear all');
    const inside = join(repository.root, 'content', 'pack');
    expect(audit(repository, { out: inside }).stderr).toMatch(/^The pack cannot be in /);
    const made = audit(repository);
    writeFileSync(join(made.out, 'notes.txt'), 'mine');
    expect(audit(repository, { out: made.out }).status).toBe(2);
    const again = audit(repository);
    expect(audit(repository, { out: again.out }).status).toBe(0);
    const empty = join(temporaryFolder(), 'empty');
    mkdirSync(empty);
    expect(audit(repository, { out: empty }).status).toBe(0);
  });
});

test('a pack that was altered is told from one that was not, by exit code', { timeout: 60_000 }, () => {
  const { out, stdout, read } = audit(auditedRepository());
  const [head = ''] = /[0-9a-f]{64}/.exec(stdout) ?? [];
  expect(run('audit.ts', ['--verify', out, '--head', head])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^Nothing was altered: \d+ records and files are as they were made\.\nHead of the chain: [0-9a-f]{64}\n$/,
    ) as string,
  });
  expect(run('audit.ts', ['--verify', out, '--head', '0'.repeat(64)])).toMatchObject({ status: 1 });
  writeFileSync(join(out, 'reviews.csv'), read('reviews.csv').replace('handed over', 'never seen'));
  expect(run('audit.ts', ['--verify', out])).toMatchObject({
    status: 1,
    stdout: 'reviews.csv was altered: Line 2 does not say what the records say.\n\nThis pack is not as it was made.\n',
  });
});
