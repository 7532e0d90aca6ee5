import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { list, plural } from '../../src/base/text.ts';
import type { CheckedContent } from './check-content-worker.ts';
import { listFiles } from './check-site/list-files.ts';
import { countFindings } from '../../src/model/findings-report.ts';
import { seconds } from './progress.ts';

/** `177 pages, 1 warning and 4 infos` */
export function sayCounts({ pages, findings }: Pick<CheckedContent, 'pages' | 'findings'>): string {
  const { errors, warnings, infos } = countFindings(findings);
  const counts: [number, string][] = [
    [pages, 'page'],
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ];
  return list(counts.filter(([count], index) => count > 0 || index === 0).map(([count, noun]) => plural(count, noun)));
}

/** What was built, in one line: pages, languages, files, size, time, findings. */
export function summaryOf(folder: string, { pages, findings, expected }: CheckedContent, milliseconds: number): string {
  const files = listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const languages = plural(expected.translations.length + 1, 'language');
  const told =
    findings.length === 0 ? 'nothing to report' : `${plural(findings.length, 'finding')} that npm run validate shows`;
  return `${relative('', folder)}: ${plural(pages, 'page')} in ${languages}, ${plural(files.length, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, ${seconds(milliseconds)}, ${told}.`;
}
