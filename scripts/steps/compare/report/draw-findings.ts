import { html, type Html, type HtmlValue } from '../../html.ts';
import { plural } from '../../../../src/base/text.ts';
import { atLeast, type Diagnostic, type Severity } from '../../../../src/model/diagnostic.ts';
import type { FindingChanges } from '../compare-findings.ts';

const words: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** More than this is behind a word: whoever wrote the change has to mend them before anybody reviews it. */
const mostAtOnce = 20;

/** What validation says anew, the worst first, and behind a word what it no longer says. */
export function drawFindings({ fresh, mended }: FindingChanges): Html {
  const all = groupsOf(fresh);
  const infos = all.filter(([{ severity }]) => severity === 'info');
  const rest = all.filter(([{ severity }]) => severity !== 'info');
  return html`${drawList(rest.slice(0, mostAtOnce))} ${folded(rest.slice(mostAtOnce), (count) => `${count} more`)}
  ${folded(infos, (count) => `${plural(count, 'new info')}, to know`)}
  ${folded(groupsOf(mended), (count) => `${plural(count, 'finding')} of before mended`)}`;
}

/** Findings that say the same of several places. */
type Group = readonly [Diagnostic, ...Diagnostic[]];

/** The worst first, and of those that are equally bad the ones that come up most. */
function groupsOf(findings: readonly Diagnostic[]): Group[] {
  const groups = Map.groupBy(findings, ({ rule, severity, message }) => JSON.stringify([rule, severity, message]));
  return [...(groups.values() as Iterable<unknown> as Iterable<Group>)].sort(
    ([a, ...as], [b, ...bs]) => worse(a, b) || bs.length - as.length,
  );
}

function worse(a: Diagnostic, b: Diagnostic): number {
  return Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity));
}

function folded(groups: readonly Group[], say: (count: number) => string): HtmlValue {
  if (groups.length === 0) return false;
  return html`<details>
    <summary>${say(groups.reduce((count, group) => count + group.length, 0))}</summary>
    ${drawList(groups)}
  </details>`;
}

function drawList(groups: readonly Group[]): HtmlValue {
  if (groups.length === 0) return false;
  return html`<ul role="list" class="findings">
    ${groups.map(drawGroup)}
  </ul>`;
}

function drawGroup(group: Group): Html {
  const [{ severity, message, hint }] = group;
  return html`<li data-severity="${severity}">
    <p><strong>${words[severity]}:</strong> ${message}</p>
    <p>${hint}</p>
    ${
      group.length === 1
        ? html`<p class="place">${sayPlace(group[0])}</p>`
        : html`<details>
            <summary>in ${group.length} places</summary>
            <ul class="place">
              ${group.map((finding) => html`<li>${sayPlace(finding)}</li>`)}
            </ul>
          </details>`
    }
  </li>`;
}

function sayPlace({ file, range }: Diagnostic): string {
  return `${file}, line ${range.line}`;
}
