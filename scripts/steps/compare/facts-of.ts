import { sayNumber } from '../../../src/base/number.ts';
import { plural } from '../../../src/base/text.ts';
import type { Mark } from '../../../src/model/metric.ts';
import type { DataOf, Page, Playbook } from '../../../src/model/page.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import type { Latitude, Standard } from '../../../src/model/procedure.ts';
import { namesOf, type Names } from './say-names.ts';

/** What sort of fact it is, the most important first. */
export const factGroups = ['figure', 'limit', 'call', 'metric', 'task', 'way', 'state'] as const;
export type FactGroup = (typeof factGroups)[number];

/** Something that a page fixes, and that people act on without reading further: a figure, a limit, whom to call. */
export interface Fact {
  /** Stays while the page lives: `standards.late-credit`. */
  key: string;
  group: FactGroup;
  /** What it fixes: "Credit an adviser may give for the wait". */
  label: string;
  /** As readers read it: "25 EUR". */
  value: string;
  /** What decides whether it is the same, where that is not how it reads: the id of an owner whose name may change. */
  identity?: string;
  /** The figure of this page that it repeats. It changes with it, which is said there. */
  follows?: string;
}

/** The facts of a page, in the order of its fields. */
export function factsOf(page: Page, playbook: Playbook): Fact[] {
  const names = namesOf(playbook);
  const lang = playbook.config.languages.default;
  const make = makers[page.kind] as ((data: unknown, context: Context) => Fact[]) | undefined;
  return [...(make?.(page.data, { names, lang, page }) ?? []), ...stateOf(page, names)];
}

interface Given {
  label: string;
  value: string | 0 | undefined;
  identity?: string | undefined;
}

interface Context {
  names: Names;
  lang: string;
  page: Page;
}

const makers: { [K in Kind]?: (data: DataOf<K>, context: Context) => Fact[] } = {
  procedure: ofProcedure,
  metric: ofMetric,
  checklist: ofChecklist,
  scenario: ofScenario,
  path: ofPath,
};

/** A figure with its unit, as pages show it. */
export function sayFigure({ value, unit }: Pick<Standard, 'value' | 'unit'>, lang: string): string {
  const number = typeof value === 'number' ? sayNumber(value, lang) : value;
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

function ofProcedure(data: DataOf<'procedure'>, { names, lang }: Context): Fact[] {
  const { standards, latitude, noLatitude, escalation, minutes } = data;
  return [
    ...standards.map((standard) => ({
      key: `standards.${standard.id}`,
      group: 'figure' as const,
      label: standard.what,
      value: sayFigure(standard, lang),
    })),
    ...latitude.flatMap((decision) => ofDecision(decision, standards, { names, lang })),
    ...given('noLatitude', 'limit', { label: 'Nobody may decide alone', value: noLatitude }),
    ...given('escalation.to', 'call', {
      label: 'Whom to call',
      value: escalation && names.owner(escalation.to),
      identity: escalation?.to,
    }),
    ...given('escalation.when', 'call', { label: 'When to call', value: escalation?.when }),
    ...given('minutes', 'way', { label: 'Time it takes', value: minutes && plural(minutes, 'minute') }),
  ];
}

function ofDecision(
  { id, decision, limits, beyond }: Latitude,
  standards: readonly Standard[],
  { names, lang }: Pick<Context, 'names' | 'lang'>,
): Fact[] {
  return [
    ...limits.map(({ level, limit }): Fact => {
      const standard = standards.find((candidate) => candidate.id === limit);
      return {
        key: `latitude.${id}.${level}`,
        group: 'limit',
        label: `${decision}: ${names.level(level)}`,
        value: standard ? sayFigure(standard, lang) : limit,
        ...(standard ? { follows: `standards.${standard.id}` } : {}),
      };
    }),
    {
      key: `latitude.${id}.beyond`,
      group: 'limit',
      label: `${decision}: who decides above that`,
      value: names.owner(beyond),
      identity: beyond,
    },
  ];
}

function ofMetric({ healthy, alarm, unit, direction, formula }: DataOf<'metric'>, { lang }: Context): Fact[] {
  const better = { higher: 'Higher is better', lower: 'Lower is better', range: 'Best within a range' }[direction];
  return [
    ...given('healthy', 'metric', { label: 'Healthy from', value: sayMark(healthy, unit, lang) }),
    ...given('alarm', 'metric', { label: 'Alarm from', value: sayMark(alarm, unit, lang) }),
    ...given('direction', 'metric', { label: 'Which way is better', value: better }),
    ...given('formula', 'metric', { label: 'How it is computed', value: formula }),
  ];
}

function sayMark(mark: Mark, unit: string, lang: string): string {
  const value =
    typeof mark === 'number' ? sayNumber(mark, lang) : `${sayNumber(mark.from, lang)}–${sayNumber(mark.to, lang)}`;
  return `${value}\u00a0${unit}`;
}

/** Items have no ids, so a text that stands there twice is told apart by its turn. */
function ofChecklist({ use, secondPerson, minutes }: DataOf<'checklist'>, { page }: Context): Fact[] {
  const turns = new Map<string, number>();
  const items = page.body.tasks.map(({ text }): Fact => {
    const turn = (turns.get(text) ?? 0) + 1;
    turns.set(text, turn);
    return { key: `tasks.${turn}.${text}`, group: 'task', label: 'Item of the list', value: text };
  });
  const way = { 'read-do': 'Read an item, do it, tick it', 'do-confirm': 'Do the work, then confirm' }[use];
  return [
    ...given('secondPerson', 'task', { label: 'A second person signs', value: secondPerson ? 'yes' : 'no' }),
    ...given('use', 'task', { label: 'How it is used', value: way }),
    ...items,
    ...given('minutes', 'way', { label: 'Time it takes', value: minutes && plural(minutes, 'minute') }),
  ];
}

function ofScenario({ start, nodes }: DataOf<'scenario'>): Fact[] {
  const isEnd = new Map(nodes.map(({ id, choices }) => [id, choices.length === 0]));
  const sayTarget = (id: string) => `${isEnd.get(id) ? 'the end' : 'the moment'} “${id}”`;
  return [
    ...given('start', 'way', { label: 'Begins with', value: sayTarget(start) }),
    ...nodes.flatMap(({ id, says, choices }) => [
      ...(choices.length === 0 ? given(`ends.${id}`, 'way', { label: `End “${id}”`, value: says }) : []),
      ...choices.map((choice): Fact => ({
        key: `choices.${id}.${choice.id}`,
        group: 'way',
        label: `Choice “${choice.label}”`,
        value: `${choice.verdict}, leads to ${sayTarget(choice.to)}`,
      })),
    ]),
  ];
}

function ofPath({ steps, reinforcement }: DataOf<'path'>, { names }: Context): Fact[] {
  return [
    ...steps.map(({ id, title, page, do: what, minutes }): Fact => ({
      key: `steps.${id}`,
      group: 'way',
      label: `Step “${title}”`,
      value: `${what} “${names.page(page)}”, ${plural(minutes, 'minute')}`,
      identity: `${what} ${page} ${minutes}`,
    })),
    ...reinforcement.map(({ day, checklist }): Fact => ({
      key: `reinforcement.${day}`,
      group: 'way',
      label: `After ${plural(day, 'day')}`,
      value: names.page(checklist),
      identity: checklist,
    })),
  ];
}

/** What holds for a page of any kind. An owner or a risk may stand in the folder; what counts is who answers. */
function stateOf({ owner, risk, data }: Page, names: Names): Fact[] {
  return [
    ...given('owner', 'state', { label: 'Owner', value: owner && names.owner(owner), identity: owner }),
    ...given('risk', 'state', { label: 'Harm a wrong page does', value: risk }),
    ...given('status', 'state', { label: 'Status', value: data.status }),
    ...given('replacedBy', 'state', {
      label: 'Replaced by',
      value: data.replacedBy && names.page(data.replacedBy),
      identity: data.replacedBy,
    }),
  ];
}

/** A fact of a field that may be left out. */
function given(key: string, group: FactGroup, { label, value, identity }: Given): Fact[] {
  return value ? [{ key, group, label, value, ...(identity === undefined ? {} : { identity }) }] : [];
}
