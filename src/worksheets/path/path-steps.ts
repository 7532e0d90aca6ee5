import { keysOf } from '../../workbench/progress/runs.ts';
import type { StepDo, WalkStep } from '../../workbench/walk/walk-ticks.ts';
import type { Question } from '../check/results.ts';

/** A step of a path as it stands in the page. */
export interface PathStep extends WalkStep {
  number: number;
  title: string;
  /** When in the path it is done, as its author says it; empty where nothing is said. */
  when: string;
  /** What its line says: what to do, when, how long. */
  facts: string;
  /** The page it leads to, and what that is called; empty where there is none. */
  href: string;
  pageTitle: string;
  /** The kind of that page, by its folder. */
  kind: string;
  minutes: number;
  questions: readonly Question[];
  item: HTMLElement;
  box: HTMLInputElement;
  details: HTMLDetailsElement;
}

/** The steps of a path, from its list. */
export function stepsIn(path: HTMLElement): PathStep[] {
  const items = [...path.querySelectorAll<HTMLElement>('.steps > li')];
  const keys = keysOf(items.map(({ dataset }) => dataset['key'] ?? ''));
  return items.map((item, index) => stepOf(item, index, keys[index] ?? ''));
}

function stepOf(item: HTMLElement, index: number, key: string): PathStep {
  const { page = '', do: what, kind = '', when = '', minutes, questions } = item.dataset;
  const link = item.querySelector<HTMLAnchorElement>('.step > a');
  return {
    key,
    page,
    do: what as StepDo,
    number: index + 1,
    title: said(item, 'h2'),
    when,
    facts: said(item, 'summary span'),
    href: link?.getAttribute('href') ?? '',
    pageTitle: link?.textContent?.trim() ?? '',
    kind,
    minutes: Number(minutes),
    questions: JSON.parse(questions ?? '[]') as Question[],
    item,
    box: item.querySelector('input')!,
    details: item.querySelector('details')!,
  };
}

function said(item: HTMLElement, selector: string): string {
  return item.querySelector(selector)?.textContent?.trim() ?? '';
}
