import type { Lang } from '../model/localized.ts';
import type { DataOf } from '../model/page.ts';
import { wordingRows, type Wording, type WordingRow } from '../model/wordings.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { nameOf } from './names.ts';
import { dataIn } from './page-view.ts';
import { toLink, type LinkView, type Site } from './site.ts';
import { withBase } from './with-base.ts';

/** A phrase as the phrasebook shows it. */
export interface PhraseView {
  link: LinkView;
  /** How it should sound, and the language that this is said in where it is not the reader's. */
  tone: string;
  tones: readonly string[];
  channels: readonly string[];
  rows: WordingRow[];
}

/** Something to choose by, with its name. */
export interface Choice {
  id: string;
  name: string;
}

/** The phrasebook in a language: its phrases by situation, and what they can be chosen by. */
export interface PhrasebookView {
  situations: (Choice & { phrases: PhraseView[] })[];
  channels: Choice[];
  tones: Choice[];
  /** The languages that words are written in, those of the playbook first. */
  languages: string[];
}

/** The phrases in force by situation, in the order of `playbook.yaml`. */
export function phrasebook(site: Site, lang: Lang): PhrasebookView {
  const phrases = phrasesOf(site);
  const bySituation = Map.groupBy(phrases, ({ data }) => data.situation);
  const choicesOf = (list: 'situations' | 'channels' | 'tones', used: ReadonlySet<string>): Choice[] =>
    [...new Set([...Object.keys(site.config[list]), ...used])]
      .filter((id) => used.has(id))
      .map((id) => ({ id, name: nameOf(site, list, id, lang) }));
  return {
    situations: choicesOf('situations', new Set(bySituation.keys())).map((choice) => ({
      ...choice,
      phrases: bySituation.get(choice.id)!.map((entry) => phraseView(site, entry, lang)),
    })),
    channels: choicesOf('channels', new Set(phrases.flatMap(({ data }) => data.channels))),
    tones: choicesOf('tones', new Set(phrases.flatMap(({ data }) => data.tones))),
    languages: languagesOfWords(site),
  };
}

/**
 * A phrase in the file for procedures: id, title, the language of the title where it is not the reader's, address, and its
 * words; `for` names their channels where they are not for all of the phrase's.
 */
export interface PhraseRow {
  id: string;
  title: string;
  lang?: string;
  href: string;
  rows: { channels: readonly string[]; words: Wording[]; for?: string }[];
}

/** All words of the phrasebook, for whoever asks for them on another page: `/workbench/phrases.json`. */
export function phraseRows(site: Site, lang: Lang): PhraseRow[] {
  return phrasesOf(site).map((entry) => {
    const { link, rows, channels: all } = phraseView(site, entry, lang);
    const names = (ids: readonly string[]) => ids.map((channel) => nameOf(site, 'channels', channel, lang)).join(', ');
    const { id, title, lang: textLang, href } = link;
    return {
      ...{ id, title, href: withBase(href) },
      ...(textLang ? { lang: textLang } : {}),
      rows: rows.map(({ channels, words }) => ({
        ...{ channels, words },
        ...(channels.length < all.length ? { for: names(channels) } : {}),
      })),
    };
  });
}

/** The languages that the words of phrases are written in. */
export function languagesOfWords(site: Site): string[] {
  const written = new Set(phrasesOf(site).flatMap(({ data }) => data.says.map(({ lang }) => lang)));
  return [...new Set([...site.languages, ...written])].filter((lang) => written.has(lang));
}

/** What a language calls itself: Italiano. */
export function ownNameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

function phraseView(site: Site, entry: Entry<'phrase'>, lang: Lang): PhraseView {
  const { tone, tones, channels, says } = dataIn(entry, lang) as DataOf<'phrase'>;
  return { link: toLink(site, entry, lang), tone, tones, channels, rows: wordingRows(says, channels) };
}

function phrasesOf(site: Site): Entry<'phrase'>[] {
  return site.entries.filter((entry): entry is Entry<'phrase'> => entry.kind === 'phrase' && isInForce(entry));
}
