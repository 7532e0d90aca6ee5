import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Day } from '../../../src/base/day.ts';
import type { ChangedFile } from '../../../src/model/change.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Playbook } from '../../../src/model/page.ts';
import {
  commitOf,
  exportFolder,
  git,
  mergeBase,
  pathInRepository,
  repositoryOf,
  type Repository,
} from '../../../src/playbook/git.ts';
import { readChange } from '../../../src/playbook/read-change.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { rules } from '../../../src/rules/index.ts';
import { runRules, type Since } from '../../../src/rules/run-rules.ts';
import { WrongUse } from '../parse-arguments.ts';

/** A playbook at one moment: its folder, what was read in it, and what there is to say about it. */
export interface Edition {
  content: string;
  playbook: Playbook;
  findings: readonly Diagnostic[];
}

/** A commit of the proposal, as its author describes it. */
export interface ProposedCommit {
  id: string;
  day: Day;
  author: string;
  subject: string;
}

/** The two editions that are compared. */
export interface Editions {
  /** Undefined when there was no playbook yet. */
  before: Edition | undefined;
  after: Edition;
  today: Day;
  /** The files that differ, by path from the project. */
  files: ReadonlyMap<string, ChangedFile>;
  /** What was asked for: a branch, a tag or a commit. */
  ref: string;
  /** The commit that `before` stands at, and the one that `after` was made on. */
  base: string;
  head: string;
  /** Newest first. */
  commits: readonly ProposedCommit[];
  /** Files of the folder differ from the newest commit. */
  hasUncommitted: boolean;
  /** Removes what was written to read the edition of before. */
  forget(): void;
}

/** Which folder to compare with which state, and for which day. */
export interface EditionsRequest {
  content: string;
  ref: string;
  today: Day;
}

/** Reads a content folder as it stands and as it stood where its branch parted from another. Throws WrongUse where that cannot be told. */
export async function readEditions({ content, ref, today }: EditionsRequest): Promise<Editions> {
  const playbook = await readPlaybook(content);
  const reading = await readChange({ content, ref, playbook });
  if ('refusal' in reading) throw new WrongUse(reading.refusal);
  if ('gap' in reading && reading.gap.severity === 'error') throw new WrongUse(cutOff(ref, reading.gap.hint));

  // Both are there, or the change could not have been read.
  const repository = (await repositoryOf(content))!;
  const base = (await mergeBase(repository, ref))!;
  const change = 'change' in reading ? reading.change : undefined;
  const commits = await commitsSince(repository, base, content);
  const hasUncommitted = (await git(content, ['status', '--porcelain', '-z', '--', '.'])) !== '';
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-compare-'));
  return {
    before: change && {
      content: await writeEdition({ repository, base, content, folder }),
      playbook: change.base,
      // In the words in which it is said of what nobody has changed.
      findings: findingsOf(change.base, today, { change: { ...change, files: new Map() } }),
    },
    after: { content: resolve(content), playbook, findings: findingsOf(playbook, today, reading) },
    today,
    files: change?.files ?? new Map(),
    ref,
    base,
    head: (await commitOf(repository, 'HEAD'))!,
    commits,
    hasUncommitted,
    forget: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function findingsOf(playbook: Playbook, today: Day, since: Since): Diagnostic[] {
  return [...playbook.diagnostics, ...runRules(rules, playbook, today, since)];
}

interface EditionRequest {
  repository: Repository;
  base: string;
  content: string;
  folder: string;
}

/** Returns the content folder. A repository that is all content does not hold its name, which every path in a finding begins with. */
async function writeEdition({ repository, base, content, folder }: EditionRequest): Promise<string> {
  const isAll = (await pathInRepository(content)) === '';
  const into = isAll ? join(folder, basename(resolve(content))) : folder;
  return join(into, await exportFolder(repository, base, content, into));
}

/** Most people read no further. */
const mostCommits = 20;

async function commitsSince({ root }: Repository, base: string, content: string): Promise<ProposedCommit[]> {
  const below = (await pathInRepository(content)) || '.';
  const format = '--format=%h%x00%cs%x00%an%x00%s%x01';
  const listed = await git(root, [
    'log',
    `-${mostCommits}`,
    '--no-merges',
    '--abbrev=10',
    format,
    `${base}..HEAD`,
    '--',
    below,
  ]);
  return listed.split('\u0001').flatMap((line) => {
    const [id, day, author, subject] = line.trimStart().split('\0');
    return id && day && author !== undefined && subject !== undefined ? [{ id, day, author, subject }] : [];
  });
}

function cutOff(ref: string, hint: string): string {
  return `This copy of the repository holds only part of its history, so nobody can tell what has changed since "${ref}". ${hint}`;
}
