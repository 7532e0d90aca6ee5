import type { PlacedReport } from '../../scripts/steps/format-diagnostics/report.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** A finding, with some of it in place of what it usually is. */
export function finding(over: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'owner-unknown',
    severity: 'error',
    file: 'content/procedures/late.mdx',
    range: { line: 4, column: 8, endLine: 4, endColumn: 21 },
    message: 'Nobody called "delivery-laed" is in the owners list.',
    hint: 'Write delivery-lead, if that is who you mean.',
    ...over,
  };
}

/** Everything a file name and a text may hold that one of the formats takes for something else. */
export const hostile = '100% "sure", <b>&amp;</b> ]]> `x` a:b|c\r\n::error::boo\n##[stop]\u001b[31m\u0000\u202e\u0085';

/** A character that a terminal or a log obeys, or that nobody sees. */
export const obeyed = /(?!\n)[\p{Cc}\p{Cf}]/u;

/** A report of some findings, for a site with an address and a playbook at the top of its repository. */
export function placedReport(findings: readonly Diagnostic[], over: Partial<PlacedReport> = {}): PlacedReport {
  return {
    today: '2026-11-21',
    pages: 3,
    findings,
    why: () => 'Somebody must answer.',
    linesOf: () => ['---', 'id: late', 'title: Late', 'owner: delivery-laed', 'risk: low', '---'],
    files: ['content/owners.yaml', 'content/procedures/late.mdx'],
    pathOf: (file) => file,
    addressOf: (page) => `https://playbook.example.com${page}`,
    ...over,
  };
}
