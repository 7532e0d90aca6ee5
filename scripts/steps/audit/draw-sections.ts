import { sayDay } from '../../../src/base/day.ts';
import { plural } from '../../../src/base/text.ts';
import type { AuditReport, Landed } from '../../../src/model/audit-report.ts';
import { html, type Html, type HtmlValue } from '../html.ts';
import { sayPeople, sayTime, unknown } from './say-values.ts';

type Row<Name extends keyof AuditReport> = AuditReport[Name] extends readonly (infer One)[] ? One : never;

/** What somebody has to look at; the top of the report says itself that the history is cut off. */
export function drawFindings({ findings }: AuditReport): Html {
  if (findings.length === 0) return html`<p>Nothing. Every check that this pack makes came out well.</p>`;
  return table(['Page', 'What', 'Commit'], findings, ({ id, severity, message, commit }) => [
    html`${id ?? 'All pages'}`,
    html`<span>${severity === 'warning' && html`<b class="mark">Warning</b> `}${message}</span>`,
    shortCommit(commit),
  ]);
}

export function drawClauses({ clauses }: AuditReport): Html {
  return html`<p>What each clause asks is said in our own words. The words of the standard are its publisher’s.</p>
    ${table(['Clause', 'What it asks', 'Evidence and gaps'], clauses, ({ number, asks, evidence, gaps }) => [
      number,
      asks,
      [
        ...evidence.map((sentence) => html`<span>${sentence}</span>`),
        ...gaps.map((sentence) => html`<span class="gap">${sentence}</span>`),
      ],
    ])}`;
}

export function drawPages({ pages }: AuditReport): Html {
  if (pages.length === 0) return html`<p>No page was there in these days.</p>`;
  const headings = ['Page', 'Owner, and who answered', 'Status', 'Reviews', 'Last change of the text', 'Text'];
  return table(headings, pages, (page) => [
    html`<span>${page.title || page.id}</span><span class="note">${page.kind} <code>${page.id}</code></span>`,
    drawAnswering(page),
    html`<span>${page.status}</span><span class="note">${page.risk !== null && `risk ${page.risk}`}</span>`,
    drawReviewed(page),
    page.lastChange ? drawLanded(page.lastChange) : unknown,
    drawHashes(page.hashAtStart, page.hashAtEnd),
  ]);
}

export function drawReviews({ reviews }: AuditReport): Html {
  if (reviews.length === 0) return html`<p>No review was made in these days.</p>`;
  const headings = ['Page', 'Made', 'What came out', 'Next', 'Text reviewed', 'On record'];
  return table(headings, reviews, (review) => [
    html`<span>${review.id}</span><span class="note">${review.subject === 'folder' && 'as a set of pages'}</span>`,
    html`<span>${sayDay(review.on, 'en')}</span><span class="note">by ${review.by}, ${review.how}</span>`,
    review.found,
    sayDay(review.next, 'en'),
    html`<span><code>${review.of}</code></span
      ><span class="note">${ofText[review.ofText]}</span>`,
    html`<span>${review.record}</span
      ><span class="note"
        >${review.recorded === null ? unknown : sayDay(review.recorded, 'en')} ${shortCommit(review.commit)}</span
      >`,
  ]);
}

const ofText: Readonly<Record<Row<'reviews'>['ofText'], string>> = {
  yes: 'the text at its commit',
  no: 'not the text at its commit',
  pending: 'not said yet',
  unknown: 'unknown whether it was the text',
};

export function drawChanges({ changes }: AuditReport): Html {
  if (changes.length === 0) return html`<p>No page was changed in these days.</p>`;
  return table(['Page', 'What', 'By whom and why', 'Text'], changes, (change) => [
    html`<span>${change.title || change.id}</span><span class="note">${sayDay(change.day, 'en')}</span>`,
    change.what.join(', '),
    drawLanded(change),
    drawHashes(change.hashBefore, change.hashAfter),
  ]);
}

function drawAnswering({ owner, accountable }: Row<'pages'>): HtmlValue {
  const isPlain = accountable.length === 1 && accountable[0]!.owner === owner && accountable[0]!.known;
  return html`<span>${owner ?? 'nobody'}</span>${
      !isPlain &&
      accountable.map(
        (each) =>
          html`<span class="note"
            >${each.from} to ${each.until}: ${each.known ? (each.owner ?? 'nobody') : unknown}</span
          >`,
      )
    }`;
}

function drawReviewed({ reviews, newestReview, overdueDays, overdueAtEnd }: Row<'pages'>): HtmlValue {
  return html`<span>${plural(reviews, 'review')} in the period</span>
    ${newestReview && html`<span class="note">newest ${sayDay(newestReview.on, 'en')} by ${newestReview.by}, due ${sayDay(newestReview.next, 'en')}</span>`}
    ${overdueDays === null && html`<span class="note">days overdue: unknown</span>`}
    ${overdueDays !== null && overdueDays > 0 && html`<span><b class="mark">overdue ${plural(overdueDays, 'day')}</b>${overdueAtEnd && ', still on the last day'}</span>`}`;
}

function drawLanded({ authors, approvers, merger, time, request, reason, commit }: Landed): HtmlValue {
  return html`<span>${reason}</span>
    <span class="note">author: ${sayPeople(authors, unknown)}</span>
    <span class="note">approved by: ${sayPeople(approvers)}</span>
    ${merger !== null && html`<span class="note">merged by: ${merger}</span>`}
    <span class="note">${sayTime(time)}${request !== null && `, ${request}`}, ${shortCommit(commit)}</span>`;
}

function drawHashes(before: string | null, after: string | null): HtmlValue {
  if (before === after) return after === null ? '–' : html`<code class="hash">${after}</code>`;
  return html`<span><code class="hash">${before ?? '–'}</code> →</span
    ><span><code class="hash">${after ?? '–'}</code></span>`;
}

function shortCommit(commit: string | null): HtmlValue {
  return commit === null ? '' : html`<code class="hash">${commit.slice(0, 12)}</code>`;
}

/** A table whose first column names its rows. On a small screen each cell says itself what it is. */
function table<One>(headings: readonly string[], rows: readonly One[], cells: (row: One) => HtmlValue[]): Html {
  const [, ...labels] = headings;
  return html`<table>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const [first, ...rest] = cells(row);
        return html`<tr>
          <th scope="row">${first}</th>
          ${rest.map((cell, index) => html`<td data-label="${labels[index]}">${cell}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
