import { plural } from '../../../src/base/text.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { rules } from '../../../src/rules/index.ts';
import { readerRules } from '../../../src/playbook/reader-rules.ts';
import { writeFile } from '../fix/write-file.ts';
import { formatFinding } from '../format-diagnostics/pretty.ts';
import { exitCodes, type ExitCode } from '../run-command.ts';
import { judgeReview } from './judge-review.ts';
import type { ReviewRoom } from './review-room.ts';
import { sayNext } from './say-next.ts';
import type { Screen } from './say-text.ts';
import { onDisk } from './text-at-review.ts';

/** A file's text before and after, and everything to judge and to say it by. */
export interface SaveRequest {
  content: string;
  room: ReviewRoom;
  before: string;
  after: string;
  screen: Screen;
}

/** Judges a text, writes it, and says what comes next. Nothing is written that `validate` would refuse. */
export async function saveReview({ content, room, before, after, screen }: SaveRequest): Promise<ExitCode> {
  const { subject, playbook, today } = room;
  const { file } = subject;
  const { refusals, findings } = await judgeReview({ content, playbook, file, text: after, today });
  const tell = (found: readonly Diagnostic[]) =>
    found.map((finding) => `${sayFinding(finding, after, screen)}\n\n`).join('');
  if (refusals.length > 0) {
    process.stdout.write(`${tell(refusals)}Nothing was written: ${plural(refusals.length, 'thing')} to mend first.\n`);
    return exitCodes.findings;
  }
  if (!writeFile(onDisk(file, content), { before, after })) {
    process.stdout.write(`Nothing was written: somebody has just changed ${file}. Run the command again.\n`);
    return exitCodes.findings;
  }
  process.stdout.write(`Written into ${file}.\n\n${tell(findings)}`);
  process.stdout.write(`${sayFindings(findings)}${sayStatus(room)}\n${await sayNext(content, subject, playbook)}`);
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
}

function sayFindings(findings: readonly Diagnostic[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (findings.length === 0) return 'npm run validate has nothing against the page.\n';
  return errors === 0
    ? 'Nothing of this stops the change.\n'
    : `${plural(errors, 'thing')} to mend before this can be merged.\n`;
}

function sayStatus({ subject: { on } }: ReviewRoom): string {
  const status = 'id' in on ? on.data.status : 'active';
  if (status !== 'draft' && status !== 'unverified') return '';
  const says = status === 'draft' ? 'that it is a draft' : 'that nobody has checked it';
  return `Readers are still told ${says}. If it is in force, delete the line "status: ${status}".\n`;
}

const whys = new Map([
  ...Object.entries(readerRules).map(([id, { why }]) => [id, why] as const),
  ...rules.map(({ id, why }) => [id, why] as const),
]);

/** The lines that a finding is about may not be on the disk yet. */
function sayFinding(finding: Diagnostic, text: string, { paint }: Screen): string {
  return formatFinding(finding, { why: (rule) => whys.get(rule), linesOf: () => text.split(/\r?\n/) }, paint);
}
