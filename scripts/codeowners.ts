/** Writes the file by which the repository's platform asks the owner of a page for approval, or checks that it is up to date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Playbook } from '../src/model/page.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { sayDifferences } from './steps/codeowners/compare-lines.ts';
import { toCodeowners } from './steps/codeowners/to-codeowners.ts';
import { requireUse } from './steps/diagnose.ts';
import { toCommand } from './steps/format-diagnostics/github.ts';
import { oneOf, parseArguments } from './steps/parse-arguments.ts';
import { pathFromRepository } from './steps/place-report.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';

const usage = `npm run codeowners -- [options]

  --check         write nothing; say whether the file is up to date
  --format WORD   pretty, or github for a note in the pull request (pretty)
  --out FILE      the file (.github/CODEOWNERS, or .gitlab/CODEOWNERS where the repository is on GitLab)
  --content DIR   the folder of the playbook (content)
  --help          this text

Exit codes: 0 written or up to date, 1 not up to date or pages that cannot be read, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { check, content, help, ...options } = parseArguments({
    check: { type: 'boolean' },
    format: { type: 'string', default: 'pretty' },
    out: { type: 'string' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean' },
  });
  if (help) return end(exitCodes.clean, usage);

  const format = oneOf('--format', options.format, ['pretty', 'github']);
  requireUse({ content });
  const playbook = await readPlaybook(content);
  if (!isCertain(playbook))
    return end(
      exitCodes.findings,
      'Who approves what cannot be told before all pages can be read and have an owner. `npm run validate` says what to mend.\n',
    );
  // Both platforms look for the file in a folder of their own name.
  const out = options.out ?? `.${playbook.config.repository?.platform ?? 'github'}/CODEOWNERS`;
  const wanted = toCodeowners(playbook, await pathFromRepository(dirname(resolve(content))));
  const written = existsSync(out) ? readFileSync(out, 'utf8').replaceAll('\r\n', '\n') : '';
  if (!check) {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    if (written !== wanted) writeFileSync(out, wanted);
    return end(exitCodes.clean, written === wanted ? `${out} is up to date.\n` : `${out} is written.\n`);
  }
  const differences = sayDifferences(out, written, wanted);
  if (differences.length === 0) return end(exitCodes.clean, `${out} is up to date.\n`);
  const title = `${out} does not say who approves these pages.`;
  const hint = 'Run `npm run codeowners`, or mend it by hand:';
  return end(
    exitCodes.findings,
    format === 'github'
      ? `${toCommand('error', { file: out, title }, [hint, ...differences])}\n`
      : `${title} ${hint}\n\n${differences.map((line) => `  ${line}\n`).join('')}`,
  );
});

/** What follows from a page that cannot be read, or from a slip in an owner, is not reported a second time. */
function isCertain({ diagnostics, pages, folders, owners }: Playbook): boolean {
  const known = new Set<string | undefined>([undefined, ...owners.map(({ id }) => id)]);
  const named = [...pages.map(({ owner }) => owner), ...folders.map(({ data }) => data.owner)];
  return diagnostics.every(({ severity }) => severity !== 'error') && named.every((owner) => known.has(owner));
}

function end(code: ExitCode, text: string): ExitCode {
  process.stdout.write(text);
  return code;
}
