import { oncePerKey } from './once-per.ts';

/** A number in a text, with what stands around it. */
export interface Amount {
  value: number;
  /** As it is written: `1,000`, `three`. */
  written: string;
  /** Where it begins in the text. */
  index: number;
  /** The text that leads up to it, and the text that follows. */
  before: string;
  after: string;
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,:])(\d+(?:[.,\u00a0\u202f]\d+)*(?!\d|:\d)|(?:${numberWords.slice(1).join('|')})(?!\p{L}))`,
  'giu',
);

/** Every number in a text, in digits or in words up to twelve. */
export function amountsIn(text: string): Amount[] {
  return Array.from(text.matchAll(amount), ({ 0: written, index }) => ({
    value: toNumber(written),
    written,
    index,
    before: text.slice(Math.max(0, index - 12), index),
    after: text.slice(index + written.length, index + written.length + 40),
  }));
}

/** A number as it is written, with its thousands apart or not: `1,000`, `1.000`, `2.5`, `two`. */
export function toNumber(written: string): number {
  const word = numberWords.indexOf(written.toLowerCase());
  if (word >= 0) return word;
  const bare = written.replace(/[\u00a0\u202f]/g, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  const decimal = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  return decimal < 0
    ? Number(bare)
    : Number(`${bare.slice(0, decimal).replace(/[.,]/g, '')}.${bare.slice(decimal + 1)}`);
}

/** Whether a number counts in a unit: `3 rings`, `a two-minute pause`, `€ 25`, `25 euros`, `100%`. */
export function hasUnit({ before, after }: Amount, unit: string): boolean {
  const forms = formsOf(unit);
  return forms.behind.test(after) || (forms.ahead?.test(before) ?? false);
}

const currencies: Readonly<Record<string, string>> = {
  eur: '€|eur|euros?',
  '€': '€|eur|euros?',
  gbp: '£|gbp|pounds?',
  usd: '\\$|usd|dollars?',
  ron: 'ron|lei|leu',
};
const shortForms: Readonly<Record<string, string>> = {
  minute: 'mins?',
  second: 'secs?|s',
  hour: 'hrs?|h',
  '%': 'per ?cent',
};

/** The ways in which a unit is written behind a number, and for money ahead of it. */
const formsOf = oncePerKey((unit: string): { behind: RegExp; ahead: RegExp | undefined } => {
  const words = unit.toLowerCase().split(/\s+/);
  const money = currencies[words[0]!];
  const pattern = words.map((word) => `(?:${currencies[word] ?? formsOfWord(word)})`).join('[\\s-]+');
  return {
    behind: new RegExp(`^[\\s-]*${pattern}(?![\\p{L}\\d])`, 'iu'),
    ahead: money === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${money})\\s*$`, 'iu'),
  };
});

function formsOfWord(word: string): string {
  const one = singular(word);
  const short = shortForms[one];
  const full = /[^aeiou]y$/.test(one) ? `${escape(one.slice(0, -1))}(?:y|ies)` : `${escape(one)}(?:e?s)?`;
  return short === undefined ? full : `${full}|${short}`;
}

/** The singular of an English noun: `ring` of `rings`, `inquiry` of `inquiries`, `touch` of `touches`. */
export function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
