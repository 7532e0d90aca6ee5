import { html, type Html, type HtmlValue } from '../../html.ts';
import { kindTitle } from '../../../../src/model/kinds.ts';
import type { Comparison, PageComparison, PageState } from '../comparison.ts';
import { namesOf } from '../say-names.ts';
import { drawFacts } from './draw-facts.ts';
import { drawFields, drawReviews, drawTranslations, section } from './draw-fields.ts';
import { drawFindings } from './draw-findings.ts';
import { drawTexts } from './draw-texts.ts';
import type { ReportFile } from './frame.ts';
import { linkTo, type Links } from './links.ts';

const stateWords: Record<PageState, string> = {
  changed: 'Changed',
  elsewhere: 'Shows something else, since it changed elsewhere',
  new: 'New',
  removed: 'Removed',
  unreadable: 'Cannot be read',
  unseen: 'Changed without visible effect',
};

/** The ways out of a file of the report. */
export interface Around {
  links: Links;
  previous: PageComparison | undefined;
  next: PageComparison | undefined;
}

/** What is told of one page, with the ways to its neighbours in the report. */
export function drawPageReport(page: PageComparison, { editions, usesOf }: Comparison, around: Around): ReportFile {
  const { links } = around;
  const names = namesOf(editions.after.playbook);
  const { facts, fields, reviews, translations, findings, texts, after } = page;
  const listed = facts.map((fact) => ({
    fact,
    pages: [page],
    uses: fact.group === 'figure' && after ? usesOf(after.id, fact.key.replace('standards.', '')) : [],
  }));
  const main = html`<header>
      <p><a href="../index.html">Overview</a></p>
      <h1>${page.title}</h1>
      ${drawAbout(page, names.owner)}
    </header>
    ${section('facts', 'Facts and limits', listed.length > 0 && drawFacts(listed, links, { withPages: false }))}
    ${section('findings', 'What validation says of it', findings.fresh.length + findings.mended.length > 0 && drawFindings(findings))}
    ${drawTexts(texts, editions.after.playbook.config.languages.default)}
    ${section('reviews', 'Reviews', reviews.length > 0 && drawReviews(reviews, names))}
    ${section('translations', 'Other languages', translations.length > 0 && drawTranslations(translations))}
    ${section('fields', 'Other fields', fields.length > 0 && drawFields(fields))} ${drawNeighbours(around)}`;
  return { path: `pages/${page.name}.html`, title: `${page.title}: what changes`, main };
}

/** What sort of page it is, what became of it, who answers for it, and where it lies. */
function drawAbout(
  { before, after, state, isMoved, isRenamed, leadsTo, file, unreadable }: PageComparison,
  sayOwner: (id: string) => string,
): Html {
  const { folder, owner } = (after ?? before)!;
  return html`<ul role="list" class="about">
      <li class="state">${isRenamed ? 'Renamed' : stateWords[state]}</li>
      <li>${kindTitle(folder, 'en').one}</li>
      ${owner !== undefined && html`<li>Owner: ${sayOwner(owner)}</li>`}
      <li class="place">${file}</li>
    </ul>
    ${isMoved && html`<p class="hint">Moved here from ${before!.file}. Its address stays.</p>`}
    ${isRenamed && html`<p class="notice">Was ${before!.folder}/${before!.id}, and is ${after!.folder}/${after!.id} now. ${sayOldAddress(leadsTo)}</p>`}
    ${state === 'removed' && html`<p class="notice">${sayOldAddress(leadsTo)}</p>`}
    ${unreadable && html`<p class="notice">${unreadable === 'after' ? 'It cannot be read as it is now, so only the edition of before is shown.' : 'It could not be read before, so only the edition of now is shown.'}</p>`}`;
}

function sayOldAddress(leadsTo: PageComparison['leadsTo']): string {
  return leadsTo
    ? `The old address leads on to “${leadsTo.data.title}”.`
    : 'The old address leads nowhere: links and bookmarks of readers break.';
}

function drawNeighbours({ previous, next, links }: Around): HtmlValue {
  if (!previous && !next) return false;
  return html`<nav class="neighbours" aria-label="Other pages of the report">
    ${previous && html`<p>Previous page: ${linkTo(previous, links)}</p>`}
    ${next && html`<p>Next page: ${linkTo(next, links)}</p>`}
  </nav>`;
}
