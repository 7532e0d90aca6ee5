import type { Change } from '../../../src/model/change.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { repositoryOf } from '../../../src/playbook/git.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { writersOf } from '../../../src/playbook/writers.ts';
import { rules } from '../../../src/rules/index.ts';
import { runRules } from '../../../src/rules/run-rules.ts';

/** What would be said of a file if it held another text. */
export interface Judgement {
  /** What the new text would bring about: it must not be written. */
  refusals: Diagnostic[];
  /** Everything that is to be said of the file. */
  findings: Diagnostic[];
}

/** A file, the text it would hold, and the day to judge by. */
export interface JudgeRequest {
  content: string;
  playbook: Playbook;
  file: string;
  text: string;
  today: string;
}

/** What has to be mended in the same change, and is no fault of the review: its page is late, stale or nobody's, or wants a second reviewer. */
const canWait = new Set(['reviewer-is-author', 'review-overdue', 'translation-stale', 'owner-left']);

/** Judges a text before it is written, by all rules that will judge the change: nobody learns of a fault only afterwards. */
export async function judgeReview({ content, playbook, file, text, today }: JudgeRequest): Promise<Judgement> {
  const after = await readPlaybook(content, new Map([[file, text]]));
  const change = await changeOf({ content, playbook, file, after });
  const findings = ofFile(file, [...after.diagnostics, ...runRules(rules, after, today, { change })]);
  const before = ofFile(file, [...playbook.diagnostics, ...runRules(rules, playbook, today)]);
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  const refusals = findings.filter(
    ({ rule, message, severity }) => severity === 'error' && !canWait.has(rule) && !known.has(`${rule} ${message}`),
  );
  return { refusals, findings };
}

/** The change as it would be: the text that stands there today is the one on record. */
async function changeOf({
  content,
  playbook,
  file,
  after,
}: Pick<JudgeRequest, 'content' | 'playbook' | 'file'> & { after: Playbook }): Promise<Change> {
  const change = { base: playbook, files: new Map([[file, { status: 'changed' as const, path: file }]]) };
  const repository = await repositoryOf(content);
  const writers = repository && (await writersOf({ repository, content, playbook: after, change }));
  return { ...change, writers };
}

function ofFile(file: string, findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter((finding) => finding.file === file);
}
