import type { Severity } from '../../../src/model/diagnostic.ts';
import type { Mending, Snippet } from '../../../src/playbook/examples/mended.ts';
import { isOfChange, showFault, type ShownFault } from '../../../src/playbook/examples/show-fault.ts';
import { errorOfChange, ruleAddress, ruleEntry, severities } from '../../../src/playbook/rule-list.ts';
import { formatFinding, painter, type Paint } from './pretty.ts';
import { visibleText } from './visible-text.ts';

/** The page of a rule for a terminal: why there is one, what it says of an example, and how the example is mended. */
export function formatExplanation(id: string, { colour }: { colour: boolean }): string {
  const paint = painter(colour);
  const { severity, why } = ruleEntry(id);
  const shown = showFault(id);
  const parts = [
    `${paint('bold', id)} · ${severity}\n\n${why}\n${meaningOf(id, severity)}`,
    ...(shown ? [example(shown, severity, paint)] : []),
    ...(shown?.mending ? [mending(shown.mending, shown.finding.file, paint)] : []),
    `${paint('bold', 'Check again')}\n\n  npm run validate -- ${isOfChange(id) ? '--changed-since origin/main ' : ''}--rule ${id}\n\nOn the site: ${ruleAddress(id)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function meaningOf(id: string, severity: Severity): string {
  return isOfChange(id) && severity === 'error' ? errorOfChange : severities[severity];
}

/** What the rule says of the example. Some cases count for more, or for less, than the rule does elsewhere. */
function example({ finding, text }: ShownFault, usual: Severity, paint: Paint): string {
  const { rule, severity } = finding;
  const lines = (text ?? '').split('\n');
  const told = formatFinding(finding, { why: () => undefined, linesOf: () => lines }, paint);
  const unusual =
    severity === usual
      ? ''
      : `In this case it counts as ${severity === 'warning' ? 'a' : 'an'} ${severity}: ${meaningOf(rule, severity)}\n\n`;
  return `${paint('bold', 'Wrong')}\n\n${unusual}${indented(told.split('\n').slice(0, -1))}`;
}

function mending({ wrong, right }: Mending, file: string, paint: Paint): string {
  const cause = wrong.file === file || wrong.lines === undefined ? [] : ['  It comes from this:\n', snippet(wrong), ''];
  return [...cause, `${paint('bold', 'Right')}\n`, snippet(right)].join('\n');
}

function snippet({ file, lines }: Snippet): string {
  if (lines === undefined) return `  ${file}`;
  if (lines.length === 0) return `  ${file}, without these lines`;
  return [`  ${file}`, ...lines.map((line) => `    ${visibleText(line)}`)].join('\n');
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
