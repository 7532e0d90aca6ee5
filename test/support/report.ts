import type { Rule } from '../../src/rules/rule.ts';
import { contextOf, type Since } from '../../src/rules/run-rules.ts';
import { playbook, type Parts } from './pages.ts';

/** The day by which tests judge, unless they give another. */
export const today = '2026-06-01';

/**
 * What a rule reports of a playbook, one text a finding: the place, the message, and what to do.
 * The severity stands in front where it is not the rule's usual one.
 */
export function report(rule: Rule, parts: Parts, day = today, since: Since = {}): string[] {
  return Array.from(
    rule.check(contextOf(playbook(parts), day, since)),
    ({ on, field, range, severity, message, hint, suggestion }) => {
      const place = field ? ` ${field.join('.')}` : range ? `:${range.line}:${range.column}` : '';
      const written = suggestion === undefined ? '' : ` [${suggestion}]`;
      return `${severity ? `${severity} ` : ''}${on.file}${place}\n${message}\n${hint}${written}`;
    },
  );
}
