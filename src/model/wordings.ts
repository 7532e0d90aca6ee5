/** Words of a phrase in one language, as its page holds them. */
export interface Wording {
  id: string;
  lang: string;
  channels?: string[] | undefined;
  text: string;
  note?: string | undefined;
}

/** The same words in several languages. */
export interface WordingRow<W extends Wording = Wording> {
  /** What the ids of its words have in common: `phone` of `phone-en` and `phone-it`. */
  id: string;
  /** The channels that its words fit; all of the phrase's where they name none. */
  channels: readonly string[];
  words: W[];
}

/** The words of a phrase, those that say the same in several languages side by side. */
export function wordingRows<W extends Wording>(says: readonly W[], channels: readonly string[]): WordingRow<W>[] {
  return [...Map.groupBy(says, stemOf)].map(([id, words]) => ({
    id,
    channels: words.find((wording) => wording.channels)?.channels ?? channels,
    words,
  }));
}

function stemOf({ id, lang }: Wording): string {
  return id.endsWith(`-${lang}`) ? id.slice(0, -lang.length - 1) : id;
}

/** A stretch of words, or a place to fill in by its name. */
export type Piece = { text: string; blank?: never } | { blank: string; text?: never };

/** A text in pieces: `Dear [customer name], …` is words, a blank, and words. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[[^[\]]+\]$/.test(part) ? { blank: part.slice(1, -1) } : { text: part }));
}

/** The names of the blanks in a text, each once, in the order in which they come. One that begins a sentence is the same blank. */
export function blanksOf(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap(({ blank }) => (blank === undefined ? [] : blankKey(blank))))];
}

/** Two blanks with the same key are the same: `[Customer name]` and `[customer name]`. */
export function blankKey(name: string): string {
  return name.toLowerCase();
}

/** What stands in a blank: the value, with a capital letter where the name of the blank has one. */
export function filledBlank(name: string, value: string): string {
  const first = name.charAt(0);
  const beginsSentence = first !== first.toLowerCase();
  return beginsSentence ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}
