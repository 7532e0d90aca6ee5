import { plain } from '../base/plain.ts';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { Playbook } from '../model/page.ts';
import type { SynonymGroup } from '../model/synonyms.ts';
import type { Finding, Rule } from './rule.ts';
import { wordingIn, type Wording } from './wording.ts';

export const synonymNowhere: Rule = {
  id: 'synonym-nowhere',
  severity: 'warning',
  why: 'Words that lead to a word which no page says find nothing, and nobody notices.',

  *check({ playbook }) {
    for (const [lang, groups] of Object.entries(playbook.synonyms)) {
      if (groups.length === 0) continue;
      if (playbook.config.languages.all.every((offered) => offered !== lang)) yield notOffered(playbook, lang);
      else yield* nowhere(playbook, lang, groups);
    }
  },
};

function notOffered(playbook: Playbook, lang: string): Finding {
  return {
    on: playbook.locate('synonyms.yaml', [lang]),
    message: `The site does not offer the language "${lang}".`,
    hint: 'Add it to `languages` in playbook.yaml, or take these groups out.',
  };
}

function* nowhere(playbook: Playbook, lang: string, groups: readonly SynonymGroup[]): Generator<Finding> {
  // What a page says that cannot be read is not known.
  if (playbook.unread.length > 0) return;
  const wording = wordingIn(playbook, lang);
  for (const [index, { words = [], from, to = words }] of groups.entries()) {
    if (to.some((word) => wording.says(word))) continue;
    const said = list(to.map(quoted), 'or');
    const asked = from ? list(from.map(quoted)) : 'these words';
    const verb = from?.length === 1 ? 'leads' : 'lead';
    const place = [lang, index, from ? 'to' : 'words', ...(to.length === 1 ? [0] : [])];
    yield {
      on: playbook.locate('synonyms.yaml', place),
      message: `No page in the language "${lang}" says ${said}, so ${asked} ${verb} nowhere.`,
      hint: hintFor(to, wording),
    };
  }
}

function quoted(word: string): string {
  return `"${word}"`;
}

function hintFor(words: readonly string[], wording: Wording): string {
  const known = wording.words();
  const near = words.flatMap((word) => nearest(plain(word), known) ?? [])[0];
  return near === undefined
    ? 'Write a word that pages use, or take the group out.'
    : `Write ${near}, if that is the word you mean.`;
}
