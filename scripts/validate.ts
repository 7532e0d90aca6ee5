/** Checks every page of a playbook and says what to fix. Exits with 1 when there are findings as bad as `--fail-on`. */
import { byPlace, atLeast } from '../src/model/diagnostic.ts';
import { diagnose, ruleIds, type Diagnosis } from './steps/diagnose.ts';
import { formatJson } from './steps/format-diagnostics/json.ts';
import { formatPretty } from './steps/format-diagnostics/pretty.ts';
import { oneOf, parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';
import { wantsColour } from './steps/wants-colour.ts';

const usage = `npm run validate -- [options]

  --content DIR                   the folder of the playbook (content)
  --today YYYY-MM-DD              the day to judge by (today, in the company's time zone)
  --format pretty|json            for people or for programs (pretty)
  --fail-on error|warning|never   from which finding on the exit code is 1 (error)
  --rule ID                       only the findings of this rule; may be repeated
  --help                          this text

Exit codes: 0 clean, 1 findings, 2 wrong use, 3 internal error.
`;

const formats = {
  pretty: (diagnosis: Diagnosis) => formatPretty(diagnosis, { colour: wantsColour(process.stdout) }),
  json: formatJson,
};

await runCommand(async () => {
  const options = parseArguments({
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    'fail-on': { type: 'string', default: 'error' },
    rule: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean' },
  });
  if (options.help) return show(usage);

  const format = formats[oneOf('--format', options.format, ['pretty', 'json'])];
  const failOn = oneOf('--fail-on', options['fail-on'], ['error', 'warning', 'never']);
  const only = options.rule.map((id) => oneOf('--rule', id, ruleIds));

  const diagnosis = await diagnose({ content: options.content, today: options.today, only });
  diagnosis.findings.sort(byPlace);
  show(format(diagnosis));
  return diagnosis.findings.some(({ severity }) => failOn !== 'never' && atLeast(severity, failOn))
    ? exitCodes.findings
    : exitCodes.clean;
});

function show(text: string): ExitCode {
  process.stdout.write(text);
  return exitCodes.clean;
}
