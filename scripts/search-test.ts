/** Asks the search what people type, in a real browser. Exits with 1 when the right page comes out too seldom. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { language } from '../src/model/config.ts';
import { searchTestKind } from '../src/model/search-test.ts';
import { requireUse } from './steps/diagnose.ts';
import { oneOf, parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';
import { buildToAsk, readBuiltSite } from './steps/search-test/built-site.ts';
import { withSearch } from './steps/search-test/open-search.ts';
import { listName, readRows, type List } from './steps/search-test/read-rows.ts';
import { beginning, sayRun } from './steps/search-test/report.ts';
import { runRows } from './steps/search-test/run-rows.ts';
import { sayAnswer } from './steps/search-test/say-answer.ts';
import { toJson } from './steps/search-test/to-json.ts';

const usage = `npm run search-test -- [options]

  --query "WORDS"      shows what the search finds for these words, and how, instead of running the list
  --lang LANG          only queries of this language: ${language.options.join(', ')}
  --kind KIND          only queries of this kind: ${searchTestKind.options.join(', ')}
  --file FILE          another list of queries. Only in content/${listName} each query has to keep its page
  --site FOLDER        a site that is built already. Without it the playbook is built
  --content DIR        the folder of the playbook (content)
  --today YYYY-MM-DD   the day to search on: what is overdue then stands lower (today)
  --json FILE          writes the figures, and what each query found, to a file
  --help               this text

Exit codes: 0 the search is good enough, 1 it is not, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, ...given } = parseArguments({
    query: { type: 'string' },
    lang: { type: 'string' },
    kind: { type: 'string' },
    file: { type: 'string' },
    site: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) return tell(usage);
  requireUse(given);
  const options = {
    ...given,
    lang: given.lang === undefined ? undefined : oneOf('--lang', given.lang, language.options),
    kind: given.kind === undefined ? undefined : oneOf('--kind', given.kind, searchTestKind.options),
  };
  const list = options.query === undefined ? readRows(options) : { rows: [], diagnostics: [] };
  if (list === undefined) return nothingToAsk(options);
  if (list.diagnostics.length > 0) return refuse(list);

  const folder = options.site ?? (await buildToAsk(options));
  return folder === undefined ? exitCodes.findings : search(folder, list, options);
});

interface Options {
  query?: string | undefined;
  lang?: (typeof language.options)[number] | undefined;
  kind?: (typeof searchTestKind.options)[number] | undefined;
  file?: string | undefined;
  today?: string | undefined;
  json?: string | undefined;
}

async function search(
  folder: string,
  list: List,
  { query, lang, kind, file, today, json }: Options,
): Promise<ExitCode> {
  const site = readBuiltSite(folder);
  const own = site.defaultLang;
  if (query !== undefined) {
    oneOf('--lang', lang ?? own, site.languages);
    const [answer] = await withSearch(site, today, async (open) => (await open(lang ?? own)).answersTo([query]));
    return tell(sayAnswer(answer!));
  }
  const rows = list.rows
    .map((row) => ({ ...row, lang: row.lang ?? own }))
    .filter((row) => (lang ?? row.lang) === row.lang && (kind ?? row.kind) === row.kind);
  const run = await withSearch(site, today, (open) => runRows({ rows, site, open, mayLose: file !== undefined }));
  if (json !== undefined) write(json, toJson(run));
  tell(sayRun({ ...run, titles: site.titles }));
  return run.checks.every(({ holds }) => holds) ? exitCodes.clean : exitCodes.findings;
}

function nothingToAsk({ content, json }: { content: string; json?: string | undefined }): ExitCode {
  if (json !== undefined) write(json, toJson({ outcomes: [], checks: [] }));
  return tell(beginning(join(content, listName)));
}

function refuse({ diagnostics }: List): ExitCode {
  for (const { file, range, message, hint } of diagnostics) tell(`${file}:${range.line}: ${message} ${hint}\n`);
  return exitCodes.findings;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function tell(text: string): ExitCode {
  process.stdout.write(text);
  return exitCodes.clean;
}
