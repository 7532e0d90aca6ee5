import { playbookOf, withFields } from './playbook-folder.ts';

/** A term in force with one review, in which some of its fields are others. Its fields stand in lines 10 to 15. */
export function reviewedTerm(over: Record<string, string | undefined> = {}): Record<string, string> {
  const fields = {
    on: '2026-11-01',
    by: 'desk-lead',
    how: 'read',
    found: 'Read it against the log; it holds.',
    next: '2027-04-01',
    of: termHash(),
    ...over,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return withFields({ status: 'active', reviews: `\n  - ${lines.join('\n    ')}` });
}

/** The hash of the term's text. */
function termHash(): string {
  return playbookOf(withFields({})).pages[0]!.hash;
}
