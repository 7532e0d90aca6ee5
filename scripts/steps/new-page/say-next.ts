import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { PlannedPage } from './plan-page.ts';

/** What was made, what is left to mend in it, and the next steps. */
export function sayNext(content: string, { id, path }: PlannedPage, findings: readonly Diagnostic[]): string {
  const mend = findings.map(
    ({ severity, rule, range, message, hint }) => `  line ${range.line}, ${severity}[${rule}]: ${message} ${hint}\n`,
  );
  return `${content}/${path} is there, as a draft.
${mend.length > 0 ? `\nTo be mended in it:\n${mend.join('')}` : ''}
Next:
  1. Replace what stands in it with your own words. npm run dev shows the page while you write.
  2. npm run validate names what is left to mend.
  3. Once somebody has checked the page, npm run review ${id} records that. Then delete the line "status: draft".
`;
}
