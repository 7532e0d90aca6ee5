import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formatJUnit } from '../../../../scripts/steps/format-diagnostics/junit.ts';
import { finding, hostile, placedReport } from '../../../support/placed-report.ts';

const schema = readFileSync('test/support/junit.xsd', 'utf8');

async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

test('a finding is a test that fails, and a file without one a test that holds', () => {
  expect(formatJUnit(placedReport([finding()]), 'error')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="Vademecum" tests="2" failures="1" errors="0">
      <testsuite name="content/owners.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="nothing to report" classname="content/owners.yaml" time="0"/>
      </testsuite>
      <testsuite name="content/procedures/late.mdx" tests="1" failures="1" errors="0" skipped="0">
        <testcase name="owner-unknown: Nobody called &quot;delivery-laed&quot; is in the owners list." classname="content/procedures/late.mdx" time="0">
          <failure message="Nobody called &quot;delivery-laed&quot; is in the owners list." type="owner-unknown">error, line 4, column 8
    Nobody called &quot;delivery-laed&quot; is in the owners list.
    Write delivery-lead, if that is who you mean.</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('fails on what the run fails on', () => {
  const report = placedReport([
    finding({ severity: 'warning' }),
    finding({ severity: 'info' }),
    finding({ isOld: true }),
  ]);
  const failures = (['error', 'warning', 'info', 'never'] as const).map(
    (failOn) => /failures="(\d+)"/.exec(formatJUnit(report, failOn))?.[1],
  );
  expect(failures).toEqual(['0', '1', '2', '0']);
});

test('is well formed and valid, with the same finding twice and with names that XML cannot hold', async () => {
  const odd = finding({ file: `content/${hostile}.mdx`, message: hostile, hint: hostile });
  expect(await faultsOf(formatJUnit(placedReport([finding(), finding(), odd, odd]), 'warning'))).toEqual([]);
  expect(await faultsOf(formatJUnit(placedReport([]), 'error'))).toEqual([]);
});

test('the schema would find a slip', async () => {
  const xml = formatJUnit(placedReport([finding()]), 'error');
  expect(await faultsOf(xml.replace('<failure', '<fault').replace('</failure', '</fault'))).not.toEqual([]);
  expect(await faultsOf(xml.replace('</testsuites>', ''))).not.toEqual([]);
});
