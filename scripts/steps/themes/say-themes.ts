import { list, plural } from '../../../src/base/text.ts';
import { sayRatio, type Reading } from '../../../src/model/theme-contrast.ts';
import { keyInVsCode, type ThemeType } from '../../../src/model/theme.ts';
import { visibleText } from '../format-diagnostics/visible-text.ts';
import type { ThemeReport } from './publish-themes.ts';

const titles: Record<ThemeType, string> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  hcLight: 'Light High Contrast',
  hcDark: 'Dark High Contrast',
};

/** What came of the files in the folder of themes, in the words of `npm run validate`. Empty where there is nothing to say. */
export function sayThemes(reports: readonly ThemeReport[]): string {
  return reports.flatMap((report) => findings(report).map((finding) => `${finding}\n\n`)).join('');
}

function findings(report: ThemeReport): string[] {
  const { file } = report;
  if ('refusal' in report)
    return [finding('theme-file', 'This file was left out of the themes.', file, [report.refusal])];
  const { entry, bad, replaced, weak } = report;
  const like = `there the theme is like ${titles[entry.type]}`;
  return [
    bad.length > 0 &&
      finding(
        'theme-colour',
        `${plural(bad.length, 'value')} of "${entry.title}" could not be used; ${like}.`,
        file,
        bad.map(({ message }) => message),
      ),
    replaced.length > 0 &&
      finding(
        'theme-unreadable-text',
        `Text or the ring of the focus could not be made out in "${entry.title}"; ${like}.`,
        file,
        [`replaced: ${list(replaced.map((key) => `"${keyInVsCode(key)}"`))}.`],
      ),
    weak.length > 0 &&
      finding(
        'theme-contrast',
        `"${entry.title}" has ${entry.weak === 1 ? 'a colour that is' : `${entry.weak} colours that are`} hard to read.`,
        file,
        Array.from(Map.groupBy(weak, ({ foreground }) => foreground).values(), sayWorst),
      ),
  ].filter((text) => text !== false);
}

function finding(id: string, message: string, file: string, lines: readonly string[]): string {
  return [`warning[${id}]: ${message}`, ` --> ${file}`, ...lines.map((line) => `  = ${line}`)]
    .map(visibleText)
    .join('\n');
}

/** The worst of what is wrong with one colour, and on how many grounds something is. */
function sayWorst(readings: readonly Reading[]): string {
  const worst = readings.toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed)[0]!;
  const { foreground, surface, ratio, needed } = worst;
  const others = readings.length === 1 ? '' : `, and on ${plural(readings.length - 1, 'other ground')}`;
  return `${sayRatio(ratio)}, needs ${needed}:1: "${keyInVsCode(foreground)}" on "${keyInVsCode(surface.ground)}", ${surface.where}${others}.`;
}
