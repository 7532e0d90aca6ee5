import { hasLuhnDigit, isIban, isItalianTaxCode, isRomanianPersonalNumber } from '../base/check-sums.ts';
import { rangeAt } from './characters.ts';
import type { Report } from './report.ts';

/** Something that belongs to one person, or opens a door. */
interface PrivateKind {
  /** What it looks like. */
  sign: RegExp;
  /** Whether it is one, and no other number of that form. */
  isReal?(written: string): boolean;
  what: string;
  hint: string;
  /** Files in which it is expected. */
  except?: RegExp;
}

const ofCustomer =
  'Take it out, and make up one that nobody has. It stays in the history: tell whoever looks after the repository.';
const key = 'Take it out, and have it withdrawn today: whoever can read this can use it.';

/** Numbers that those who give them out have set apart for examples. */
const examples = new Set([
  ...['4242424242424242', '4111111111111111', '4012888888881881', '5555555555554444', '5105105105105100'],
  ...['378282246310005', '371449635398431', '6011111111111117', '30569309025904', '3530111333300000'],
  ...['GB82WEST12345698765432', 'DE89370400440532013000', 'IT60X0542811101000000123456', 'RO49AAAA1B31007593840000'],
  ...['FR1420041010050500013M02606', 'RSSMRA80A01H501U'],
]);

const kinds: readonly PrivateKind[] = [
  {
    sign: /(?<![\d.,/-])\d(?:[ -]?\d){12,18}(?![\d/-])/g,
    isReal: (written) => isCard(bare(written)),
    what: 'the number of a payment card',
    hint: ofCustomer,
  },
  {
    sign: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    isReal: (written) => isIban(bare(written)),
    what: 'the number of a bank account',
    hint: ofCustomer,
  },
  {
    sign: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g,
    isReal: isItalianTaxCode,
    what: 'the tax code of a person',
    hint: ofCustomer,
  },
  {
    sign: /(?<![\d.,/-])[1-8]\d{12}(?![\d/-])/g,
    isReal: isRomanianPersonalNumber,
    what: 'the personal number of somebody',
    hint: ofCustomer,
  },
  {
    sign: /(?<=[\w.+-])@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|libero|virgilio|tiscali|alice|proton(?:mail)?|web|mail)\.(?:com|it|ro|de|net|me|co\.uk|fr|es|ch|at|ru)\b/gi,
    what: 'the private mail address of somebody',
    hint: 'Take it out. An example has an address such as maria@example.com.',
    except: /(?:^|\/)owners\.yaml$/,
  },
  {
    sign: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{40,}|\bglpat-[\w-]{20,}|\bxox[abposr]-[\w-]{10,}|\b[rs]k_live_[A-Za-z0-9]{16,}|\bAIza[\w-]{35}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
    what: 'a key that opens a program',
    hint: key,
  },
];

/** Reports what belongs to a person or opens a door, each at its place. No message repeats it. */
export function* privateData(text: string, file: string): Generator<Omit<Report, 'file'>> {
  for (const { index, written, kind } of privatePlaces(text)) {
    if (kind.except?.test(file)) continue;
    yield {
      rule: 'private-data',
      range: rangeAt(text, index, written.length),
      message: `What looks like ${kind.what} stands here.`,
      hint: kind.hint,
    };
  }
}

/** A line in which dots stand for what nobody else should read, as long as before. */
export function maskPrivate(line: string): string {
  let masked = line;
  for (const { index, written } of privatePlaces(line))
    masked = masked.slice(0, index) + '•'.repeat(written.length) + masked.slice(index + written.length);
  return masked;
}

interface PrivatePlace {
  index: number;
  written: string;
  kind: PrivateKind;
}

function privatePlaces(text: string): PrivatePlace[] {
  const places: PrivatePlace[] = [];
  for (const kind of kinds) {
    for (const match of text.matchAll(kind.sign)) {
      const { index, written } = withLocalPart(text, match);
      const isTaken = places.some(
        (other) => index < other.index + other.written.length && other.index < index + written.length,
      );
      if (isTaken || examples.has(bare(written)) || kind.isReal?.(written) === false) continue;
      places.push({ index, written, kind });
    }
  }
  return places;
}

/** A mail address is found by what follows its "@": looking for what stands before it first would take far longer. */
function withLocalPart(text: string, { 0: written, index }: RegExpExecArray): { index: number; written: string } {
  if (!written.startsWith('@')) return { index, written };
  const local = /[\w.+-]+$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
  return { index: index - local.length, written: local + written };
}

function bare(written: string): string {
  return written.replace(/[ -]/g, '');
}

/** The first digits say which network a card belongs to; more digits than it has are another number. */
const networks =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12})$/;

function isCard(digits: string): boolean {
  return networks.test(digits) && hasLuhnDigit(digits) && !/^(\d)\1+$/.test(digits);
}
