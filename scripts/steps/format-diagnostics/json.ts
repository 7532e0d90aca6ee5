import { toFindingsReport } from '../../../src/model/findings-report.ts';
import type { ValidationReport } from './report.ts';
import { writeJson } from './write-json.ts';

/** The findings for other programs. `src/model/findings-report.ts` is the contract. */
export function formatJson(report: ValidationReport): string {
  return writeJson(toFindingsReport(report));
}
