import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import type { Found } from '../ranking/text-finder.ts';
import type { Row } from './row.ts';

/** A part of this page that a row leads to. */
interface Part {
  target: HTMLElement;
  text: string;
  depth: number;
}

/** The headings of this page, in their order or by depth. */
export function headingRows(query: string, { palette }: LazyTexts, byDepth: boolean): Row[] {
  const all = headingsHere();
  const parts = byDepth ? all.toSorted((a, b) => a.depth - b.depth) : all;
  if (query !== '') return matching(parts, query).map((found) => toRow(found.item, { ranges: found.ranges }));
  return parts.map((part, index) => {
    const isFirst = byDepth && part.depth !== parts[index - 1]?.depth;
    return toRow(part, isFirst ? { group: part.depth === 2 ? palette.sections : palette.subsections } : {});
  });
}

/** The steps of this page: all, those whose number begins as typed, or those that hold the words. */
export function stepRows(query: string, { palette }: LazyTexts): Row[] {
  const steps = stepsHere();
  const row = (step: Part & { number: string }, more: Partial<Row> = {}) =>
    toRow(step, { icon: 'list-ordered', aside: palette.step.replace('%', step.number), ...more });
  if (/^\d*$/.test(query)) return steps.filter(({ number }) => number.startsWith(query)).map((step) => row(step));
  return matching(steps, query).map(({ item, ranges }) => row(item, { ranges }));
}

function matching<P extends Part>(parts: readonly P[], query: string): Found<P>[] {
  return titleRanking(parts, ({ text }) => [text])(query);
}

function toRow({ target, text }: Part, more: Partial<Row>): Row {
  return { title: text, icon: 'heading', href: `#${target.id}`, target, ...more };
}

function headingsHere(): Part[] {
  const headings = document.querySelectorAll<HTMLElement>('#content :is(h2, h3)[id]');
  return [...headings]
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, text: textOf(target), depth: Number(target.localName.slice(1)) }));
}

function stepsHere(): (Part & { number: string })[] {
  return [...document.querySelectorAll<HTMLElement>('#content [id^="step-"]')].map((target) => ({
    target,
    text: textOf(target.querySelector<HTMLElement>(':scope > p') ?? target),
    depth: 2,
    number: target.id.slice('step-'.length),
  }));
}

/** The text of a part without what scripts and styles put beside it. */
function textOf(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.copy-link, button, script, [popover]')) extra.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}
