import { element, linkTo, buttonFor } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { readWritten, writeNumber } from '../csv/numbers.ts';
import type { Limits } from './figures.ts';
import type { PageLimits } from './page-limits.ts';
import type { Words } from './words.ts';

export interface LimitsParts extends PageLimits {
  /** Hears the values that the reader tries out. */
  tell: (limits: Limits) => void;
}

const names = ['healthy', 'alarm', 'cost'] as const;

/** What the counts are held against: the values of the metric and the cost of a contact, to try out others. */
export function limitsPart(
  { own, metric, currency, costSource, sourceLang, tell }: LimitsParts,
  { t, lang }: Words,
): HTMLElement {
  const problem = element('p', { class: 'problem', id: 'touch-limits', role: 'alert' });
  const changed = element('p', { class: 'hint' });
  const inputs = names.map((name) =>
    element('input', {
      name,
      inputmode: 'decimal',
      autocomplete: 'off',
      size: '6',
      value: writeNumber(own[name], lang),
      'aria-describedby': 'touch-limits',
    }),
  );
  const back = buttonFor(
    t.limits.back,
    () => {
      for (const [index, name] of names.entries()) inputs[index]!.value = writeNumber(own[name], lang);
      read();
      inputs[0]!.focus();
    },
    { class: 'wb-sheet-button' },
  );

  function read(): void {
    const { values, isWrong, fault } = judge(
      inputs.map(({ value }) => value),
      lang,
    );
    for (const [index, input] of inputs.entries()) input.setAttribute('aria-invalid', String(isWrong[index]));
    problem.textContent = fault ? t.limits[fault] : '';
    const isOther = names.some((name, index) => values[index] !== own[name]);
    back.hidden = !isOther;
    changed.textContent = isOther ? t.limits.changed : '';
    const [healthy, alarm, cost] = values as [number, number, number];
    if (!fault) tell({ healthy, alarm, cost });
  }

  for (const input of inputs) input.addEventListener('input', read);
  back.hidden = true;
  const labels = [t.limits.healthy, t.limits.alarm, fillIn(t.limits.cost, currency)];
  const fields = labels.map((label, index) => element('label', {}, label, inputs[index]!));
  return element(
    'fieldset',
    { class: 'limits' },
    element('legend', {}, t.limits.title),
    element('div', { class: 'fields' }, ...fields, back),
    problem,
    changed,
    element(
      'p',
      { class: 'hint' },
      ...(metric ? [`${t.limits.from} `, metricLink(metric), '. '] : []),
      ...(costSource ? [fillIn(t.limits.costFrom, ''), element('span', langOf(sourceLang), costSource)] : []),
    ),
  );
}

/** What the reader has written, in the order of `names`: the values, which of them are wrong, and what is the matter. */
function judge(
  written: readonly string[],
  lang: string,
): { values: (number | undefined)[]; isWrong: boolean[]; fault: 'wrong' | 'order' | undefined } {
  const values = written.map((text) => readLimit(text, lang));
  const [healthy, alarm] = values;
  const isCrossed = healthy !== undefined && alarm !== undefined && alarm <= healthy;
  return {
    values,
    isWrong: values.map((value, index) => value === undefined || (isCrossed && names[index] === 'alarm')),
    fault: values.includes(undefined) ? 'wrong' : isCrossed ? 'order' : undefined,
  };
}

function metricLink({ href, title, titleLang }: NonNullable<PageLimits['metric']>): HTMLElement {
  const link = linkTo(href, title);
  if (titleLang) link.lang = titleLang;
  return link;
}

function langOf(lang: string | undefined): Record<string, string> {
  return lang ? { lang } : {};
}

/** A limit as the reader wrote it; undefined where it is none. */
function readLimit(text: string, lang: string): number | undefined {
  const value = readWritten(text, lang);
  return value === undefined || value < 0 ? undefined : value;
}
