/** Shows what a change does to pages: a report of static files, for whoever reviews the change. */
import { join, relative } from 'node:path';
import { compareContent } from './steps/compare/compare-content.ts';
import { openFile } from './steps/compare/open-file.ts';
import { parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const known = {
  base: { type: 'string' },
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  'one-file': { type: 'string' },
  today: { type: 'string' },
  open: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const usage = `npm run compare -- --base REF [options]

Writes a report of what has changed since a branch, a tag or a commit: facts and limits first, then each page
before and after, what validation says anew, and who has to approve it. It is a folder of static files.

  --base REF           what to compare with, such as origin/main
  --content DIR        the folder of the playbook (content)
  --out DIR            the folder of the report (dist.compare)
  --one-file FILE      the report as one file instead, such as what-changes.html, to send or to open where it lies
  --today YYYY-MM-DD   the day to judge by (that of the newest commit)
  --open               opens the report when it is there
  --help               this text

Exit codes: 0 written, 2 wrong use, 3 internal error, 4 another comparison is running.
`;

await runCommand(async () => {
  const options = parseArguments(known);
  const { help, base, content, 'one-file': oneFile, today, open } = options;
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (base === undefined)
    throw new WrongUse('Say what to compare with, such as --base origin/main. A branch, a tag or a commit will do.');
  const out = options.out ?? (oneFile === undefined ? 'dist.compare' : undefined);
  const code = await compareContent({ ref: base, content, out, oneFile, today });
  if (code !== exitCodes.clean) return code;

  const report = relative('', out === undefined ? oneFile! : join(out, 'index.html'));
  process.stdout.write(`${report}\n`);
  if (open && !(await openFile(report))) process.stdout.write('Nothing here can open it. Open it in a browser.\n');
  return code;
});
