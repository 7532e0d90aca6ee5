/** Checks every page of a playbook and says what to fix. Exits with 1 when there are findings as bad as `--fail-on`. */
import { atLeast, byPlace, type Diagnostic, type Severity } from '../src/model/diagnostic.ts';
import type { Playbook } from '../src/model/page.ts';
import { diagnose, ruleIds, type DiagnoseOptions } from './steps/diagnose.ts';
import { planFixes, writeFixes } from './steps/fix/fix-playbook.ts';
import { sayFixes, sayPlan } from './steps/fix/say-fixes.ts';
import { formatNames, formats } from './steps/format-diagnostics/formats.ts';
import { painter } from './steps/format-diagnostics/pretty.ts';
import { oneOf, parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { placeReport } from './steps/place-report.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';
import { wantsColour } from './steps/wants-colour.ts';
import { watchContent } from './steps/watch-content.ts';
import { toReportFile, writeReports, writeSummary } from './steps/write-reports.ts';

const usage = `npm run validate -- [options]

  --content DIR           the folder of the playbook (content)
  --changed-since REF     judge what has changed since a branch or commit; report the rest
  --today YYYY-MM-DD      the day to judge by (today, in the company's time zone)
  --rule ID               only the findings of this rule; may be repeated
  --fail-on WORD          from which finding on the exit code is 1: error, warning, info or never (error)
  --format WORD           ${formatNames.join(', ')} (pretty)
  --report FORMAT=FILE    a report that goes into a file, beside what is printed; may be repeated
  --fix                   mend first what can be read in one way only; the files are written
  --dry-run               with --fix: show the lines that would change, and write nothing
  --watch                 check again whenever a file changes
  --explain ID            the page of a rule: why there is one, an example, and how to mend it
  --help                  this text

Exit codes: 0 clean, 1 findings, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const options = parseArguments({
    content: { type: 'string', default: 'content' },
    'changed-since': { type: 'string' },
    today: { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'error' },
    format: { type: 'string', default: 'pretty' },
    report: { type: 'string', multiple: true, default: [] },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    watch: { type: 'boolean' },
    explain: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (options.help) return show(usage);

  const colour = wantsColour(process.stdout);
  if (options.explain !== undefined) return show(await explain(options.explain, colour));

  const { content, today, 'changed-since': changedSince } = options;
  const format = oneOf('--format', options.format, formatNames);
  const failOn = oneOf('--fail-on', options['fail-on'], ['error', 'warning', 'info', 'never']);
  const reports = options.report.map(toReportFile);
  const only = options.rule.map((id) => oneOf('--rule', id, ruleIds));
  if (options.watch && format !== 'pretty')
    throw new WrongUse('--watch writes for people. Leave --format out; --report writes a file each time.');

  requireFixUse(options);
  const wanted = { content, today, changedSince, only };
  const isDry = options['dry-run'] === true;
  const fixes = options.fix ? await fix(wanted, { isDry, colour }) : '';

  const check = async (): Promise<{ text: string; findings: readonly Diagnostic[] }> => {
    const diagnosis = await diagnose(wanted);
    if (options.watch) await offerNames(content, diagnosis.playbook);
    diagnosis.findings.sort(byPlace);
    const placed = await placeReport(diagnosis, content);
    writeReports(placed, reports, { colour, failOn });
    if (format === 'github') writeSummary(placed);
    return { text: formats[format](placed, { colour, failOn }), findings: diagnosis.findings };
  };
  const { text, findings } = await check();
  if (!options.watch) {
    show(isDry ? fixes : text);
    // What a program reads holds the report and nothing else.
    if (!isDry) (format === 'pretty' ? process.stdout : process.stderr).write(fixes);
    return findings.some((finding) => fails(finding, failOn)) ? exitCodes.findings : exitCodes.clean;
  }
  return watchContent({
    content,
    first: text,
    check: async () => (await check()).text,
    write: show,
    clears: process.stdout.isTTY === true,
  });
});

function requireFixUse(options: { fix?: boolean; 'dry-run'?: boolean; watch?: boolean }): void {
  if (options['dry-run'] && !options.fix) throw new WrongUse('--dry-run shows what --fix would do. Write both.');
  if (options.fix && options.watch) throw new WrongUse('--fix mends once, and --watch goes on. Leave one of them out.');
}

/** Mends the files, or shows what would be mended. */
async function fix(wanted: DiagnoseOptions, { isDry, colour }: { isDry: boolean; colour: boolean }): Promise<string> {
  const planned = await planFixes(wanted);
  return isDry ? sayPlan(planned, painter(colour)) : sayFixes(writeFixes(wanted.content, planned));
}

/** What stood there before the change that is judged stops nobody. */
function fails({ severity, isOld }: Diagnostic, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && !isOld && atLeast(severity, failOn);
}

/** The examples take a moment to read, so only who asks waits for them. */
async function explain(id: string, colour: boolean): Promise<string> {
  const { formatExplanation } = await import('./steps/format-diagnostics/explanation.ts');
  return formatExplanation(oneOf('--explain', id, ruleIds), { colour });
}

/** Only who watches writes in an editor that may want to know. */
async function offerNames(content: string, playbook: Playbook): Promise<void> {
  const collections = await import('./steps/editor-files/collections.ts');
  collections.offerNames(content, playbook);
}

function show(text: string): ExitCode {
  process.stdout.write(text);
  return exitCodes.clean;
}
