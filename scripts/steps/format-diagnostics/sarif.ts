import type { Diagnostic, Range, Severity } from '../../../src/model/diagnostic.ts';
import { ruleAddress, ruleEntry } from '../../../src/playbook/rule-list.ts';
import { fingerprints } from './fingerprint.ts';
import type { PlacedReport } from './report.ts';
import { visibleText } from './visible-text.ts';
import { writeJson } from './write-json.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** The findings as SARIF 2.1.0, which editors and code scanning read. Only rules that report something are described. */
export function formatSarif(report: PlacedReport): string {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const names = fingerprints(report);
  const results = report.findings.map((finding, index) => ({
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: visibleText(`${finding.message} ${finding.hint}`) },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding, report), region: region(finding.range) } }],
    partialFingerprints: { 'vademecum/v1': names[index], primaryLocationLineHash: `${names[index]}:1` },
    ...fixes(finding, report),
    ...(finding.isOld ? { properties: { isOld: true } } : {}),
  }));
  return writeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Vademecum', rules: ids.map((id) => describe(id, report)) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder of the repository.' } } },
        results,
      },
    ],
  });
}

function describe(id: string, { addressOf }: PlacedReport): Record<string, unknown> {
  const { severity, why } = ruleEntry(id);
  const helpUri = addressOf(ruleAddress(id));
  return {
    id,
    shortDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
    help: { text: `${why} An example and how to mend it: npm run validate -- --explain ${id}` },
    ...(helpUri === undefined ? {} : { helpUri }),
  };
}

function artifact({ file }: Diagnostic, { pathOf }: PlacedReport): Record<string, string> {
  const uri = pathOf(file).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** A finding about a file as a whole has only the line that every file has. */
function region({ line, column, endLine, endColumn }: Range): Record<string, number> {
  if (line === 1 && endLine === 1 && endColumn === 1) return { startLine: 1 };
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** What an editor may put in place with one click: what `--fix` would write, or else what the finding suggests. */
function fixes(finding: Diagnostic, report: PlacedReport): Record<string, unknown> {
  const { suggestion, range, hint } = finding;
  const edits = finding.edits ?? (suggestion === undefined ? [] : [{ range, text: suggestion }]);
  if (edits.length === 0) return {};
  const replacements = edits.map(({ range, text }) => {
    const { line, column, endLine, endColumn } = range;
    const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn };
    return { deletedRegion, insertedContent: { text } };
  });
  return {
    fixes: [
      {
        description: { text: visibleText(hint) },
        artifactChanges: [{ artifactLocation: artifact(finding, report), replacements }],
      },
    ],
  };
}
