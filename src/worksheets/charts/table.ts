import { element } from '../../workbench/element.ts';

/** The numbers behind a chart. The first cell of a row says what the row is. */
export interface TableParts {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table of numbers that a narrow screen can scroll. */
export function numberTable({ columns, rows }: TableParts, label: string): HTMLElement {
  const head = columns.map((column, index) =>
    element('th', { scope: 'col', ...(index > 0 && { class: 'align-right' }) }, column),
  );
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...rest.map((cell) => element('td', { class: 'align-right' }, cell)),
    ),
  );
  return element(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': label },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}
