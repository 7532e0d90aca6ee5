import type { Lang } from '../model/localized.ts';
import type { Texts } from './en.ts';
import { textsIn } from './texts.ts';

/** The words of an answer card, and how people ask for one. They come with the answers, when somebody searches. */
export interface AnswerTexts {
  texts: CardTexts;
  /** In the language of the reader, and in the one that pages are written in. */
  questions: { lang: Lang; words: Texts['questions'] }[];
}

/** What a card says around an answer. */
export type CardTexts = Texts['answer'] &
  Pick<Texts['procedure'], 'standards' | 'latitude' | 'beyond'> &
  Pick<Texts['metric'], 'healthy' | 'alarm'> &
  Pick<Texts['components'], 'outside' | 'copy'> & { avoid: string };

/** What `/workbench/answers.json` says in words. */
export function answerTexts(lang: Lang, source: Lang): AnswerTexts {
  const { answer, procedure, metric, components, term } = textsIn(lang);
  const { standards, latitude, beyond } = procedure;
  const { healthy, alarm } = metric;
  const { outside, copy } = components;
  return {
    texts: { ...answer, standards, latitude, beyond, healthy, alarm, outside, copy, avoid: term.avoid },
    questions: [...new Set([lang, source])].map((one) => ({ lang: one, words: textsIn(one).questions })),
  };
}
