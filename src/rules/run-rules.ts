import { fileStart, type Diagnostic, type Range } from '../model/diagnostic.ts';
import type { Playbook } from '../model/page.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Runs rules over a playbook as it stands on a day, and gives every finding its place. */
export function runRules(rules: readonly Rule[], playbook: Playbook, today: string): Diagnostic[] {
  const context = contextOf(playbook, today);
  return rules.flatMap((rule) => Array.from(rule.check(context), (finding) => toDiagnostic(rule, finding)));
}

/** What rules may look at, for a playbook on a day. */
export function contextOf(playbook: Playbook, today: string): RuleContext {
  return { playbook, pages: playbook.pages, byId: new Map(playbook.pages.map((page) => [page.id, page])), today };
}

function toDiagnostic(rule: Rule, finding: Finding): Diagnostic {
  const { on, message, hint, suggestion } = finding;
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    file: on.file ?? 'content',
    range: placeOf(finding),
    message,
    hint,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...('id' in on ? { page: on.id } : {}),
  };
}

function placeOf({ on, field, part, range }: Finding): Range {
  if (range) return range;
  if ('range' in on) return on.range;
  return field ? on.locate(field, part) : fileStart;
}
