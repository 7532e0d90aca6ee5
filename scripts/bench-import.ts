/** Brings real handbooks in, each into a playbook of its own: says what came in and out, whether it validates, builds and is indexed, and how long it took. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayIn } from '../src/base/day.ts';
import { requireDay } from './steps/diagnose.ts';
import { importHandbook } from './steps/import/import-handbook.ts';
import { sayImport } from './steps/import/say-import.ts';
import { writeReport } from './steps/import/write-report.ts';
import { parseFilesAndOptions, WrongUse } from './steps/parse-arguments.ts';
import { seconds } from './steps/progress.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { runScript } from './steps/run-script.ts';

const usage = `npm run bench-import -- FOLDER… [options]

  FOLDER               a handbook; each goes into an empty playbook of its own, which is taken away afterwards
  --out DIR            keep the reports, the playbooks and the built sites there
  --today YYYY-MM-DD   the day to judge by (today)
  --help               this text

Exit codes: 0 all came in, validated and were built, 1 something did not, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, files, out, today } = parseFilesAndOptions({
    out: { type: 'string' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (files.length === 0) throw new WrongUse('Name the folder of a handbook: npm run bench-import -- ../handbook');
  requireDay('--today', today);
  const day = today ?? dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
  const folder = out ?? mkdtempSync(join(tmpdir(), 'vademecum-import-'));
  let isClean = true;
  for (const source of files) isClean = (await tryOne(source, folder, day)) && isClean;
  if (out === undefined) rmSync(folder, { recursive: true, force: true });
  return isClean ? exitCodes.clean : exitCodes.findings;
});

async function tryOne(source: string, folder: string, today: string): Promise<boolean> {
  const start = performance.now();
  const name = source.replace(/\/+$/, '').split('/').at(-1)!;
  const content = join(folder, name, 'content');
  const imported = await importHandbook({
    source,
    content,
    into: { folder: 'procedures', branch: [] },
    mapping: undefined,
    today,
    isDry: false,
    replaces: true,
    tell: () => undefined,
  });
  process.stdout.write(`\n== ${name}, ${seconds(performance.now() - start)}\n\n${sayImport(imported)}\n`);
  writeFileSync(join(folder, name, 'report.md'), writeReport(imported));
  const build = [
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    join(folder, name, 'site'),
    '--today',
    today,
  ] as const;
  const isBuilt = (await runScript(build, { VADEMECUM_CACHE: join(folder, name, 'cache') })) === 0;
  return isBuilt && imported.problems.errors === 0;
}
