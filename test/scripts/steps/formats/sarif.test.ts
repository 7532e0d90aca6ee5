import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { formatSarif } from '../../../../scripts/steps/format-diagnostics/sarif.ts';
import { ruleIds } from '../../../../src/playbook/rule-list.ts';
import { finding, hostile, placedReport } from '../../../support/placed-report.ts';

/** The schema as published, from a package that carries it. */
const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

function faultsOf(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; helpUri?: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      partialFingerprints: Record<string, string>;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
      fixes?: { artifactChanges: { replacements: unknown[] }[] }[];
      properties?: unknown;
    }[];
  }[];
}

function runOf(text: string): Log['runs'][number] {
  return (JSON.parse(text) as Log).runs[0]!;
}

test('is valid by the published schema, whatever it tells', () => {
  const findings = [
    ...ruleIds.map((rule) => finding({ rule })),
    finding({ range: { line: 1, column: 1, endLine: 1, endColumn: 1 } }),
    finding({ suggestion: 'delivery-lead' }),
    finding({ isOld: true, severity: 'info' }),
    finding({ file: `content/${hostile}.mdx`, message: hostile, hint: hostile, suggestion: hostile }),
  ];
  expect(faultsOf(formatSarif(placedReport(findings)))).toEqual([]);
  expect(faultsOf(formatSarif(placedReport(findings, { addressOf: () => undefined })))).toEqual([]);
  expect(faultsOf(formatSarif(placedReport([])))).toEqual([]);
});

test('the schema would find a slip', () => {
  const text = formatSarif(placedReport([finding()]));
  expect(faultsOf(text.replace('"startLine": 4', '"startLine": 0'))).not.toEqual([]);
  expect(faultsOf(text.replace('"level": "error"', '"level": "bad"'))).not.toEqual([]);
});

test('describes each rule once, with the address of its page, and points at it', () => {
  const { tool, results } = runOf(
    formatSarif(placedReport([finding({ rule: 'title-length' }), finding(), finding({ rule: 'title-length' })])),
  );
  expect(tool.driver.rules.map(({ id, helpUri }) => [id, helpUri])).toEqual([
    ['owner-unknown', 'https://playbook.example.com/help/rules/owner-unknown/'],
    ['title-length', 'https://playbook.example.com/help/rules/title-length/'],
  ]);
  expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([
    true,
    true,
    true,
  ]);
});

test('offers what is suggested as a fix, and what --fix would write in its place', () => {
  const edits = [
    { range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, text: '' },
    { range: { line: 2, column: 1, endLine: 2, endColumn: 2 }, text: 'b' },
  ];
  const { results } = runOf(
    formatSarif(placedReport([finding(), finding({ suggestion: 'a' }), finding({ suggestion: 'a', edits })])),
  );
  const replacements = results.map(({ fixes }) => fixes?.[0]?.artifactChanges[0]?.replacements.length ?? 0);
  expect(replacements).toEqual([0, 1, 2]);
});

test('writes a file name as an address', () => {
  const { results } = runOf(formatSarif(placedReport([finding({ file: 'content/100% sure?#.mdx' })])));
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('content/100%25%20sure%3F%23.mdx');
});
