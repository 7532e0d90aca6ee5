/** Brings in a handbook: Markdown below a folder, written as pages of the playbook. What could not be decided is asked for, never made up. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { dayIn } from '../src/base/day.ts';
import { list } from '../src/base/text.ts';
import { kindFolders } from '../src/model/kinds.ts';
import { requireDay } from './steps/diagnose.ts';
import { findSources } from './steps/import/find-sources.ts';
import { importHandbook } from './steps/import/import-handbook.ts';
import { kebab } from './steps/import/names.ts';
import { readMapping } from './steps/import/read-mapping.ts';
import { isExport, restoreExport } from './steps/import/restore-export.ts';
import { sayImport, sayRestored } from './steps/import/say-import.ts';
import { writeReport } from './steps/import/write-report.ts';
import { progressBar } from './steps/progress-bar.ts';
import { oneOf, parseFilesAndOptions, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const usage = `npm run import -- SOURCE [options]

  SOURCE               the folder of the handbook: .md, .mdx, .markdown, .html.md.erb and the like
  --into PLACE         where its pages go: a kind, or a folder of one, such as procedures/handbook (procedures)
  --map FILE           what becomes of its fields; a first run proposes such a file, you edit it
  --content DIR        the folder of the playbook; made where there is none (content)
  --dry-run            say what would be done, and write nothing
  --replace            write over pages that somebody has changed since an earlier import; what they changed is gone
  --today YYYY-MM-DD   the day to judge by (today)
  --help               this text

The report, with each loss and guess by file and line, and the proposed --map lie in .cache/import/.

Exit codes: 0 done, 1 done and validation finds errors, 2 wrong use, 3 internal error.
`;

const remembered = z.record(z.string(), z.record(z.string(), z.string()));

await runCommand(async () => {
  const { help, content, today, files, ...options } = parseFilesAndOptions({
    into: { type: 'string', default: 'procedures' },
    map: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const source = requireSource(files, content);
  requireDay('--today', today);
  if (isExport(source)) {
    const back = { isDry: options['dry-run'], replaces: options.replace };
    process.stdout.write(sayRestored(await restoreExport(source, content, back), content, back.isDry));
    return exitCodes.clean;
  }
  const [folder = '', ...branch] = options.into.replaceAll(/^\/|\/$/g, '').split('/');
  requirePages(source);
  const place = join('.cache', 'import', kebab(basename(resolve(source))));
  const memory = join(place, 'written.json');
  const bar = progressBar(process.stderr);
  const imported = await importHandbook({
    source,
    content,
    into: { folder: oneOf('--into', folder, kindFolders), branch: branch.map(kebab) },
    mapping: options.map === undefined ? undefined : readMapping(options.map),
    today: today ?? dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()),
    isDry: options['dry-run'],
    replaces: options.replace,
    before: recall(memory, content),
    tell: (stage, done, all) => bar.tell(stage, done, all),
  });
  bar.end();
  process.stdout.write(sayImport(imported));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'report.md'), writeReport(imported));
  writeFileSync(join(place, 'map.yaml'), stringify(imported.mapping));
  if (!imported.isDry) remember(memory, content, imported.written);
  process.stdout.write(
    `Each loss and guess: ${place}/report.md. What became of the fields, to edit for --map: ${place}/map.yaml\n`,
  );
  return imported.problems.errors > 0 ? exitCodes.findings : exitCodes.clean;
});

function requireSource(files: readonly string[], content: string): string {
  const [source, ...others] = files;
  if (source === undefined) throw new WrongUse('Name the folder of the handbook: npm run import -- ../handbook');
  if (others.length > 0) throw new WrongUse(`One handbook at a time: "${others[0]}" is a second folder.`);
  if (!existsSync(source)) throw new WrongUse(`There is no folder "${source}".`);
  if (!statSync(source).isDirectory())
    throw new WrongUse(`"${source}" is a file. Name the folder that the handbook lies in.`);
  const [from, to] = [resolve(source), resolve(content)];
  if (`${from}/`.startsWith(`${to}/`))
    throw new WrongUse(`"${source}" lies in the playbook itself. Name the folder of the handbook that is to come in.`);
  if (to.startsWith(`${from}/`))
    throw new WrongUse(
      `The playbook lies in "${source}", and would be read as part of the handbook. Name the folder of the handbook alone.`,
    );
  return source;
}

/** A folder without a page is another folder than was meant, or a wiki that is not written out as Markdown yet. */
function requirePages(source: string): void {
  const found = findSources(source);
  if (found.some(({ kind }) => kind === 'page')) return;
  const endings = Map.groupBy(found, ({ path }) => extname(path).toLowerCase() || 'files without an ending');
  const others = [...endings].map(([ending, all]) => `${all.length} ${ending}`);
  throw new WrongUse(
    `There is no page below "${source}": pages end in .md, .mdx or .markdown, also .html.md.erb and the like. ` +
      (others.length === 0
        ? 'The folder is empty.'
        : `It holds ${list(others)}. Let the program that they come from write them out as Markdown first.`),
  );
}

/** What the last run into a playbook has left. It is no more than a help: without it, nothing is written over. */
function recall(memory: string, content: string): Map<string, string> {
  return new Map(Object.entries(recallAll(memory)[resolve(content)] ?? {}));
}

function remember(memory: string, content: string, written: ReadonlyMap<string, string>): void {
  const all = recallAll(memory);
  const merged = { ...all[resolve(content)], ...Object.fromEntries(written) };
  writeFileSync(memory, JSON.stringify({ ...all, [resolve(content)]: merged }));
}

function recallAll(memory: string): Record<string, Record<string, string>> {
  if (!existsSync(memory)) return {};
  try {
    return remembered.parse(JSON.parse(readFileSync(memory, 'utf8')));
  } catch {
    return {};
  }
}
