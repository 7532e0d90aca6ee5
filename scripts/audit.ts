/** Makes a pack for an auditor: what became of each page within a period, as the history has it. Or checks that a pack is as it was made. */
import { statSync } from 'node:fs';
import { auditContent } from './steps/audit/audit-content.ts';
import { verifyPack } from './steps/audit/verify-pack.ts';
import { isAnyPack } from './steps/audit/write-pack.ts';
import { visibleText } from './steps/format-diagnostics/visible-text.ts';
import { parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';

const usage = `npm run audit -- --from DAY --to DAY --out DIR [options]
npm run audit -- --verify DIR [--head HASH]

Writes what an auditor asks for into a folder: pages, reviews and changes as tables for spreadsheets, as JSON and
as one file to print; ISO 9001:2015 clause by clause; and a chain of hashes over all of it.

  --from YYYY-MM-DD    the first day of the period
  --to YYYY-MM-DD      the last day of the period; not later than today
  --out DIR            the folder of the pack: a new or empty one, or a pack that is made again
  --content DIR        the folder of the playbook (content); what is committed counts
  --today YYYY-MM-DD   the day it is (today, in the company's time zone)
  --verify DIR         checks that every file and record of a pack is as it was made
  --head HASH          with --verify: the head of the chain, as you noted it when the pack was made
  --help               this text

Exit codes: 0 written, or nothing was altered, 1 the pack was altered, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, verify, head, content, ...options } = parseArguments({
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    content: { type: 'string' },
    today: { type: 'string' },
    verify: { type: 'string' },
    head: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const { from, to, out, today } = options;
  if (verify !== undefined) {
    const given = Object.entries({ ...options, content }).find(([, value]) => value !== undefined);
    if (given) throw new WrongUse(`--verify checks a pack that is there, and takes no --${given[0]}.`);
    return checkPack(verify, head);
  }
  if (head !== undefined) throw new WrongUse('--head belongs to --verify: npm run audit -- --verify DIR --head HASH');
  if (from === undefined || to === undefined)
    throw new WrongUse('Say which days the audit is about: --from 2026-01-01 --to 2026-06-30.');
  if (out === undefined) throw new WrongUse('Say where the pack goes, such as --out dist.audit.');
  await auditContent({ from, to, out, content: content ?? 'content', today });
  return exitCodes.clean;
});

function checkPack(folder: string, noted: string | undefined): ExitCode {
  const hash = noted?.trim().toLowerCase();
  if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
    throw new WrongUse(`--head cannot be "${noted}". Write the 64 digits that were noted when the pack was made.`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder "${folder}" in ${process.cwd()}. Name the folder of the pack.`);
  if (!isAnyPack(folder)) throw new WrongUse(`The folder "${folder}" holds no audit pack.`);
  const { faults, head, checked } = verifyPack(folder, hash);
  if (faults.length > 0) {
    // Names come from files that somebody has altered.
    process.stdout.write(`${faults.map(visibleText).join('\n')}\n\nThis pack is not as it was made.\n`);
    return exitCodes.findings;
  }
  process.stdout.write(
    `Nothing was altered: ${checked} records and files are as they were made.\nHead of the chain: ${head}\n`,
  );
  if (hash === undefined)
    process.stdout.write(
      'Compare it with the one that was noted when the pack was made: whoever makes a whole pack anew gets another head.\n',
    );
  return exitCodes.clean;
}
