import { plural } from '../../../src/base/text.ts';
import { worstFirst, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { countFindings } from '../../../src/model/findings-report.ts';
import { ruleAddress } from '../../../src/playbook/rule-list.ts';
import type { PlacedReport } from './report.ts';
import { visibleText } from './visible-text.ts';

/** More than this nobody reads on one page, and GitHub takes no summary over a megabyte. */
const mostListed = 100;

/** Where the files of this run can be looked at: `https://github.com/owner/name/blob/COMMIT/`. Undefined elsewhere. */
export type FilesAddress = string | undefined;

/** The findings as the summary of a run on GitHub, in Markdown and in words for whoever made the change. */
export function formatGitHubSummary(report: PlacedReport, files: FilesAddress): string {
  const { pages, today } = report;
  const [own, old] = [false, true].map((isOld) => report.findings.filter((each) => (each.isOld ?? false) === isOld));
  const listed = [...own!.sort(worstFirst), ...old!.sort(worstFirst)].slice(0, mostListed);
  const part = (title: string, belongs: (finding: Diagnostic) => boolean): string[] => {
    const entries = listed.filter(belongs).map((finding) => entry(finding, report, files));
    return entries.length === 0 ? [] : [`### ${title}`, entries.join('\n')];
  };
  const rest = report.findings.length - listed.length;
  return `${[
    `## ${headline(own!)}`,
    `${plural(pages, 'page')} of the playbook ${pages === 1 ? 'was' : 'were'} checked, as of ${today}.`,
    ...part('Mend these first', ({ isOld, severity }) => !isOld && severity === 'error'),
    ...part('Look at these soon', ({ isOld, severity }) => !isOld && severity === 'warning'),
    ...part('Good to know', ({ isOld, severity }) => !isOld && severity === 'info'),
    ...part('These were there before this change', ({ isOld }) => isOld === true),
    ...(rest > 0 ? [`And ${rest} more. \`npm run validate\` lists them all.`] : []),
  ].join('\n\n')}\n`;
}

function headline(findings: readonly Diagnostic[]): string {
  const { errors, warnings, infos } = countFindings(findings);
  if (errors > 0) return `${plural(errors, 'thing')} must be mended before this can be published`;
  if (warnings > 0) return `This can be published; ${plural(warnings, 'thing')} should be looked at soon`;
  return infos > 0 ? 'This can be published' : 'This can be published, there is nothing to mend';
}

function entry({ rule, file, range, message, hint }: Diagnostic, report: PlacedReport, files: FilesAddress): string {
  const path = report.pathOf(file);
  const place = `${plain(path)}, line ${range.line}`;
  const linked = files === undefined ? place : `[${place}](${files}${coded(path)}?plain=1#L${range.line})`;
  const more = report.addressOf(ruleAddress(rule));
  return `- **${plain(message)}** ${plain(hint)}  \n  ${linked} · ${more === undefined ? rule : `[why this matters](${more})`}`;
}

function coded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** A text that Markdown shows as it is: no mark-up, no HTML, no mention that would write to somebody. */
function plain(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]#~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll(':', '&#58;');
}
