import { html, type Html, type HtmlValue } from '../../html.ts';
import { plural } from '../../../../src/base/text.ts';
import { factGroups } from '../facts-of.ts';
import type { FactChange } from '../compare-facts.ts';
import type { Comparison, PageComparison } from '../comparison.ts';
import { linkTo, type Links } from './links.ts';
import { drawValues } from './draw-values.ts';

/** A fact that is not what it was, and the pages it is so on. */
export interface ListedFact {
  fact: FactChange;
  /** The pages whose fact it is. More than one where a folder gives many pages the same owner. */
  pages: PageComparison[];
  /** For a figure: the ids of the pages that show it. */
  uses: readonly string[];
}

/** Every fact that a proposal changes on pages that stay, the most important first. */
export function listFacts({ pages, usesOf }: Comparison): ListedFact[] {
  const listed = new Map<string, ListedFact>();
  for (const page of pages)
    for (const fact of page.facts) {
      const key =
        fact.group === 'state' ? JSON.stringify([fact.label, fact.before, fact.after]) : `${page.name} ${fact.key}`;
      const known = listed.get(key);
      if (known) known.pages.push(page);
      else listed.set(key, { fact, pages: [page], uses: usesOfFact(page, fact, usesOf) });
    }
  const rank = ({ fact }: ListedFact) => factGroups.indexOf(fact.group);
  return [...listed.values()].sort((a, b) => rank(a) - rank(b));
}

function usesOfFact(
  { after }: PageComparison,
  { key, group }: FactChange,
  usesOf: Comparison['usesOf'],
): readonly string[] {
  return group === 'figure' && after ? usesOf(after.id, key.replace('standards.', '')) : [];
}

/** A table of facts. `links` says where the pages of the report are; without pages it is about the page it stands on. */
export function drawFacts(facts: readonly ListedFact[], links: Links, { withPages }: { withPages: boolean }): Html {
  return html`<table class="values facts">
    <thead>
      <tr>
        <th scope="col">Fact</th>
        <th scope="col">Before</th>
        <th scope="col">Now</th>
        <th scope="col">Where</th>
      </tr>
    </thead>
    <tbody>
      ${facts.map((listed) => drawFact(listed, links, withPages))}
    </tbody>
  </table> `;
}

function drawFact({ fact, pages, uses }: ListedFact, links: Links, withPages: boolean): Html {
  const { before, after } = drawValues(fact.before, fact.after);
  return html`<tr>
    <th scope="row">${fact.label}${withPages && html`<small>${drawPages(pages, links)}</small>`}</th>
    <td data-label="Before">${before}</td>
    <td data-label="Now">${after}</td>
    <td data-label="Where">${drawWhere(fact, uses, links)}</td>
  </tr> `;
}

function drawPages(pages: readonly PageComparison[], links: Links): HtmlValue {
  if (pages.length === 1) return linkTo(pages[0]!, links);
  return drawList(
    `${plural(pages.length, 'page')}`,
    pages.map((page) => linkTo(page, links)),
  );
}

function drawWhere({ limits, group, before, after }: FactChange, uses: readonly string[], links: Links): HtmlValue {
  if (group !== 'figure') return after === undefined ? 'gone' : before === undefined ? 'new' : '';
  return [
    limits.map((limit) => html`<p>Limit for: ${limit}</p>`),
    after === undefined
      ? 'gone'
      : drawList(
          `used in ${plural(uses.length, 'page')}`,
          uses.map((id) => links.byId(id)),
        ),
  ];
}

/** Behind a word, so that a figure of forty pages takes one line. */
function drawList(summary: string, entries: readonly HtmlValue[]): Html {
  return html`<details>
    <summary>${summary}</summary>
    <ul>
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>
  </details>`;
}
