import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { SaveLine } from '../frame/save-line.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { channelFigure, spreadFigure, trendFigure } from './chart-parts.ts';
import type { Count } from './count-contacts.ts';
import type { Log } from './file-part.ts';
import { figuresOf, type Figures, type Limits } from './figures.ts';
import { keepCount, keptPart } from './kept-part.ts';
import { listPart } from './list-part.ts';
import { exportList, listTable, resultText, separatorFor } from './take-along.ts';
import { tilesPart } from './tiles-part.ts';
import type { Words } from './words.ts';

export interface Result {
  log: Log;
  count: Count;
  limits: Limits;
  currency: string;
  /** The id of the page, under which figures are kept. */
  page: string;
}

/** What was counted, in a sentence. */
export function headlineOf({ contacts, orders }: Count, { t, say }: Words, figures?: Figures): string {
  const counted = fillIn(t.counted, say.number(contacts), say.number(orders.length));
  if (figures?.firstDay === undefined || figures.lastDay === undefined) return counted;
  return `${counted} ${fillIn(t.period, say.day(figures.firstDay), say.day(figures.lastDay))}`;
}

/** Everything that a count shows; undefined where it has no orders. */
export function resultPart(result: Result, words: Words): HTMLElement | undefined {
  const { count, limits, currency } = result;
  const figures = figuresOf(count, limits);
  if (!figures) return undefined;
  return element(
    'div',
    { class: 'result' },
    element('p', { class: 'headline' }, headlineOf(count, words, figures)),
    tilesPart(figures, limits, { ...words, currency }),
    element(
      'div',
      { class: 'charts' },
      spreadFigure(figures, limits, words),
      trendFigure(figures, limits, words) ?? noTrend(result, words),
      ...[channelFigure(figures, words) ?? []].flat(),
    ),
    listPart(figures.flagged, count.channels, words),
    actionsFor(result, figures, words),
  );
}

function noTrend({ log, count }: Result, { t }: Words): HTMLElement {
  const waits = log.columns.date !== undefined && count.unclearDays > 0;
  return element('p', { class: 'hint' }, waits ? t.trend.waits : t.trend.none);
}

function actionsFor(result: Result, figures: Figures, words: Words): HTMLElement {
  const { t, frame } = words;
  const { log, count, limits, currency, page } = result;
  const saved = new SaveLine(frame);
  saved.line.textContent = '';
  const kept = element('div', {});
  void keptPart(words).then((part) => kept.replaceChildren(part));
  const list = (): (string | number)[][] => listTable(figures, count.channels, words);

  async function copy(): Promise<void> {
    const headline = `${log.name}. ${headlineOf(count, words, figures)}`;
    const text = resultText({ headline, figures, limits, channels: count.channels }, { ...words, currency });
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    saved.line.textContent = isCopied ? frame.copied : frame.notCopied;
  }

  async function keep(): Promise<void> {
    saved.saving();
    const became = await keepCount(page, log.name, figures, limits);
    saved.say(became);
    if (became.kept !== 'nowhere') saved.line.textContent += `. ${t.keep.kept}`;
    kept.replaceChildren(await keptPart(words));
  }

  const bar = sheetBar(t.title, [
    ...(figures.flagged.length > 0
      ? [
          {
            words: t.list.exportList,
            isMain: true,
            act: () => exportList(list(), t.list.fileName, separatorFor(log.read.separator, words.lang)),
          },
        ]
      : []),
    { words: t.list.copyResult, icon: 'copy' as const, act: () => void copy() },
    { words: t.list.printReport, icon: 'print' as const, act: () => print() },
    { words: t.keep.keep, act: () => void keep() },
  ]);
  return element('div', { class: 'actions' }, bar, saved.line, kept);
}

/** Tells those who do not see it that figures have changed. */
export function tellCount(count: Count, words: Words): void {
  sayAloud(headlineOf(count, words));
}
