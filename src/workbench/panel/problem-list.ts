import { sayDay } from '../../base/day.ts';
import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { addressHere, baseHere } from '../address-here.ts';
import { concernsOn } from '../attention/concerns.ts';
import { describe, type Described } from '../attention/describe-concern.ts';
import { loadAttention } from '../attention/load-attention.ts';
import { makingOf } from '../attention/making.ts';
import { buttonFor, element, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { today } from '../trust/today.ts';
import { withCode } from '../with-code.ts';

/** What needs attention on the open page today, with what to do and where it is explained; then the way to all of it. */
export async function problemList(panel: LazyTexts['panel'], retry: () => void): Promise<Node[]> {
  const loaded = await loadAttention().catch(() => undefined);
  if (!loaded) return [element('p', {}, panel.failed), buttonFor(panel.retry, retry)];
  const day = today();
  const making = makingOf(loaded, day);
  const id = document.querySelector<HTMLElement>('main article[data-id]')?.dataset['id'];
  const here = concernsOn(loaded.attention, day).filter(({ page }) => page !== undefined && page.id === id);
  const asOf = element('small', {}, fillIn(panel.asOf, sayDay(day, making.lang)));
  const items = here.map((concern) =>
    item(describe(concern, making), fillIn(panel.place, concern.file, String(concern.line))),
  );
  return [
    element('h2', {}, panel.problems, ' · ', asOf),
    items.length === 0 ? element('p', {}, panel.none) : element('ul', {}, ...items),
    element('p', {}, linkTo(addressHere('/attention/'), panel.all)),
  ];
}

function item({ severity, word, message, hint, lang, steps, rule }: Described, place: string): HTMLElement {
  const words = element(
    'span',
    lang === undefined ? {} : { lang },
    ...withCode(message),
    ' ',
    element('em', {}, ...withCode(hint)),
  );
  return element(
    'li',
    { 'data-severity': severity },
    element('strong', {}, word),
    words,
    element('code', {}, place),
    ...steps.map(({ words, href }) => linkTo(href, words)),
    linkTo(`${baseHere()}help/rules/${rule}/`, rule),
  );
}
