import { sayDay, type Day } from '../../../src/base/day.ts';
import type { Lang } from '../../../src/model/localized.ts';

/** What stands on the paper of a book beside its pages. */
interface BookWords {
  contents: string;
  everything: string;
  pages: (count: number) => string;
  edition: (edition: string) => string;
  uncontrolled: (day: string) => string;
  reviewBy: (day: string) => string;
  noReview: string;
  ask: string;
}

const words: Record<Lang, BookWords> = {
  en: {
    contents: 'Contents',
    everything: 'The whole playbook',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    edition: (edition) => `Edition ${edition}`,
    uncontrolled: (day) => `Uncontrolled when printed after ${day}`,
    reviewBy: (day) => `review by ${day}`,
    noReview: 'no review date',
    ask: 'Paper is not kept up to date. Scan the mark beside a title to see the page as it is today.',
  },
  it: {
    contents: 'Indice',
    everything: 'Tutto il manuale',
    pages: (count) => (count === 1 ? '1 pagina' : `${count} pagine`),
    edition: (edition) => `Edizione ${edition}`,
    uncontrolled: (day) => `Copia stampata non controllata dopo il ${day}`,
    reviewBy: (day) => `da rivedere entro il ${day}`,
    noReview: 'senza data di revisione',
    ask: 'La carta non si aggiorna. Inquadra il codice accanto al titolo per vedere la pagina com’è oggi.',
  },
  ro: {
    contents: 'Cuprins',
    everything: 'Tot manualul',
    pages: (count) => (count === 1 ? '1 pagină' : `${count} pagini`),
    edition: (edition) => `Ediția ${edition}`,
    uncontrolled: (day) => `Copie tipărită necontrolată după ${day}`,
    reviewBy: (day) => `de revizuit până la ${day}`,
    noReview: 'fără dată de revizuire',
    ask: 'Hârtia nu se actualizează. Scanează codul de lângă titlu ca să vezi pagina așa cum e azi.',
  },
};

export function bookWords(lang: Lang): BookWords {
  return words[lang];
}

/** What stands at the foot of every sheet of a chapter: its id, and when it is to be checked. */
export function footOf({ id, next }: { id: string; next: Day | undefined }, lang: Lang): string {
  const { reviewBy, noReview } = words[lang];
  return `${id} · ${next === undefined ? noReview : reviewBy(sayDay(next, lang))}`;
}
