import { rmSync } from 'node:fs';
import { dayIn } from '../../../src/base/day.ts';
import { list, plural } from '../../../src/base/text.ts';
import type { AuditReport } from '../../../src/model/audit-report.ts';
import {
  changedSince,
  commitOf,
  git,
  repositoryOf,
  whyNoRepository,
  type Repository,
} from '../../../src/playbook/git.ts';
import { readHistory, type Landing } from '../../../src/playbook/read-history.ts';
import { requireDay, requireUse } from '../diagnose.ts';
import { onInterrupt } from '../on-interrupt.ts';
import { WrongUse } from '../parse-arguments.ts';
import { progressOn } from '../progress.ts';
import { makeReport } from './make-report.ts';
import { replay } from './replay.ts';
import { makePack, nextOf, requirePackFolder, writePack } from './write-pack.ts';

/** What to audit, and where the pack goes. */
export interface AuditRequest {
  from: string;
  to: string;
  out: string;
  content: string;
  today: string | undefined;
}

/** Reads the history of a playbook, writes the pack, and says on the standard output how far it is and what came out. */
export async function auditContent({ from, to, out, content, today }: AuditRequest): Promise<void> {
  requireUse({ content, today });
  requireDay('--from', from);
  requireDay('--to', to);
  if (from > to) throw new WrongUse(`--from ${from} lies after --to ${to}. Write the earlier day first.`);
  requirePackFolder(out, content);
  const repository = await repositoryOf(content);
  if (!repository)
    throw new WrongUse(`${await whyNoRepository(content)} An audit is made from the history of commits.`);
  const head = await newestCommit(repository);

  const { stage } = progressOn(process.stdout);
  const landings = await stage('history', () => readHistory(repository, content), sayHistory);
  if (!landings.some(({ files }) => files.some(({ path }) => path === 'playbook.yaml')))
    throw new WrongUse(
      `No playbook is committed in "${content}". Commit it first: what is not committed is no record.`,
    );
  const replayed = await stage('pages', () => replay(repository.root, landings), sayPages);
  requirePast(to, today ?? dayIn(replayed.config.timeZone, new Date()));
  const report = await stage('judge', () => makeReport(replayed, { from, to, head }), sayFindings);
  const pack = makePack(report);
  const stopListening = onInterrupt(() => rmSync(nextOf(out), { recursive: true, force: true }));
  try {
    await stage(
      'write',
      () => writePack(pack, out),
      () => out,
    );
  } finally {
    stopListening();
  }
  process.stdout.write(`\n${summaryOf(report)}\n${await sayUncommitted(repository, content)}`);
  process.stdout.write(sayHead(pack.head, out));
}

async function newestCommit(repository: Repository): Promise<Pick<Landing, 'id' | 'time'>> {
  const id = await commitOf(repository, 'HEAD');
  if (id === undefined)
    throw new WrongUse('The repository has no commit yet, so there is nothing to audit. Make the first one.');
  return { id, time: Number(await git(repository.root, ['show', '-s', '--format=%ct', id])) };
}

function requirePast(to: string, today: string): void {
  if (to > today)
    throw new WrongUse(`--to ${to} is still to come; today is ${today}. Nobody can show what has not happened yet.`);
}

function sayHistory(landings: readonly Landing[]): string {
  return `${plural(landings.length, 'change')} of the main line`;
}

function sayPages({ pages, versions }: Awaited<ReturnType<typeof replay>>): string {
  return `${plural(pages.size, 'page')} in ${plural(versions, 'version')}`;
}

function sayFindings({ findings }: AuditReport): string {
  return `${plural(findings.filter(({ severity }) => severity === 'warning').length, 'warning')}`;
}

/** What the pack holds, and what is to be known before anybody relies on it. */
function summaryOf({ about, pages, reviews, changes, findings }: AuditReport): string {
  const { from, to, historyFrom, historyCutOff } = about;
  const counts = list([
    plural(pages.length, 'page'),
    plural(reviews.length, 'review'),
    plural(changes.length, 'change'),
  ]);
  const [first] = findings;
  return [
    `From ${from} to ${to}: ${counts}.`,
    ...(changes.length + reviews.length === 0
      ? ['Nothing was changed or reviewed in these days, and the pack says so.']
      : []),
    ...(historyCutOff && first ? [`Attention: ${first.message}`] : []),
    ...(!historyCutOff && historyFrom > from
      ? [`The history begins on ${historyFrom}; before that there is nothing to show.`]
      : []),
  ].join('\n');
}

async function sayUncommitted(repository: Repository, content: string): Promise<string> {
  const { length } = await changedSince(repository, 'HEAD', content);
  return length === 0 ? '' : `Edits that are not committed are not in it: ${plural(length, 'file')}.\n`;
}

function sayHead(head: string, out: string): string {
  return `Head of the chain: ${head}\nKeep it where nobody can alter it with the pack, such as in a mail to the auditor. To check the pack against it:\n  npm run audit -- --verify ${/^[\w./-]+$/.test(out) ? out : `"${out}"`} --head ${head}\n`;
}
