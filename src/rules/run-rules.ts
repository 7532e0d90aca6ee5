import { fileStart, type Diagnostic, type Range } from '../model/diagnostic.ts';
import type { Playbook } from '../model/page.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** What is known of the change that is judged. */
export type Since = Pick<RuleContext, 'change' | 'gap'>;

/** Runs rules over a playbook as it stands on a day, and gives every finding its place. */
export function runRules(rules: readonly Rule[], playbook: Playbook, today: string, since: Since = {}): Diagnostic[] {
  const context = contextOf(playbook, today, since);
  return rules.flatMap((rule) => Array.from(rule.check(context), (finding) => toDiagnostic(rule, finding)));
}

/** What rules may look at, for a playbook on a day. */
export function contextOf(playbook: Playbook, today: string, since: Since = {}): RuleContext {
  const byId = new Map(playbook.pages.map((page) => [page.id, page]));
  return { playbook, pages: playbook.pages, byId, today, ...since };
}

function toDiagnostic(rule: Rule, finding: Finding): Diagnostic {
  const { on, message, hint, suggestion, edits } = finding;
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    file: on.file ?? 'content',
    range: placeOf(finding),
    message,
    hint,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(edits === undefined ? {} : { edits }),
    ...('id' in on ? { page: on.id } : {}),
  };
}

/** The place of a finding in its file. */
export function placeOf({ on, field, part, range }: Pick<Finding, 'on' | 'field' | 'part' | 'range'>): Range {
  if (range) return range;
  if ('range' in on) return on.range;
  return field ? on.locate(field, part) : fileStart;
}
