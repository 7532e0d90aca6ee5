import { fetchHere } from '../../workbench/fetch-here.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import type { PhraseRow } from '../../workspace/phrasebook.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import { drawPhrase } from './draw-wordings.ts';
import { loadBlanks, type ShowFilled } from './load-blanks.ts';
import style from './phrases.css?url';

const filled = new WeakMap<HTMLElement, ShowFilled>();

/** The words of the phrases that an element names, in the customer's language beside the reader's. Rejects when they do not arrive. */
export async function drawSaid(host: HTMLElement, theirs: string, names: Map<string, string>): Promise<HTMLElement> {
  // What is filled in stays when another language is chosen; the listeners go with the element that they listen on.
  const showFilled = filled.get(host) ?? loadBlanks(host, new AbortController().signal);
  filled.set(host, showFilled);
  const [texts, phrases] = await Promise.all([
    textsOfSheet('phrases'),
    fetchHere<PhraseRow[]>('/workbench/phrases.json'),
    loadStyle(style),
  ]);
  const { phrases: ids = '', channels = '', copy = '', note = '' } = host.dataset;
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const drawing = {
    ...{ texts, copy, note, theirs, own: document.documentElement.lang },
    channels: channels === '' ? [] : channels.split(' '),
    nameOf: (lang: string) => names.get(lang) ?? lang,
  };
  const said = document.createElement('div');
  said.append(
    ...ids.split(' ').flatMap((id) => {
      const phrase = byId.get(id);
      return (phrase && drawPhrase(phrase, drawing)) ?? [];
    }),
  );
  await showFilled(said.querySelectorAll<HTMLElement>('wb-copy'));
  return said;
}
