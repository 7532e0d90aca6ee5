import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { placeholdersOf } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { billComputed, billTable, isWhole } from './draw-bill.ts';
import { drawWeakest } from './draw-weakest.ts';
import { sentenceFor } from './say-money.ts';

/** What the bill comes to: how far it can be trusted, the amounts, a sentence to quote, and what it hangs on. */
export function drawResult(calculation: Calculation, context: CostContext): Node[] {
  const { texts } = context;
  const head = element('h3', {}, texts.result);
  if (!isWhole(calculation)) return [head, element('p', { class: 'problem' }, texts.notYet)];
  return [
    head,
    element('p', { class: 'wb-trusted' }, sayTrusted(calculation, context)),
    billTable(calculation, context),
    billComputed(context),
    sentence(calculation, context),
    drawWeakest(calculation, context),
  ];
}

/** How many figures are still placeholders. */
export function sayTrusted({ rows }: Calculation, { texts }: CostContext): string {
  const open = placeholdersOf(rows).length;
  const all = rows.flatMap(({ figures }) => figures).length;
  if (open === 0) return texts.placeholdersNone;
  return open === all
    ? fillIn(texts.placeholdersAll, String(all))
    : fillIn(texts.placeholdersSome, String(open), String(all));
}

function sentence(calculation: Calculation, { texts, frame, lang }: CostContext): HTMLElement {
  const said = sentenceFor(calculation, texts, lang);
  const quote = element('p', { class: 'wb-quote' }, said);
  const answer = element('span', { class: 'hint', role: 'status' });
  const copy = sheetButton({
    words: texts.copySentence,
    icon: 'copy',
    act: () => {
      const tell = (words: string): void => {
        answer.textContent = words;
        sayAloud(words);
      };
      // The clipboard is open on https and localhost only, and people may close it.
      const written = navigator.clipboard?.writeText(said) ?? Promise.reject(new Error('no clipboard'));
      void written.then(
        () => tell(frame.copied),
        () => {
          getSelection()?.selectAllChildren(quote);
          tell(frame.notCopied);
        },
      );
    },
  });
  return element(
    'section',
    {},
    element('h4', {}, texts.sentence),
    quote,
    element('p', { class: 'hint' }, texts.sentenceHint),
    element('p', { class: 'wb-sheet-bar' }, copy, answer),
  );
}
