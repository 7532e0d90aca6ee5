/** Writes code and content in their one form, so that a change shows what was changed and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireUse } from './steps/diagnose.ts';
import { formatFolder } from './steps/format-content/format-folder.ts';
import { sayFormatted } from './steps/format-content/say-formatted.ts';
import { oneOf, parseArguments } from './steps/parse-arguments.ts';
import { progressOn } from './steps/progress.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';
import { runScript } from './steps/run-script.ts';

const usage = `npm run format -- [options]

  --check         write nothing; say which files are not in their one form
  --only WHAT     code or content alone (both)
  --content DIR   the folder of the playbook (content)
  --help          this text

What a page says never changes: a page whose one form would read otherwise is left alone and named.

Exit codes: 0 all is in its one form, 1 something is not or was left alone, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const {
    check = false,
    content,
    help,
    ...options
  } = parseArguments({
    check: { type: 'boolean' },
    only: { type: 'string' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean' },
  });
  if (help) return end(exitCodes.clean, usage);
  const only = options.only === undefined ? undefined : oneOf('--only', options.only, ['code', 'content']);
  requireUse({ content });

  const isCodeClean = only === 'content' || (await formatCode(check));
  if (only === 'code') return isCodeClean ? exitCodes.clean : exitCodes.findings;

  const progress = progressOn(process.stderr);
  const formatted = await progress.stage(
    'content',
    () => formatFolder(content),
    ({ count }) => `${count} files`,
  );
  if (!check) for (const { path, text } of formatted.changed) writeFileSync(join(content, path), text);
  process.stdout.write(sayFormatted(formatted, { content, check }));
  const isContentClean = formatted.left.length === 0 && (!check || formatted.changed.length === 0);
  return isCodeClean && isContentClean ? exitCodes.clean : exitCodes.findings;
});

async function formatCode(check: boolean): Promise<boolean> {
  const prettier = 'node_modules/prettier/bin/prettier.cjs';
  return (await runScript([prettier, check ? '--check' : '--write', '--log-level', 'warn', '.'])) === 0;
}

function end(code: ExitCode, text: string): ExitCode {
  process.stdout.write(text);
  return code;
}
