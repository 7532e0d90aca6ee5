import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { KeptSheet } from '../kept/shape.ts';
import type { AssessmentContext } from './assessment-context.ts';
import type { Assessment } from './assessment.ts';

export type Kept = KeptSheet<Assessment>;

export interface EarlierParts {
  all: readonly Kept[];
  /** The one that is shown. */
  shown: string;
  context: AssessmentContext;
  open: (kept: Kept) => void;
  remove: (kept: Kept) => void;
}

/** The day a sheet was finished on; that on which it was begun, while it is not. */
export function dayOf({ data, begun }: Kept): string {
  return (data.doneAt || begun).slice(0, 10);
}

/** All sheets that are kept here, the newest first. */
export function drawEarlier({ all, shown, context, open, remove }: EarlierParts): HTMLElement {
  const { texts, frame, lang } = context;
  const inOrder = all.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const rows = inOrder.map((kept) => {
    const day = sayDay(dayOf(kept), lang);
    const name = kept.data.doneAt === '' ? fillIn(texts.unfinished, day) : day;
    const openIt = sheetButton({ words: texts.open, act: () => open(kept) });
    openIt.setAttribute('aria-label', `${texts.open}: ${name}`);
    const removeIt = sheetButton({ words: frame.remove, act: () => remove(kept) });
    removeIt.setAttribute('aria-label', `${frame.remove}: ${name}`);
    const isShown = kept.id === shown;
    return element(
      'li',
      {},
      element('span', {}, name, ...(isShown ? [' ', element('span', { class: 'wb-tag' }, texts.isOpen)] : [])),
      element('p', { class: 'wb-sheet-bar' }, ...(isShown ? [] : [openIt]), removeIt),
    );
  });
  return element(
    'section',
    {},
    element('h3', {}, texts.earlier),
    rows.length === 0
      ? element('p', { class: 'hint' }, texts.earlierNone)
      : element('ul', { role: 'list', class: 'wb-kept' }, ...rows),
  );
}
