import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { numberTable } from '../charts/table.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import type { Complaint } from './find-cells.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import type { ReadFigures } from './read-figures.ts';
import { sayFigure, sayPeriod } from './say.ts';

/** The most complaints that are shown: whoever has more has one reason for all of them. */
const mostComplaints = 12;

interface PreviewParts {
  read: ReadFigures;
  kept: KeptPeriods;
  making: Making;
  take: () => void;
  leave: () => void;
}

/** What a file says, before it is taken: its figures as they were read, and what was left out with its line. */
export function filePreview({ read, kept, making, take, leave }: PreviewParts): HTMLElement {
  const { texts } = making;
  const { figures, complaints } = read;
  const periods = new Set(figures.map(({ period }) => period));
  const replaced = figures.filter(({ period, metric }) => kept.figure(period, metric) !== undefined);
  const found = fillIn(texts.readFound, String(figures.length), String(periods.size));
  return element(
    'section',
    { class: 'wb-read', tabindex: '-1', 'aria-labelledby': 'figures-read' },
    element('h3', { id: 'figures-read' }, texts.readTitle),
    element('p', {}, figures.length === 0 ? texts.readNothing : found),
    ...(replaced.length > 0 ? [element('p', {}, fillIn(texts.readReplaces, String(replaced.length)))] : []),
    ...(complaints.length > 0 ? complaintList(complaints, making) : []),
    ...(figures.length > 0 ? [tableOf(read, making)] : [element('p', { class: 'hint' }, texts.fileShape)]),
    sheetBar(texts.readTitle, [
      ...(figures.length > 0 ? [{ words: texts.readTake, act: take, isMain: true }] : []),
      { words: figures.length > 0 ? texts.readLeave : making.frame.close, act: leave },
    ]),
  );
}

function complaintList(complaints: readonly Complaint[], { texts }: Making): HTMLElement[] {
  const shown = complaints
    .slice(0, mostComplaints)
    .map((complaint) => element('li', {}, sayComplaint(complaint, texts)));
  const rest = complaints.length - shown.length;
  if (rest > 0) shown.push(element('li', {}, fillIn(texts.readMore, String(rest))));
  return [element('p', { class: 'problem' }, texts.readLeft), element('ul', {}, ...shown)];
}

/** What is the matter with a cell, a row or a column, with its line. */
export function sayComplaint({ why, line, said, metric = '' }: Complaint, texts: Making['texts']): string {
  const text = {
    number: texts.isNumber,
    percent: texts.isPercent,
    beyond: texts.isBeyond,
    period: texts.isPeriod,
    metric: texts.isMetric,
    twice: texts.isTwice,
    shares: texts.isShares,
    columns: texts.isColumns,
    cells: texts.isCells,
    unclosed: texts.isUnclosed,
  }[why];
  return fillIn(texts.readLines, String(line)) + fillIn(text, said, metric);
}

function tableOf({ figures }: ReadFigures, making: Making): HTMLElement {
  const { texts, metrics, lang } = making;
  const rows = figures.map(({ period, metric, value }) => {
    const known = metrics.get(metric)!;
    return [sayPeriod(period, making), known.title, sayFigure(value, known, lang)];
  });
  return numberTable({ columns: [texts.period, texts.trendOf, texts.figure], rows }, texts.readTitle);
}
