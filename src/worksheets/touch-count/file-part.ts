import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { readDay, type DateOrder } from '../csv/days.ts';
import { encodings, type Encoding } from '../csv/decode.ts';
import type { CsvFile, CsvReading } from '../csv/read-csv.ts';
import { separators, type Separator } from '../csv/separator.ts';
import type { Count } from './count-contacts.ts';
import { roles, type Columns, type LogShape, type Role } from './columns.ts';
import type { Words } from './words.ts';

/** What the reader knows better than the file tells. */
export interface Log {
  name: string;
  file: Blob;
  read: CsvFile;
  shape: LogShape;
  columns: Columns;
  dateOrder?: DateOrder | undefined;
  repeatsOnce: boolean;
}

/** What the reader changes. Reading anew is needed for letters and cells, counting anew for the rest. */
export interface LogChanges {
  readAnew: (known: CsvReading, field: 'encoding' | 'separator') => void;
  countAnew: (change: Partial<Pick<Log, 'columns' | 'dateOrder' | 'repeatsOnce'>>) => void;
}

/**
 * Which column is which, and how the file was read: everything that was guessed can be put right here. `dates` says how the
 * dates were read, once they are.
 */
export function filePart(log: Log, words: Words, changes: LogChanges & { dates: HTMLElement }): HTMLElement {
  const { t } = words;
  const needsLook = log.columns.order === undefined || !log.shape.isNamed;
  return element(
    'details',
    { class: 'file', ...(needsLook && { open: '' }) },
    element('summary', {}, t.how.title),
    ...(needsLook ? [element('p', {}, log.columns.order === undefined ? t.columns.choose : t.columns.byContent)] : []),
    columnFields(log, words, changes),
    firstLines(log, words),
    readingFields(log, words, changes),
    changes.dates,
    repeatsField(log, words, changes),
  );
}

function columnFields(log: Log, { t }: Words, { countAnew }: LogChanges): HTMLElement {
  const fields = roles.map((role) => {
    const options = [
      ...(role === 'order' && log.columns.order !== undefined
        ? []
        : [optionOf('', t.columns.none, log.columns[role] === undefined)]),
      ...columnNames(log, t).map((name, column) => optionOf(String(column), name, log.columns[role] === column)),
    ];
    const select = element('select', { name: role }, ...options);
    select.addEventListener('change', () =>
      countAnew({ columns: withColumn(log.columns, role, select.value), dateOrder: undefined }),
    );
    return element('label', {}, t.columns[role], select);
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, t.columns.title),
    element('div', { class: 'fields' }, ...fields),
  );
}

function withColumn(columns: Columns, role: Role, value: string): Columns {
  const changed = { ...columns };
  if (value === '') delete changed[role];
  else changed[role] = Number(value);
  return changed;
}

/** What each column is called, with what stands in its first row. */
function columnNames({ shape, read }: Log, t: Words['t']): string[] {
  const rows = read.rows.slice(shape.firstRow, shape.firstRow + 5).map(({ cells }) => cells);
  const width = Math.max(shape.header.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const first = (rows.find((cells) => cells[column]?.trim())?.[column] ?? '').trim().slice(0, 24);
    const name = shape.header[column];
    return name ? fillIn(t.columns.named, name, first) : fillIn(t.columns.nth, String(column + 1), first);
  });
}

function firstLines({ read, shape }: Log, { t }: Words): HTMLElement {
  const from = Math.max(0, shape.firstRow - 1);
  const rows = read.rows
    .slice(from, from + 4)
    .map(({ line, cells }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, String(line)),
        ...cells.slice(0, 12).map((cell) => element('td', {}, cell.slice(0, 60))),
      ),
    );
  const label = t.columns.first;
  return element(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': label },
    element('table', {}, element('caption', {}, label), element('tbody', {}, ...rows)),
  );
}

function readingFields({ read }: Log, { t }: Words, { readAnew }: LogChanges): HTMLElement {
  const encoding = element(
    'select',
    { name: 'encoding', 'aria-describedby': 'touch-encoding' },
    ...encodings.map((name) =>
      optionOf(name, name.toUpperCase().replace('WINDOWS', 'Windows'), name === read.encoding),
    ),
  );
  const separator = element(
    'select',
    { name: 'separator' },
    ...separators.map((sign) => optionOf(sign, t.how.separators[sign], sign === read.separator)),
  );
  // The options are made from these very lists. What the other field says is kept.
  const known = (): CsvReading => ({ encoding: encoding.value as Encoding, separator: separator.value as Separator });
  encoding.addEventListener('change', () => readAnew(known(), 'encoding'));
  separator.addEventListener('change', () => readAnew(known(), 'separator'));
  return element(
    'div',
    { class: 'fields' },
    element(
      'label',
      {},
      t.how.encoding,
      encoding,
      element('span', { class: 'hint', id: 'touch-encoding' }, t.how.encodingHint),
    ),
    element('label', {}, t.how.separator, separator),
  );
}

function repeatsField({ repeatsOnce }: Log, { t }: Words, { countAnew }: LogChanges): HTMLElement {
  const box = element('input', { type: 'checkbox', name: 'repeats' });
  box.checked = repeatsOnce;
  box.addEventListener('change', () => countAnew({ repeatsOnce: box.checked }));
  return element('label', { class: 'tick' }, box, t.how.repeats);
}

function optionOf(value: string, words: string, isChosen: boolean): HTMLOptionElement {
  return element('option', { value, ...(isChosen && { selected: '' }) }, words);
}

/** How the dates of a log were read, in a sentence. */
export function sayDates(
  log: Log,
  { dates, dateOrder }: Pick<Count, 'dates' | 'dateOrder'>,
  { t, say }: Words,
): string {
  if (log.columns.date === undefined) return `${t.how.order}: ${t.how.none}`;
  const { dayFirst, monthFirst, either } = dates.examples;
  const example = either ?? dayFirst ?? monthFirst;
  if (example === undefined) return `${t.how.order}: ${t.how.plain}`;
  const day = dateOrder && readDay(example, dateOrder);
  return day === undefined ? '' : `${t.how.order}: ${fillIn(t.how[dateOrder!], example, say.day(day))}`;
}

/**
 * How day and month are told apart: a question where the file leaves it open, else what it is. Empty where the dates leave no
 * doubt or there are none.
 */
export function datePart(
  { dates, dateOrder, isAsked }: Pick<Count, 'dates' | 'dateOrder' | 'isAsked'>,
  { t, say }: Words,
  countAnew: LogChanges['countAnew'],
): HTMLElement | undefined {
  const { either, dayFirst, monthFirst } = dates.examples;
  const example = either ?? dayFirst ?? monthFirst;
  if (example === undefined || !isAsked) return undefined;
  const choices = (['day-first', 'month-first'] as const).flatMap((order) => {
    const day = readDay(example, order);
    if (day === undefined) return [];
    const radio = element('input', { type: 'radio', name: 'date-order', value: order });
    radio.checked = dateOrder === order;
    radio.addEventListener('change', () => countAnew({ dateOrder: order }));
    return element('label', { class: 'tick' }, radio, fillIn(t.how[order], example, say.day(day)));
  });
  const why =
    dayFirst !== undefined && monthFirst !== undefined ? fillIn(t.ask.mixed, dayFirst, monthFirst) : t.ask.why;
  return element(
    'fieldset',
    { class: 'ask' },
    element('legend', {}, fillIn(t.ask.title, example)),
    element('p', {}, why),
    ...choices,
  );
}
