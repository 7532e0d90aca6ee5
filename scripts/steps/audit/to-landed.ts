import type { Landed } from '../../../src/model/audit-report.ts';
import type { Landing, Person } from '../../../src/playbook/read-history.ts';
import { readMessage } from './read-message.ts';

/** What a landing says of a change to some files. Where the history is cut off, nothing is. */
export function toLanded(landing: Landing, paths: readonly string[]): Landed {
  const { id, time, author, message, isMerge, isCutOff } = landing;
  const { approvers, request, reason } = readMessage(message);
  return {
    commit: id,
    time: toTime(time),
    authors: authorsOf(landing, paths),
    approvers: isCutOff ? null : approvers,
    merger: isMerge && !isCutOff ? sayPerson(author) : null,
    request: request ?? null,
    reason,
  };
}

/** A moment, as the pack writes it: `2026-05-03T10:12:00Z`. */
export function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Null where nobody can tell: behind a cut, or when a merge changed the files and none of the commits that it joins did. */
function authorsOf(landing: Landing, paths: readonly string[]): string[] | null {
  const { isCutOff, isJoinCutOff, isMerge, joined, author, message } = landing;
  if (isCutOff || isJoinCutOff) return null;
  const own = joined.filter(({ files }) => files.some(({ path }) => paths.includes(path)));
  if (isMerge && own.length === 0) return null;
  const commits = isMerge ? own : [{ author, message }];
  const names = commits.flatMap((commit) => [sayPerson(commit.author), ...readMessage(commit.message).coAuthors]);
  return [...new Set(names)].sort();
}

function sayPerson({ name, mail }: Person): string {
  return (name === mail ? mail : `${name} <${mail}>`).replace(/\p{Cc}/gu, ' ').trim();
}
