import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sayDay } from '../../../src/base/day.ts';
import { plural } from '../../../src/base/text.ts';
import type { AuditReport } from '../../../src/model/audit-report.ts';
import { html, Html, type HtmlValue } from '../html.ts';
import { drawStandalone } from '../standalone-page.ts';
import { drawChanges, drawClauses, drawFindings, drawPages, drawReviews } from './draw-sections.ts';
import { limits, readings } from './say-limits.ts';
import { sayTime } from './say-values.ts';

const style = withoutGaps(readFileSync(new URL('./audit.css', import.meta.url), 'utf8').replaceAll('</', '<\\/'));
const sum = createHash('sha256').update(style).digest('base64');

/** Nothing runs, and nothing is fetched: the file is all there is. */
const policy = `default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`;

/** A report as one file to read and to print. */
export function drawHtml(report: AuditReport, head: string): string {
  const { about } = report;
  const title = `Audit of ${about.playbook}, ${about.from} to ${about.to}`;
  const main = html`${drawTop(report, head)} ${section('findings', 'What to look at', drawFindings(report))}
  ${section('clauses', clausesTitle(report), drawClauses(report))} ${section('pages', 'Pages', drawPages(report))}
  ${section('reviews', 'Reviews', drawReviews(report))} ${section('changes', 'Changes', drawChanges(report))}
  ${section('readings', 'How to read this', drawReadings())}`;
  const generator = 'Vademecum audit';
  return withoutGaps(
    drawStandalone({ title, policy, style: new Html(`<style>${style}</style>`), generator, name: 'audit', main }),
  );
}

/** Without empty lines, and the same when done again, since the policy names the style by its hash. */
function withoutGaps(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}

function drawTop({ about, pages, reviews, changes, findings }: AuditReport, head: string): Html {
  const { playbook, company, from, to, timeZone, commit, commitTime, historyFrom, historyCutOff } = about;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const cut = findings.find(({ rule }) => rule === 'history-cut-off');
  const owners = playbook === company ? playbook : `${playbook}, ${company}`;
  return html`<header>
    <h1>Audit of the playbook</h1>
    <p class="period">${owners} · ${sayDay(from, 'en')} to ${sayDay(to, 'en')}</p>
    ${historyCutOff && cut && html`<div class="attention" role="note"><p>${cut.message}</p></div>`}
    <ul class="figures">
      ${[count(pages.length, 'page'), count(reviews.length, 'review'), count(changes.length, 'change'), count(warnings, 'warning')]}
    </ul>
    <dl>
      <dt>Newest commit</dt>
      <dd><code>${commit}</code> of ${sayTime(commitTime)}</dd>
      <dt>History</dt>
      <dd>known from ${sayDay(historyFrom, 'en')} on${historyCutOff && ', what lies before is cut off'}</dd>
      <dt>Days</dt>
      <dd>in the time zone ${timeZone}</dd>
      <dt>Head of the chain</dt>
      <dd><code>${head}</code></dd>
    </dl>
    <nav aria-label="Parts">
      <ul>
        ${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

const parts = [
  ['findings', 'What to look at'],
  ['clauses', 'Clauses'],
  ['pages', 'Pages'],
  ['reviews', 'Reviews'],
  ['changes', 'Changes'],
  ['readings', 'How to read this'],
] as const;

function count(number: number, noun: string): Html {
  return html`<li><b>${number}</b> ${plural(number, noun).replace(/^\d+ /, '')}</li>`;
}

function clausesTitle({ clauses }: AuditReport): string {
  return `${[...new Set(clauses.map(({ edition }) => edition))].join(', ')}, clause by clause`;
}

function section(id: string, title: string, content: HtmlValue): Html {
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${content}
  </section>`;
}

function drawReadings(): Html {
  const item = (sentence: string) => html`<li>${sentence}</li>`;
  return html`<p>Every name and time here is read from commits, and nothing is guessed.</p>
    <ul>
      ${readings.map(item)}
    </ul>
    <p>What this pack cannot prove:</p>
    <ul>
      ${limits.map(item)}
    </ul>`;
}
