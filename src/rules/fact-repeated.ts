import { amountsIn, hasUnit, singular, type Amount } from '../base/amount.ts';
import { oncePerKey } from '../base/once-per.ts';
import type { TextBlock } from '../model/body.ts';
import { quotableStandards, type QuotableStandard } from './quotable-standards.ts';
import type { Finding, Rule } from './rule.ts';
import { texts } from './texts.ts';

export const factRepeated: Rule = {
  id: 'fact-repeated',
  severity: 'warning',
  why: 'A number that stands in two places is changed in one of them, and then people argue which holds.',

  *check({ playbook }) {
    const quotable = quotableStandards(playbook);
    for (const { page, on, body } of texts(playbook)) {
      const standards = quotable.get(page) ?? [];
      if (standards.length === 0 || page.data.status === 'retired') continue;
      for (const block of body.blocks) {
        for (const finding of [...repeatedTexts(block, standards), ...repeatedAmounts(block, standards)])
          yield { on, range: block.range, ...finding };
      }
    }
  },
};

type Said = Pick<Finding, 'message' | 'hint' | 'severity'>;

/** Figures that are texts, such as 16:00: they are their own unit. */
function* repeatedTexts({ text }: TextBlock, standards: readonly QuotableStandard[]): Generator<Said> {
  for (const { standard, value, quote } of standards) {
    const figure = String(standard.value);
    if (value === undefined && /\d/.test(figure) && standsIn(figure, text))
      yield repeated(figure, standard.what, quote);
  }
}

function standsIn(figure: string, text: string): boolean {
  const index = text.indexOf(figure);
  return (
    index >= 0 && !/[\p{L}\d]$/u.test(text.slice(0, index)) && !/^[\p{L}\d]/u.test(text.slice(index + figure.length))
  );
}

function* repeatedAmounts({ text }: TextBlock, standards: readonly QuotableStandard[]): Generator<Said> {
  const seen = new Set<QuotableStandard>();
  for (const amount of amountsIn(text)) {
    const sameUnit = standards.filter(
      ({ standard, value }) => value !== undefined && standard.unit !== undefined && hasUnit(amount, standard.unit),
    );
    if (sameUnit.length === 0) continue;
    const words = wordsIn(sentenceAround(text, amount));
    const equal = mostAlike(
      sameUnit.filter(({ value }) => value === amount.value),
      words,
    );
    const other = equal ? undefined : sameUnit.find(({ standard }) => isAbout(words, standard.what));
    const found = equal ?? other;
    if (!found || seen.has(found)) continue;
    seen.add(found);
    const figure = `${amount.written} ${found.standard.unit}`;
    yield equal ? repeated(figure, found.standard.what, found.quote) : contradicted(figure, found);
  }
}

function repeated(figure: string, what: string, quote: string): Said {
  return { message: `"${figure}" repeats the standard "${what}".`, hint: `Write ${quote} in its place.` };
}

function contradicted(figure: string, { standard, quote }: QuotableStandard): Said {
  return {
    severity: 'error',
    message: `"${figure}" is not what the standard "${standard.what}" says: ${standard.value} ${standard.unit}.`,
    hint: `Write ${quote} in its place, or say what else the number is about.`,
  };
}

/** Of standards with one figure, the one whose words the sentence has most of; the page's own come first. */
function mostAlike(standards: readonly QuotableStandard[], words: ReadonlySet<string>): QuotableStandard | undefined {
  const shared = ({ standard }: QuotableStandard) =>
    [...wordsOf(standard.what)].filter((word) => words.has(word)).length;
  return standards.reduce<QuotableStandard | undefined>(
    (best, each) => (best && shared(best) >= shared(each) ? best : each),
    undefined,
  );
}

/** Whether a sentence speaks of what a standard fixes: it has all its words, and these are at least two. */
function isAbout(words: ReadonlySet<string>, what: string): boolean {
  const wanted = wordsOf(what);
  return wanted.size > 1 && [...wanted].every((word) => words.has(word));
}

const wordsOf = oncePerKey((text: string): ReadonlySet<string> => wordsIn(text));

const small = new Set(
  'a an and as at be before after by each every for from how in is it its least long many more most much no not of on one or our per than that the their them then to until up us we when with within you your'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, in a form that is the same for `answer` and `answered`. */
function wordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter((word) => !small.has(word)).map((word) => singular(word).replace(/(?<=\p{L}{3})(ing|ed|e)$/u, '')),
  );
}

function sentenceAround(text: string, { index }: Amount): string {
  const start =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('? ', index), text.lastIndexOf('! ', index)) + 1;
  const length = text.slice(index).search(/[.!?](\s|$)/);
  return text.slice(start, length < 0 ? undefined : index + length);
}
