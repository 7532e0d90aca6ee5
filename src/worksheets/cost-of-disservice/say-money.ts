import { oncePerKey } from '../../base/once-per.ts';
import type { CostTexts } from '../../i18n/sheets/cost-of-disservice.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { billOf, placeholdersOf, type Figure, type Guess } from './bill.ts';
import { unitOf, type Calculation } from './calculation.ts';

const formatters = oncePerKey((key: string) => {
  const [lang = '', currency = '', digits = ''] = key.split(' ');
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
    ...(currency !== '' && { style: 'currency', currency, currencyDisplay: 'code' }),
    // A part of a unit of money is said in hundredths: 0.50, not 0.5.
    minimumFractionDigits: currency === '' ? 0 : Math.min(2, Number(digits)),
    maximumFractionDigits: Number(digits),
  });
});

/** An amount of money without its hundredths: `EUR 36,946`. */
export function sayMoney(amount: number, currency: string, lang: string): string {
  return formatters(`${lang} ${currency} 0`).format(amount);
}

/** An amount whose currency stands elsewhere: `36,946`. */
export function sayAmount(amount: number, lang: string): string {
  return formatters(`${lang}  0`).format(amount);
}

/** A figure with its unit, as exactly as it was written: `40 %`, `EUR 0.55`, `7.4 min`, `1,450`. */
export function sayFigure(figure: Figure, guess: Guess, calculation: Calculation, lang: string): string {
  const unit = unitOf(figure, calculation);
  const places = Number.isInteger(figure[guess]) ? 0 : 6;
  if (unit === calculation.currency) return formatters(`${lang} ${unit} ${places}`).format(figure[guess]);
  const number = formatters(`${lang}  6`).format(figure[guess]);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** A share of a total in whole percent. */
export function sayShare(part: number, whole: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(whole === 0 ? 0 : part / whole);
}

/** A number with all but its first two figures set to nought: 36,946 becomes 37,000. */
export function toTwoFigures(amount: number): number {
  return Number(amount.toPrecision(2));
}

/** What somebody may say about a bill in a meeting; that some of its figures are placeholders belongs to it. */
export function sentenceFor(calculation: Calculation, texts: CostTexts, lang: string): string {
  const said = saidOf(calculation, texts, lang);
  const open = placeholdersOf(calculation.rows).length;
  const all = calculation.rows.flatMap(({ figures }) => figures).length;
  return open === 0 ? said : said + fillIn(texts.sentenceOpen, String(open), String(all));
}

function saidOf({ rows: given, currency, period }: Calculation, texts: CostTexts, lang: string): string {
  const { rows, total } = billOf(given);
  if (total.high === 0) return texts.sentenceNothing;
  const largest = rows.reduce((most, one) => (one.amounts.likely > most.amounts.likely ? one : most));
  const say = (amount: number): string => sayMoney(toTwoFigures(amount), currency, lang);
  const part = [largest.row.what, sayShare(largest.amounts.likely, total.likely, lang)];
  if (total.low === total.high) return fillIn(texts.sentenceSame, say(total.likely), ...part);
  const range = [say(total.low), say(total.high), say(total.likely)];
  return period.trim() === ''
    ? fillIn(texts.sentenceNoPeriod, ...range, ...part)
    : fillIn(texts.sentenceIs, period.trim(), ...range, ...part);
}
