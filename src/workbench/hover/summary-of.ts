import { sectionAt } from '../peek/section-of.ts';

/** What a preview says of a page. */
export interface Summary {
  title: string;
  /** Kind, trust and owner, as the page's own head shows them. */
  facts: Element[];
  /** What the page says first; with an anchor, what stands there. */
  text: string;
  steps: number;
  lang: string;
}

/** As much of a section as is read at a glance. */
const most = 220;

/** What a page is and begins with, or a place in it (`#step-2`). */
export function summaryOf(page: Document, hash: string): Summary {
  const title = page.querySelector('main h1');
  const first = page.querySelector('[data-kind="glossary"] p.short, main .summary, main header p');
  const text = lineOf(sectionAt(page, hash) ?? first);
  return {
    title: lineOf(title),
    facts: [...page.querySelectorAll('main [data-fact]')],
    text: text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text,
    steps: page.querySelectorAll('main [id^="step-"]').length,
    lang: title?.closest<HTMLElement>('[lang]')?.lang ?? '',
  };
}

function lineOf(node: Node | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
