import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from '../support/compare-folders.ts';
import { gitRepository, type GitRepository } from '../support/git-repository.ts';
import { settings, source, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const late = (credit: number, over: Record<string, string> = {}) =>
  source(
    {
      id: 'late',
      title: 'Late delivery',
      summary: 'Find the parcel and make up for the wait.',
      owner: 'delivery-lead',
      status: 'draft',
      levels: '[frontline]',
      standards: `[{ id: late-credit, what: Credit for the wait, value: ${credit}, unit: EUR }]`,
      latitude:
        '[{ id: credit, decision: Give a credit, limits: [{ level: frontline, limit: late-credit }], beyond: delivery-lead }]',
      ...over,
    },
    'Say that you are sorry. Give up to <Fact id="late-credit" />.',
  );
const quoting = termSource({}, 'Once a credit of <Fact id="late-credit" page="late" /> is given, count it.');
const content = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
const files = content({ ...settings, 'procedures/late.mdx': late(25), 'glossary/touch.mdx': quoting });

/** Where all comparisons of this file keep what they know of the renderer. */
let cache: string | undefined;

function compare({ root }: GitRepository, base: string, environment: Readonly<Record<string, string>> = {}) {
  cache ??= temporaryFolder();
  const out = join(temporaryFolder(), 'report');
  const words = ['--content', join(root, 'content'), '--base', base, '--out', out];
  const ended = run('compare.ts', words, { VADEMECUM_CACHE: join(cache, 'astro'), ...environment });
  return { ...ended, out, index: ended.status === 0 ? readFileSync(join(out, 'index.html'), 'utf8') : '' };
}

/** What somebody reads of a file, without markup. */
function words(html: string): string {
  return html
    .replace(/<head>.*<\/head>|<span class="said"[^>]*>[^<]*<\/span>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

test('a report tells of a figure first, and of the page that only quotes it', { timeout: 300_000 }, () => {
  const repository = gitRepository(files);
  repository.git('checkout', '--quiet', '-b', 'raise');
  repository.write({ 'content/procedures/late.mdx': late(40) });
  repository.commit('Raise the credit', { day: '2026-11-20' });

  const rome = compare(repository, 'main', { TZ: 'Europe/Rome', LANG: 'it_IT.UTF-8' });
  expect(rome).toMatchObject({ status: 0, stderr: '' });
  expect(rome.stdout).toContain('1 changed fact, 1 changed page and 1 page that shows something else.\n');
  expect(words(rome.index)).toContain('Credit for the wait Late delivery 25\u00a0EUR'.replace('\u00a0', ' '));
  expect(words(rome.index)).toContain('used in 2 pages');
  expect(readdirSync(join(rome.out, 'pages'))).toEqual(['glossary-touch.html', 'procedures-late.html']);
  const touch = words(readFileSync(join(rome.out, 'pages/glossary-touch.html'), 'utf8'));
  expect(touch).toContain('Shows something else, since it changed elsewhere');
  expect(touch).toContain('Once a credit of 25 40 EUR is given');

  // The same bytes when run again, elsewhere.
  const honolulu = compare(repository, 'main', { TZ: 'Pacific/Honolulu', LANG: 'C' });
  expect(differences(rome.out, honolulu.out)).toEqual([]);
});

test('pages that cannot be read are told of beside those that can', { timeout: 300_000 }, () => {
  const repository = gitRepository({
    ...files,
    'content/glossary/touch.mdx': termSource({ title: undefined }),
    'content/procedures/quiet.mdx': late(25, { id: 'quiet' }),
  });
  repository.git('checkout', '--quiet', '-b', 'mend');
  repository.write({
    'content/glossary/touch.mdx': quoting,
    'content/procedures/late.mdx': late(25, { titel: 'Late' }),
  });
  repository.commit();
  repository.write({ 'content/procedures/quiet.mdx': `${late(25, { id: 'quiet' })}\n\n` });

  const { status, index } = compare(repository, 'main');
  expect(status).toBe(0);
  // An edit that nobody has committed yet counts, as in validation.
  expect(words(index)).toContain('and edits that are not committed');
  expect(words(index)).toContain('Changed without visible effect (1)');
  expect(words(index)).toContain('Pages that cannot be read (2)');
  expect(words(index)).toContain('There is no field "titel" here.');
  expect(words(index)).toContain('of before mended');
});

test('the first playbook of a repository is new from end to end', { timeout: 300_000 }, () => {
  const repository = gitRepository({ 'README.md': 'Nothing yet.' });
  repository.git('checkout', '--quiet', '-b', 'begin');
  repository.write(files);
  repository.commit();

  const { status, stdout, index } = compare(repository, 'main');
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('2 new pages.\n') as string });
  expect(words(index)).toContain('There was no playbook yet where it parted from main, so every page is new.');
});
