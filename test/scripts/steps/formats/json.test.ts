import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { formatJson } from '../../../../scripts/steps/format-diagnostics/json.ts';
import { findingsReport } from '../../../../src/model/findings-report.ts';
import { programSchema } from '../../../../src/playbook/json-schema.ts';
import { printed } from '../../../../src/playbook/published-schemas.ts';
import { finding, hostile, obeyed, placedReport } from '../../../support/placed-report.ts';

const edits = [{ range: { line: 4, column: 8, endLine: 4, endColumn: 21 }, text: 'delivery-lead' }];
const findings = [
  finding({ page: 'late', suggestion: 'delivery-lead', edits }),
  finding({ isOld: true, severity: 'info' }),
  finding({ file: `content/${hostile}`, message: hostile }),
];

test('says all there is, in a shape whose version is one', () => {
  const report: unknown = JSON.parse(formatJson(placedReport(findings)));
  // A field that the contract does not know would be dropped here.
  expect(findingsReport.parse(report)).toEqual(report);
  expect(report).toMatchObject({
    version: 1,
    summary: { pages: 3, errors: 2, warnings: 0, infos: 1 },
    findings: [{ page: 'late', edits: [{ line: 4, text: 'delivery-lead' }] }, { page: null, isOld: true }, {}],
  });
});

test('is valid by the schema that is published', () => {
  const { schema, constant } = printed.validate;
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv as never);
  const validate = ajv.compile(programSchema(schema, constant));
  const report = JSON.parse(formatJson(placedReport(findings))) as { findings: { line: number }[] };
  expect([validate(report), validate.errors]).toEqual([true, null]);
  report.findings[0]!.line = 0;
  expect(validate(report)).toBe(false);
});

test('keeps a hostile text, and commands no terminal', () => {
  const text = formatJson(placedReport(findings));
  expect(text).not.toMatch(obeyed);
  expect((JSON.parse(text) as { findings: { message: string }[] }).findings[2]?.message).toBe(hostile);
});
