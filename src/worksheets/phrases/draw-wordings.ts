import type { PhrasesTexts } from '../../i18n/sheets/phrases.ts';
import { blankKey, piecesOf, type Wording } from '../../model/wordings.ts';
import { element, iconOf, linkTo } from '../../workbench/element.ts';
import type { PhraseRow } from '../../workspace/phrasebook.ts';

/** What the words of phrases are drawn with. */
export interface Drawing {
  texts: PhrasesTexts;
  /** The word on the button that copies, and the one before a note. */
  copy: string;
  note: string;
  own: string;
  theirs: string;
  /** The language of the notes. */
  noteLang: string;
  /** The channels of the procedure; none stand for all. */
  channels: readonly string[];
  nameOf(lang: string): string;
}

/** The words of a phrase in the customer's language and in the reader's; undefined where it has none for the channels. */
export function drawPhrase(phrase: PhraseRow, drawing: Omit<Drawing, 'noteLang'>): HTMLElement | undefined {
  const { channels } = drawing;
  const rows = phrase.rows.filter((row) => channels.length === 0 || row.channels.some((id) => channels.includes(id)));
  if (rows.length === 0) return undefined;
  const link = linkTo(phrase.href, phrase.title);
  if (phrase.lang) link.lang = phrase.lang;
  return element(
    'section',
    {},
    element('h3', {}, link),
    ...rows.map((row) => drawRow(row, { ...drawing, noteLang: phrase.lang ?? drawing.own })),
  );
}

function drawRow({ words, for: channels }: PhraseRow['rows'][number], drawing: Drawing): HTMLElement {
  const languages = [...new Set([drawing.theirs, drawing.own])];
  const cells = languages.map((lang) =>
    drawWords(
      words.find((wording) => wording.lang === lang),
      lang,
      drawing,
    ),
  );
  const line = channels === undefined ? [] : [element('p', { class: 'for' }, iconOf('channel'), ' ', channels)];
  return element('div', { class: 'wording', 'data-wording': '' }, ...line, element('div', { class: 'pair' }, ...cells));
}

function drawWords(wording: Wording | undefined, lang: string, drawing: Drawing): HTMLElement {
  const { texts, copy, note, noteLang, own: here, nameOf } = drawing;
  const name = element('small', {}, nameOf(lang));
  if (!wording)
    return element('wb-copy' as 'div', { lang }, name, element('p', { class: 'none', lang: here }, texts.missing));
  const pieces = piecesOf(wording.text);
  const words = pieces.map(({ text, blank }) =>
    blank === undefined ? text : element('span', { class: 'blank', 'data-blank': blankKey(blank) }, `[${blank}]`),
  );
  const fill = element(
    'button',
    { type: 'button', 'data-fill': '', 'aria-expanded': 'false', lang: here },
    iconOf('edit'),
    ' ',
    texts.fill,
  );
  const label = element('span', { 'data-copy-label': '' }, copy);
  const take = element(
    'button',
    { type: 'button', 'data-copy': '', class: 'wb-take', lang: here },
    iconOf('copy'),
    ' ',
    label,
  );
  const hasBlanks = pieces.some(({ blank }) => blank !== undefined);
  return element(
    'wb-copy' as 'div',
    { lang },
    name,
    element('blockquote', { 'data-copy-source': '' }, ...words),
    ...(wording.note ? [element('p', { class: 'note', lang: noteLang }, `${note}: ${wording.note}`)] : []),
    element('div', { class: 'tools' }, ...(hasBlanks ? [fill] : []), take),
  );
}
