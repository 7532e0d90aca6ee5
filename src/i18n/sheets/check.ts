import type { Lang } from '../../model/localized.ts';

const en = {
  question: 'Question',
  kinds: {
    single: 'Choose one',
    multiple: 'Choose all that are right',
    order: 'Put these in order',
  },
  /** The button. */
  check: 'Check my answer',
  again: 'Try again',
  choose: 'Choose an answer first.',
  right: 'Right.',
  rightLater: 'Right, at attempt %.',
  notYet: 'Not yet. Read what stands below your choice, then try again.',
  missing: 'What you chose is right, and something is missing.',
  placed: '% of % stand in the right place.',
  answerRight: 'Right',
  answerWrong: 'Not right',
  inPlace: 'In the right place',
  outOfPlace: 'Not in its place',
  up: 'Move up: %',
  down: 'Move down: %',
  moved: '% is now number %.',
  answered: 'You answered this right on %.',
  onDevice: 'Kept only on this device, for you.',
};

/** The texts of a question that readers answer for themselves. */
export type CheckTexts = typeof en;

const it: CheckTexts = {
  question: 'Domanda',
  kinds: {
    single: 'Scegli una risposta',
    multiple: 'Scegli tutte le risposte giuste',
    order: 'Metti in ordine',
  },
  check: 'Controlla la risposta',
  again: 'Riprova',
  choose: 'Prima scegli una risposta.',
  right: 'Giusto.',
  rightLater: 'Giusto, al tentativo %.',
  notYet: 'Non ancora. Leggi che cosa è scritto sotto la tua scelta, poi riprova.',
  missing: 'Quello che hai scelto è giusto, ma manca qualcosa.',
  placed: '% su % sono al posto giusto.',
  answerRight: 'Giusto',
  answerWrong: 'Non è giusto',
  inPlace: 'Al posto giusto',
  outOfPlace: 'Non al suo posto',
  up: 'Sposta su: %',
  down: 'Sposta giù: %',
  moved: '% ora è al numero %.',
  answered: 'Hai risposto bene il %.',
  onDevice: 'Resta solo su questo dispositivo, per te.',
};

const ro: CheckTexts = {
  question: 'Întrebare',
  kinds: {
    single: 'Alege un răspuns',
    multiple: 'Alege toate răspunsurile corecte',
    order: 'Pune în ordine',
  },
  check: 'Verifică răspunsul',
  again: 'Încearcă din nou',
  choose: 'Alege mai întâi un răspuns.',
  right: 'Corect.',
  rightLater: 'Corect, la încercarea %.',
  notYet: 'Încă nu. Citește ce scrie sub alegerea ta, apoi încearcă din nou.',
  missing: 'Ce ai ales e corect, dar mai lipsește ceva.',
  placed: '% din % sunt la locul lor.',
  answerRight: 'Corect',
  answerWrong: 'Nu e corect',
  inPlace: 'La locul lui',
  outOfPlace: 'Nu e la locul lui',
  up: 'Mută mai sus: %',
  down: 'Mută mai jos: %',
  moved: '% este acum pe locul %.',
  answered: 'Ai răspuns corect pe %.',
  onDevice: 'Rămâne doar pe acest dispozitiv, pentru tine.',
};

/** The texts of a question, in each language. */
export const check: Record<Lang, CheckTexts> = { en, it, ro };
