import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { labelled, listField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { billOf } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { isWhole } from './draw-bill.ts';
import { drawCompared } from './draw-compared.ts';
import { sayMoney } from './say-money.ts';

export interface KeptParts {
  all: readonly KeptSheet<Calculation>[];
  open: KeptSheet<Calculation>;
  /** The one it is compared with. */
  beside: string;
  context: CostContext;
  choose: (id: string) => void;
  remove: (id: string) => void;
  compareWith: (id: string) => void;
}

/** The bills that are kept on this device, and the open one beside another. */
export function drawKept(parts: KeptParts): Node[] {
  const { all, open, context } = parts;
  const { texts } = context;
  const head = element('h3', {}, texts.kept);
  if (all.length === 0) return [head, element('p', { class: 'hint' }, texts.keptNone)];
  const others = all.filter(({ id }) => id !== open.id);
  const rows = all.map((document) => keptRow(document, parts));
  return [
    head,
    element('ul', { role: 'list', class: 'wb-kept' }, ...rows),
    ...(others.length > 0 ? [comparison(others, parts)] : []),
  ];
}

/** What a bill is called. */
export function nameOf({ label }: Pick<KeptSheet, 'label'>, { texts }: CostContext): string {
  return label.trim() || texts.unnamed;
}

function keptRow(document: KeptSheet<Calculation>, { open, context, choose, remove }: KeptParts): HTMLElement {
  const { texts, frame, lang } = context;
  const { data } = document;
  const name = nameOf(document, context);
  const isOpen = document.id === open.id;
  const total = isWhole(data) ? sayMoney(billOf(data.rows).total.likely, data.currency, lang) : texts.notYet;
  const facts = [data.period.trim(), `${texts.likelyTotal}: ${total}`, sayDay(document.changed.slice(0, 10), lang)];
  const openIt = sheetButton({ words: texts.open, act: () => choose(document.id) });
  openIt.setAttribute('aria-label', `${texts.open}: ${name}`);
  const removeIt = sheetButton({ words: frame.remove, act: () => remove(document.id) });
  removeIt.setAttribute('aria-label', `${frame.remove}: ${name}`);
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('strong', {}, name),
      ...(isOpen ? [' ', element('span', { class: 'wb-tag', 'data-own': '' }, texts.isOpen)] : []),
      element('br'),
      element('span', { class: 'hint' }, facts.filter((fact) => fact !== '').join(' · ')),
    ),
    element('p', { class: 'wb-sheet-bar' }, ...(isOpen ? [] : [openIt]), removeIt),
  );
}

function comparison(others: readonly KeptSheet<Calculation>[], parts: KeptParts): HTMLElement {
  const { open, beside, context, compareWith } = parts;
  const names = others.map((document) => [document.id, nameOf(document, context)] as const);
  const list = listField([['', context.texts.compareNone], ...names], beside);
  const place = element('div');
  const show = (): void => {
    const other = others.find(({ id }) => id === list.value);
    const named = (document: KeptSheet<Calculation>) => ({
      name: nameOf(document, context),
      calculation: document.data,
    });
    const isShown = other !== undefined && isWhole(other.data) && isWhole(open.data);
    place.replaceChildren(...(isShown ? [drawCompared(named(other), named(open), context)] : []));
    if (other && !isShown) place.append(element('p', { class: 'problem' }, context.texts.notYet));
  };
  list.addEventListener('change', () => {
    compareWith(list.value);
    show();
  });
  show();
  const label = `${context.texts.compare} …`;
  return element('section', { class: 'wb-beside' }, labelled({ label, control: list }), place);
}

/** What a copy of a bill is called. */
export function copyName(document: KeptSheet, context: CostContext): string {
  return fillIn(context.texts.copyOf, nameOf(document, context));
}
