import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import { modes } from './modes.ts';
import type { Row } from './row.ts';

/** What can be typed, each as a row that types it. */
export function helpRows(query: string, { palette }: LazyTexts): Row[] {
  const rows = modes
    .filter(({ id }) => id !== 'help')
    .toSorted((a, b) => order.indexOf(a.prefix) - order.indexOf(b.prefix))
    .map(({ id, prefix }): Row => ({
      title: palette.modes[id],
      icon: 'chevron',
      keys: prefix === '' ? palette.noPrefix : prefix,
      fill: prefix,
    }));
  if (query === '') return rows;
  return titleRanking(rows, ({ title }) => [title])(query).map(({ item, ranges }) => ({ ...item, ranges }));
}

const order: readonly string[] = ['', '>', '@', '@:', '#', ':', '%'];
