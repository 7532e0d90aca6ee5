import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { fileStart } from '../../src/model/diagnostic.ts';
import { readChange, type ChangeReading } from '../../src/playbook/read-change.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { gitRepository, shallowClone, type GitRepository } from '../support/git-repository.ts';
import { settings, termSource } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const touch = 'glossary/touch.mdx';

function contentAt(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  const all = Object.entries({ ...settings, [touch]: termSource(), ...files });
  return Object.fromEntries(all.map(([path, text]) => [folder === '' ? path : `${folder}/${path}`, text]));
}

async function changeIn(made: GitRepository, ref = 'main', folder = 'content'): Promise<ChangeReading> {
  const content = join(made.root, folder);
  return readChange({ content, ref, playbook: await readPlaybook(content) });
}

async function made(made: GitRepository, ref?: string, folder?: string): Promise<Change> {
  const reading = await changeIn(made, ref, folder);
  if (!('change' in reading)) throw new Error(JSON.stringify(reading));
  return reading.change;
}

describe('a change', () => {
  test('holds the playbook as it was where the branch began, and what differs since', async () => {
    const repository = gitRepository(contentAt('handbook/content', {}));
    repository.git('checkout', '--quiet', '-b', 'proposal');
    repository.write({ [`handbook/content/${touch}`]: termSource({ title: 'Contact' }) });
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'handbook/content/glossary/later.mdx': termSource({ id: 'later', title: 'Later' }) });
    repository.commit();
    repository.git('checkout', '--quiet', 'proposal');
    repository.move(`handbook/content/${touch}`, 'handbook/content/glossary/words/touch.mdx');
    repository.git('add', '--all');
    const change = await made(repository, 'main', 'handbook/content');
    expect(change.base.pages.map(({ data, file }) => [data.title, file])).toEqual([['Touch', `content/${touch}`]]);
    expect([...change.files.values()]).toEqual([
      { status: 'renamed', path: 'content/glossary/words/touch.mdx', from: `content/${touch}` },
    ]);
  });

  test('has the same paths in a repository that is all content', async () => {
    const repository = gitRepository(contentAt('', {}));
    repository.write({ 'glossary/new.mdx': termSource({ id: 'new', title: 'New' }) });
    const change = await made(repository, 'HEAD', '');
    const label = repository.root.split('/').at(-1)!;
    expect(change.base.pages.map(({ file }) => file)).toEqual([`${label}/${touch}`]);
    expect([...change.files.keys()]).toEqual([`${label}/glossary/new.mdx`]);
  });

  test('can be told on no branch, and since a commit', async () => {
    const repository = gitRepository(contentAt('content', {}));
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.write({ [`content/${touch}`]: termSource({ title: 'Contact' }) });
    repository.commit();
    repository.git('checkout', '--quiet', '--detach');
    expect([...(await made(repository, first)).files.keys()]).toEqual([`content/${touch}`]);
    expect((await made(repository, 'HEAD')).files.size).toBe(0);
  });

  test('is held against a playbook of which nothing is read later, since its files are gone', async () => {
    const repository = gitRepository(contentAt('content', {}));
    const { base } = await made(repository, 'HEAD');
    expect(base.pages[0]!.locate(['title'])).toEqual(fileStart);
  });

  test('leaves nothing on the disk, also when it fails', async () => {
    const repository = gitRepository(contentAt('content', {}));
    const temporary = temporaryFolder();
    vi.stubEnv('TMPDIR', temporary);
    await made(repository, 'HEAD');
    const lost = repository.git('rev-parse', `HEAD:content/${touch}`).trim();
    repository.remove(`.git/objects/${lost.slice(0, 2)}/${lost.slice(2)}`);
    await expect(made(repository, 'HEAD')).rejects.toThrow();
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('what cannot be told', () => {
  const repository = () => gitRepository(contentAt('content', {}));

  test.each([
    ['mian', 'The repository knows no branch, tag or commit "mian". Did you mean main?'],
    [
      'origin/develop',
      'The repository knows no branch, tag or commit "origin/develop". If it is a branch elsewhere, fetch it first: git fetch origin',
    ],
    ['--help', '"--help" is no branch, tag or commit. Write one, such as origin/main.'],
    [' ', '" " is no branch, tag or commit. Write one, such as origin/main.'],
  ])('since %j', async (ref, refusal) => {
    expect(await changeIn(repository(), ref)).toEqual({ refusal });
  });

  test('outside a repository', async () => {
    const root = temporaryFolder(contentAt('content', {}));
    expect(await changeIn({ root } as GitRepository)).toEqual({
      refusal: `The folder ${join(root, 'content')} lies in no git repository. So nothing can be compared.`,
    });
  });

  test('without git', async () => {
    const { root } = repository();
    const content = join(root, 'content');
    const playbook = await readPlaybook(content);
    vi.stubEnv('PATH', temporaryFolder());
    expect(await readChange({ content, ref: 'main', playbook })).toEqual({
      refusal: 'The program git is not installed here. So nothing can be compared.',
    });
    vi.unstubAllEnvs();
  });

  test('before the first commit, and between branches that never met', async () => {
    const empty = gitRepository();
    empty.write(contentAt('content', {}));
    expect(await changeIn(empty, 'main')).toEqual({ refusal: 'The repository has no commit yet. Make the first one.' });
    const apart = repository();
    apart.git('checkout', '--quiet', '--orphan', 'other');
    apart.commit('Begin anew');
    expect(await changeIn(apart)).toEqual({
      refusal: '"main" and this branch have no commit in common, so nothing can be compared.',
    });
  });

  test('in a copy that holds only the newest commits: nothing is guessed', async () => {
    const origin = repository();
    origin.git('checkout', '--quiet', '-b', 'proposal');
    for (const title of ['One', 'Two', 'Three']) {
      origin.write({ [`content/${touch}`]: termSource({ title }) });
      origin.commit();
    }
    const clone = shallowClone(origin, 2, 'proposal');
    expect(await changeIn(clone, 'origin/main')).toMatchInlineSnapshot(`
      {
        "gap": {
          "hint": "Fetch the whole history: \`fetch-depth: 0\` where GitHub checks out, \`GIT_DEPTH: 0\` on GitLab, and \`git fetch --unshallow\` on a computer.",
          "message": "This copy of the repository holds only part of its history, so nobody can tell what has changed since "origin/main". No review could be held against those on record.",
          "severity": "error",
        },
      }
    `);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    expect(await changeIn(clone, 'origin/main')).toHaveProperty('gap');
    clone.git('fetch', '--quiet', '--unshallow');
    expect(await made(clone, 'origin/main')).toMatchObject({ writers: new Map() });
  });

  test('who wrote what, in a copy that reaches just far enough for the rest', async () => {
    const origin = repository();
    origin.write({ [`content/${touch}`]: termSource({ title: 'One' }) });
    const base = origin.commit();
    origin.write({ [`content/${touch}`]: termSource({ title: 'Two' }) });
    origin.commit();
    const change = await made(shallowClone(origin, 2), base);
    expect(change).toMatchObject({ writers: undefined });
    expect(change.base.pages[0]?.data.title).toBe('One');
  });

  test('of a playbook that begins with the change', async () => {
    const first = gitRepository({ 'README.md': 'Hello' });
    first.write(contentAt('content', {}));
    expect(await changeIn(first)).toMatchInlineSnapshot(`
      {
        "gap": {
          "hint": "Nothing has to be done. From the next change on, reviews are held against those on record.",
          "message": "The playbook begins with this change: where it parted from "main", there was none.",
          "severity": "info",
        },
      }
    `);
  });
});

describe('the writer of a critical page that gets a review', () => {
  const review =
    '\n  - { on: 2026-11-01, by: desk-lead, how: read, found: Read it against the log., next: 2027-01-01, of: pending }';
  const source = (over: Readonly<Record<string, string>> = {}, text?: string) =>
    termSource({ risk: 'critical', status: 'active', ...over }, text);
  const begin = () => gitRepository(contentAt('content', { [touch]: source() }));
  const writers = async (repository: GitRepository, ref = 'HEAD~1') =>
    Object.fromEntries((await made(repository, ref)).writers!);

  test('is who changed what it says, not who adds the review or tags it', async () => {
    const repository = begin();
    repository.write({ [`content/${touch}`]: source({}, 'Count it twice.') });
    repository.commit('Edit', { author: 'writer@example.com', day: '2026-11-02' });
    repository.write({ [`content/${touch}`]: source({ reviews: review, tags: '[delivery]' }, 'Count  it\ntwice.') });
    repository.commit('Review', { author: 'desk@example.com', day: '2026-11-03' });
    expect(await writers(repository)).toEqual({ [`content/${touch}`]: 'writer@example.com' });
  });

  test('is found beyond the change, and under the name that the file had then', async () => {
    const repository = begin();
    repository.write({ [`content/${touch}`]: source({}, 'Count it twice.') });
    repository.commit('Edit', { author: 'writer@example.com', day: '2026-11-02' });
    repository.move(`content/${touch}`, 'content/glossary/words/touch.mdx');
    repository.commit('Move', { author: 'mover@example.com', day: '2026-11-03' });
    repository.write({ 'content/glossary/words/touch.mdx': source({ reviews: review }, 'Count it twice.') });
    repository.commit('Review', { author: 'desk@example.com', day: '2026-11-04' });
    expect(await writers(repository)).toEqual({ 'content/glossary/words/touch.mdx': 'writer@example.com' });
  });

  test('is whoever works here while that is not committed', async () => {
    const repository = begin();
    repository.git('config', 'user.name', 'Here');
    repository.git('config', 'user.email', 'here@example.com');
    repository.write({ [`content/${touch}`]: source({ reviews: review }) });
    expect(await writers(repository, 'HEAD')).toEqual({ [`content/${touch}`]: 'somebody@example.com' });
    repository.write({ [`content/${touch}`]: source({ reviews: review }, 'Count it twice.') });
    expect(await writers(repository, 'HEAD')).toEqual({ [`content/${touch}`]: 'here@example.com' });
  });

  test('of a set is whoever changed one of its pages last, or took one away', async () => {
    const folder = (reviews: string) => `title: Words\nowner: desk-lead\nreviews: ${reviews}\n`;
    const file = 'content/glossary/_folder.yaml';
    const repository = gitRepository(
      contentAt('content', { [touch]: source(), 'glossary/_folder.yaml': folder('[]') }),
    );
    repository.write({ 'content/glossary/other.mdx': source({ id: 'other', title: 'Other' }) });
    repository.commit('Add', { author: 'adder@example.com', day: '2026-11-02' });
    repository.write({ [file]: folder(review) });
    repository.commit('Review', { author: 'desk@example.com', day: '2026-11-03' });
    expect(await writers(repository)).toEqual({ [file]: 'adder@example.com' });
    repository.remove('content/glossary/other.mdx');
    repository.commit('Remove', { author: 'remover@example.com', day: '2026-11-04' });
    expect(await writers(repository, 'HEAD~2')).toEqual({ [file]: 'remover@example.com' });
  });

  test('is not looked for where less depends on it', async () => {
    const repository = gitRepository(contentAt('content', { [touch]: termSource({ status: 'active' }) }));
    repository.write({ [`content/${touch}`]: termSource({ status: 'active', reviews: review }) });
    repository.commit();
    expect(await writers(repository)).toEqual({});
  });
});
