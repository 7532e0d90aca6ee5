import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git, pathInRepository, type Repository } from './git.ts';

/** Somebody as a commit names them. */
export interface Person {
  name: string;
  mail: string;
}

/** A file that a commit changes, and the names of its contents before and after. */
export interface FileChange {
  /** Path from the content folder. */
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/** A commit and what it says. */
export interface HistoryCommit {
  id: string;
  author: Person;
  /** When it was committed, in seconds since 1970. */
  time: number;
  message: string;
  files: readonly FileChange[];
}

/** A change of the content folder as it came onto the main line: a commit made there, or a merge with all it joins. */
export interface Landing extends HistoryCommit {
  isMerge: boolean;
  /** The commits that a merge joins to the main line, as far as they change the content folder. */
  joined: readonly HistoryCommit[];
  /** The history is cut off here: what this commit seems to add may have been there before. */
  isCutOff: boolean;
  /** Some of the commits that it joins are not in this copy. */
  isJoinCutOff: boolean;
}

/**
 * How a content folder became what it is at the newest commit, oldest first. The main line is followed by first parents:
 * a merge stands for everything that it brought.
 */
export async function readHistory(repository: Repository, content: string): Promise<Landing[]> {
  const below = await pathInRepository(content);
  const [line, all, graph, cut] = await Promise.all([
    log(repository.root, below, ['--first-parent', '--diff-merges=first-parent']),
    log(repository.root, below, ['--full-history', '--no-merges']),
    git(repository.root, ['rev-list', '--parents', 'HEAD']),
    cutOffAt(repository),
  ]);
  const parents = new Map(
    graph
      .split('\n')
      .filter(Boolean)
      .map((entry) => {
        const [id, ...rest] = entry.split(' ');
        return [id!, rest] as const;
      }),
  );
  const commits = new Map(all.map((commit) => [commit.id, commit]));
  const joins = joinsOf(
    mainLine(parents, all[0] && (await git(repository.root, ['rev-parse', 'HEAD'])).trim()),
    parents,
  );
  return line.map((commit) => {
    const joined = joins.get(commit.id) ?? [];
    return {
      ...commit,
      isMerge: (parents.get(commit.id)?.length ?? 0) > 1,
      joined: joined.flatMap((id) => commits.get(id) ?? []),
      isCutOff: cut.has(commit.id),
      isJoinCutOff: joined.some((id) => cut.has(id)),
    };
  });
}

type Parents = ReadonlyMap<string, readonly string[]>;

/** The commits of the main line, oldest first. */
function mainLine(parents: Parents, head: string | undefined): string[] {
  const line: string[] = [];
  for (let id = head; id !== undefined; id = parents.get(id)?.[0]) line.push(id);
  return line.reverse();
}

/** For each merge of the main line the commits that it brought, each told once: with the first merge that brings it. */
function joinsOf(line: readonly string[], parents: Parents): Map<string, string[]> {
  const seen = new Set<string>(line);
  return new Map(
    line.map((id) => {
      const joined: string[] = [];
      const open = [...(parents.get(id)?.slice(1) ?? [])];
      while (open.length > 0) {
        const next = open.pop()!;
        if (seen.has(next)) continue;
        seen.add(next);
        joined.push(next);
        open.push(...(parents.get(next) ?? []));
      }
      return [id, joined] as const;
    }),
  );
}

/** The commits behind which this copy holds nothing. */
async function cutOffAt({ root, isShallow }: Repository): Promise<Set<string>> {
  if (!isShallow) return new Set();
  const file = (await git(root, ['rev-parse', '--git-path', 'shallow'])).trim();
  return new Set(readFileSync(resolve(root, file), 'utf8').split('\n').filter(Boolean));
}

/** Oldest first. What a commit says may hold any sign but NUL, which therefore keeps the parts apart. */
async function log(root: string, below: string, how: readonly string[]): Promise<HistoryCommit[]> {
  const listed = await git(root, [
    'log',
    '--reverse',
    '--topo-order',
    ...how,
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--no-notes',
    '--encoding=UTF-8',
    '--format=%H%x00%aN%x00%aE%x00%ct%x00%B%x00',
    'HEAD',
    '--',
    below === '' ? '.' : below,
  ]);
  return toCommits(listed.split('\0'), below);
}

function toCommits(parts: readonly string[], below: string): HistoryCommit[] {
  const commits: HistoryCommit[] = [];
  let at = 0;
  while (at < parts.length) {
    if (parts[at]!.trim() === '') {
      at += 1;
      continue;
    }
    const [id, name, mail, time, message] = parts.slice(at, at + 5) as [string, string, string, string, string];
    at += 5;
    const files: FileChange[] = [];
    while (at < parts.length && (parts[at] === '' || parts[at]!.trimStart().startsWith(':'))) {
      if (parts[at] === '') {
        at += 1;
        continue;
      }
      const file = toFileChange(parts[at]!.trimStart(), parts[at + 1]!, below);
      if (file) files.push(file);
      at += 2;
    }
    commits.push({ id: id.trim(), author: { name, mail }, time: Number(time), message, files });
  }
  return commits;
}

/** Undefined for what is no ordinary file on either side, such as a link. */
function toFileChange(meta: string, path: string, below: string): FileChange | undefined {
  const [fromMode = '', toMode = '', from, to] = meta.slice(1).split(' ');
  const before = fromMode.startsWith('100') ? from : undefined;
  const after = toMode.startsWith('100') ? to : undefined;
  if (before === undefined && after === undefined) return undefined;
  return { path: below === '' ? path : path.slice(below.length + 1), before, after };
}
