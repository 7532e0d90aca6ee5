import { lazyTexts } from '../lazy-texts.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import { pick, type Listing } from './picker.ts';
import type { Row } from './row.ts';

/** Something to choose. */
export interface Pick {
  id: string;
  title: string;
  detail?: string;
  icon?: string;
  /** The language of the title, where it is not the reader's. */
  lang?: string;
  /** It is what holds now; the list begins there. */
  isCurrent?: boolean;
}

/** A choice between things, such as themes or languages. */
export interface Picks {
  label: string;
  items: readonly Pick[];
  /** The reader passes an item: show what it would be like. */
  onMove?: (id: string) => void;
  onAccept: (id: string) => void;
  /** The reader left without a choice: put everything back. */
  onCancel?: () => void;
}

/** Shows the choice in the palette. It is done when the palette stands there. */
export async function showPicks({ label, items, onMove, onAccept, onCancel }: Picks): Promise<void> {
  const texts = await lazyTexts();
  const find = titleRanking(items, ({ title, detail = '' }) => [title, detail]);
  const list = (query: string): Listing => {
    const found = find(query).map(({ item, at, ranges }) => toRow(item, onAccept, at === 0 ? { ranges } : {}));
    const rows = query.trim() === '' ? items.map((item) => toRow(item, onAccept)) : found;
    const at = Math.max(0, query === '' ? rows.findIndex(({ isCurrent }) => isCurrent) : 0);
    return { rows, at, nothing: texts.palette.nothing.replace('%', query) };
  };
  await pick({
    ...{ label, placeholder: label, texts },
    list: async (query) => list(query),
    onMove: ({ id }) => {
      if (id !== undefined) onMove?.(id);
    },
    onEnd: (isTaken) => {
      if (!isTaken) onCancel?.();
    },
  });
}

function toRow(
  { id, title, detail, icon, lang, isCurrent }: Pick,
  onAccept: Picks['onAccept'],
  more: Partial<Row> = {},
): Row {
  return {
    ...{ id, title, icon: icon ?? 'chevron' },
    ...(detail === undefined ? {} : { details: [detail] }),
    ...(lang === undefined ? {} : { lang }),
    ...(isCurrent === undefined ? {} : { isCurrent }),
    run: () => onAccept(id),
    ...more,
  };
}
