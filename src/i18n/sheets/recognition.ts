import type { Lang } from '../../model/localized.ts';

const en = {
  title: 'Praise and thanks',
  hint: 'What customers praised without being asked, and the principle that each of these stories shows.',
  thank: 'Thank a colleague',
  thankHint:
    'For praise that a customer gave, or for something you saw yourself. It becomes a mail, or a commendation in this playbook.',
  mailSubject: 'Thank you',
  mailBody:
    'What happened (who needed what, and what was done):\n\n\nIn the customer’s own words:\n\n\nDay:\n\nThe principle it shows:\n',
  shows: 'It shows',
  ledTo: 'It led to',
  none: 'No commendation has been told yet. Yours can be the first.',
  byPrinciple: 'Seen in practice',
  byPrincipleHint: 'Where no story stands, nobody has told one yet. That says nothing of whether it is lived.',
  notYet: 'No story yet',
  thankForThis: 'Thank somebody for this',
  noRanking: 'Why nobody is ranked here',
  noRankingText:
    'No names, no counts, no first place. Praise falls on those whom customers can see; who packs without a mistake is praised by nobody. A ranking would reward being seen, and asking customers for praise. Here it is told what was done, so that others can do it too.',
  seen: 'Seen in practice',
  seenAll: 'All praise and thanks',
};

/** The texts of the page of recognition. They stand in the page; no script fetches them. */
export type RecognitionTexts = typeof en;

const it: RecognitionTexts = {
  title: 'Elogi e grazie',
  hint: 'Che cosa i clienti hanno lodato senza che nessuno lo chiedesse, e il principio che ogni storia mostra.',
  thank: 'Ringrazia un collega',
  thankHint:
    'Per l’elogio di un cliente o per qualcosa che hai visto tu. Diventa un messaggio, o un elogio in questo manuale.',
  mailSubject: 'Grazie',
  mailBody:
    'Che cosa è successo (chi aveva bisogno di che cosa, e che cosa è stato fatto):\n\n\nCon le parole del cliente:\n\n\nGiorno:\n\nIl principio che mostra:\n',
  shows: 'Mostra',
  ledTo: 'Ha portato a',
  none: 'Nessun elogio è stato ancora raccontato. Il tuo può essere il primo.',
  byPrinciple: 'Visto nella pratica',
  byPrincipleHint: 'Dove non c’è una storia, nessuno l’ha ancora raccontata. Non dice se il principio è vissuto.',
  notYet: 'Ancora nessuna storia',
  thankForThis: 'Ringrazia qualcuno per questo',
  noRanking: 'Perché qui non c’è una classifica',
  noRankingText:
    'Niente nomi, niente conteggi, niente primo posto. Gli elogi vanno a chi i clienti vedono; chi imballa senza errori non lo loda nessuno. Una classifica premierebbe il farsi vedere e il chiedere elogi. Qui si racconta che cosa è stato fatto, perché possano farlo anche altri.',
  seen: 'Visto nella pratica',
  seenAll: 'Tutti gli elogi e i grazie',
};

const ro: RecognitionTexts = {
  title: 'Laude și mulțumiri',
  hint: 'Ce au lăudat clienții fără să-i întrebe nimeni și principiul pe care îl arată fiecare poveste.',
  thank: 'Mulțumește-i unui coleg',
  thankHint: 'Pentru lauda unui client sau pentru ceva ce ai văzut tu. Devine un mesaj sau o laudă în acest manual.',
  mailSubject: 'Mulțumesc',
  mailBody:
    'Ce s-a întâmplat (cine avea nevoie de ce și ce s-a făcut):\n\n\nÎn cuvintele clientului:\n\n\nZiua:\n\nPrincipiul pe care îl arată:\n',
  shows: 'Arată',
  ledTo: 'A dus la',
  none: 'Nu s-a povestit încă nicio laudă. A ta poate fi prima.',
  byPrinciple: 'Văzut în practică',
  byPrincipleHint: 'Unde nu e nicio poveste, n-a spus-o încă nimeni. Asta nu arată dacă principiul e trăit.',
  notYet: 'Încă nicio poveste',
  thankForThis: 'Mulțumește-i cuiva pentru asta',
  noRanking: 'De ce nu există aici un clasament',
  noRankingText:
    'Fără nume, fără numărătoare, fără locul întâi. Laudele ajung la cei pe care îi văd clienții; pe cine împachetează fără greșeală nu-l laudă nimeni. Un clasament ar răsplăti faptul de a fi văzut și cererea de laude. Aici se povestește ce s-a făcut, ca să poată face și alții la fel.',
  seen: 'Văzut în practică',
  seenAll: 'Toate laudele și mulțumirile',
};

/** The texts of the page of recognition, in each language. */
export const recognition: Record<Lang, RecognitionTexts> = { en, it, ro };
