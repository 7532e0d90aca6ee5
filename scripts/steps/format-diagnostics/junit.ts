import { atLeast, type Diagnostic, type Severity } from '../../../src/model/diagnostic.ts';
import type { PlacedReport } from './report.ts';
import { visibleText } from './visible-text.ts';

/** One line of a report of tests. */
interface TestCase {
  name: string;
  failure?: { message: string; type: string; text: string };
  /** What is said of something that holds all the same. */
  remark?: string;
}

/**
 * The findings as a report of tests, a suite a file: each finding is a test, and a file without any is one that holds.
 * A test fails when its finding is as bad as what the run fails on, and of the change that is judged.
 */
export function formatJUnit(report: PlacedReport, failOn: Severity | 'never'): string {
  const byFile = Map.groupBy(report.findings, ({ file }) => file);
  const files = [...new Set([...report.files, ...byFile.keys()])].sort();
  const suites = files.map((file) => suite(report.pathOf(file), casesOf(byFile.get(file) ?? [], failOn)));
  const tests = suites.reduce((sum, { cases }) => sum + cases, 0);
  const failures = suites.reduce((sum, { failed }) => sum + failed, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Vademecum', tests, failures, errors: 0 })}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>\n',
  ].join('\n');
}

function casesOf(findings: readonly Diagnostic[], failOn: Severity | 'never'): TestCase[] {
  if (findings.length === 0) return [{ name: 'nothing to report' }];
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, message, hint, range, isOld } = finding;
    const name = numbered(`${rule}: ${message}`, seen);
    const text = `${severity}, line ${range.line}, column ${range.column}\n${message}\n${hint}`;
    const fails = failOn !== 'never' && !isOld && atLeast(severity, failOn);
    return fails ? { name, failure: { message, type: rule, text } } : { name, remark: text };
  });
}

/** Programs that compare two reports know a test by its name, so no two may share one. */
function numbered(name: string, seen: Map<string, number>): string {
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  return times === 1 ? name : `${name} (${times})`;
}

function suite(path: string, cases: readonly TestCase[]): { text: string; cases: number; failed: number } {
  const failed = cases.filter(({ failure }) => failure !== undefined).length;
  const head = attributes({ name: path, tests: cases.length, failures: failed, errors: 0, skipped: 0 });
  const text = [`  <testsuite${head}>`, ...cases.map((testCase) => caseLines(path, testCase)), '  </testsuite>'].join(
    '\n',
  );
  return { text, cases: cases.length, failed };
}

function caseLines(path: string, { name, failure, remark }: TestCase): string {
  const open = `    <testcase${attributes({ name, classname: path, time: 0 })}`;
  if (failure !== undefined) {
    const { message, type, text } = failure;
    return `${open}>\n      <failure${attributes({ message, type })}>${lines(text)}</failure>\n    </testcase>`;
  }
  return remark === undefined
    ? `${open}/>`
    : `${open}>\n      <system-out>${lines(remark)}</system-out>\n    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function lines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML cannot hold control characters at all, so they are written out first. */
function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
}
