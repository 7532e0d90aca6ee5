import { html, type Html, type HtmlValue } from '../../html.ts';
import { sayDay } from '../../../../src/base/day.ts';
import { plural } from '../../../../src/base/text.ts';
import { say } from '../../../../src/model/localized.ts';
import type { FindingChanges } from '../compare-findings.ts';
import type { Comparison } from '../comparison.ts';
import type { ProposedCommit } from '../editions.ts';
import { namesOf } from '../say-names.ts';
import { drawFacts, listFacts, type ListedFact } from './draw-facts.ts';
import { drawFields, section } from './draw-fields.ts';
import { drawFindings } from './draw-findings.ts';
import { countOf, drawPageList, pageLists, type PageList } from './draw-pages.ts';
import { drawPeople } from './draw-people.ts';
import { drawPictures } from './draw-pictures.ts';
import type { ReportFile } from './frame.ts';
import { linksFrom, type Links } from './links.ts';

/** More than this makes the overview slow to read and to load; all of them stand in a file of their own. */
const mostOnOverview = 100;

/** The overview: facts first, then findings, who has to approve, and the pages. */
export function drawIndex(comparison: Comparison): ReportFile {
  const links = linksFrom(comparison, '');
  const { editions, pages, settings, pictures, isRendered } = comparison;
  const names = namesOf(editions.after.playbook);
  const told: Told = { facts: listFacts(comparison), findings: allFindings(comparison), lists: pageLists(pages) };
  const { facts, findings, lists } = told;
  const main = html`<header>
      <h1>What this change does</h1>
      ${drawSource(comparison)}
    </header>
    ${!isRendered && unrendered} ${drawCounts(comparison, told)}
    ${section('facts', 'Facts and limits', facts.length > 0 && drawFirstFacts(facts, links))}
    ${section('findings', 'What validation says of it', findings && drawFindings(findings))}
    ${section('people', 'Who has to approve it', drawPeopleIfAny(comparison, links))}
    ${lists.map((list) =>
      section(list.id, `${list.title} (${list.pages.length})`, [
        list.hint && html`<p class="hint">${list.hint}</p>`,
        drawPageList(list, names, links),
      ]),
    )}
    ${section('settings', 'Settings', settings.length > 0 && drawSettings(settings))}
    ${section('pictures', 'Pictures', pictures.length > 0 && drawPictures(pictures, links))}`;
  return { path: 'index.html', title: 'What this change does', main };
}

/** What the overview tells. */
interface Told {
  facts: readonly ListedFact[];
  findings: FindingChanges | undefined;
  lists: readonly PageList[];
}

const unrendered = html`<p class="notice">
  The pages of one edition could not be rendered, so nothing is said here of their text. Facts, fields and findings are
  compared as ever.
</p>`;

/** All facts, where the overview has only the first of them; undefined where it has all. */
export function drawAllFacts(comparison: Comparison): ReportFile | undefined {
  const facts = listFacts(comparison);
  if (facts.length <= mostOnOverview) return undefined;
  const main = html`<header>
      <p><a href="index.html">Overview</a></p>
      <h1>Facts and limits</h1>
    </header>
    ${drawFacts(facts, linksFrom(comparison, ''), { withPages: true })}`;
  return { path: 'facts.html', title: 'Facts and limits', main };
}

function drawFirstFacts(facts: readonly ListedFact[], links: Links): HtmlValue {
  const more = facts.length - mostOnOverview;
  return [
    drawFacts(facts.slice(0, mostOnOverview), links, { withPages: true }),
    more > 0 && html`<p><a href="facts.html">All ${facts.length} facts</a></p>`,
  ];
}

/** What is compared with what, and what the author says about it. */
function drawSource({ editions }: Comparison): Html {
  const { ref, base, head, before, after, commits, hasUncommitted } = editions;
  const { name, languages } = after.playbook.config;
  const now = `the state of ${head.slice(0, 10)}${hasUncommitted ? ' and edits that are not committed' : ''}`;
  const then = before
    ? `, held against the commit ${base.slice(0, 10)}, where it parted from ${ref}.`
    : `. There was no playbook yet where it parted from ${ref}, so every page is new.`;
  return html`<p class="hint">${say(name, languages.default, languages.default)}: ${now}${then}</p>
    ${
      commits.length > 0 &&
      html`<details class="commits">
        <summary>
          ${plural(commits.length, 'commit')}, in the words of whoever made ${commits.length === 1 ? 'it' : 'them'}
        </summary>
        <ul>
          ${commits.map(drawCommit)}
        </ul>
      </details>`
    }`;
}

function drawCommit({ subject, author, day, id }: ProposedCommit): Html {
  return html`<li>${subject} <span class="place">${author}, ${sayDay(day, 'en')}, ${id}</span></li>`;
}

/** What there is, each with a link to its place. */
function drawCounts({ settings, pictures, editions }: Comparison, { facts, findings, lists }: Told): Html {
  const errors = findings?.fresh.filter(({ severity }) => severity === 'error').length ?? 0;
  const counts: readonly (false | { id: string; words: string })[] = [
    facts.length > 0 && { id: 'facts', words: plural(facts.length, 'changed fact') },
    errors > 0 && { id: 'findings', words: plural(errors, 'new error') },
    ...lists.map((list) => ({ id: list.id, words: countOf(list) })),
    settings.length > 0 && { id: 'settings', words: plural(settings.length, 'changed settings file') },
    pictures.length > 0 && { id: 'pictures', words: plural(pictures.length, 'changed picture') },
  ];
  const shown = counts.filter((count) => count !== false);
  const isUntouched = lists.every(({ id }) => id === 'unseen');
  const nothing = `Nothing changed in the pages.${editions.files.size === 0 ? ' No file of the playbook is another.' : ''}`;
  return html`${isUntouched && html`<p class="empty">${nothing}</p>`}
  ${
    shown.length > 0 &&
    html`<nav aria-label="In this report">
      <ul role="list" class="counts">
        ${shown.map(({ id, words }) => html`<li><a href="#${id}">${words}</a></li>`)}
      </ul>
    </nav>`
  }`;
}

function allFindings({ pages, findings }: Comparison): FindingChanges | undefined {
  const fresh = [...pages.flatMap((page) => page.findings.fresh), ...findings.fresh];
  const mended = [...pages.flatMap((page) => page.findings.mended), ...findings.mended];
  return fresh.length + mended.length === 0 ? undefined : { fresh, mended };
}

function drawPeopleIfAny(comparison: Comparison, links: Links): HtmlValue {
  const { approvers, ownerless, settings } = comparison;
  return approvers.length + ownerless.length + settings.length > 0 && drawPeople(comparison, links);
}

function drawSettings(settings: Comparison['settings']): HtmlValue {
  return settings.map(
    ({ file, about, changes }) =>
      html`<h3>${about} <span class="place">${file}</span></h3>
        ${drawFields(changes)}`,
  );
}
