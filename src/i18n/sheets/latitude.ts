import type { Lang } from '../../model/localized.ts';

const en = {
  tools: 'Show a part of the register',
  level: 'Level',
  allLevels: 'All levels',
  channel: 'Channel',
  allChannels: 'All channels',
  find: 'Find a decision',
  findHint: 'refund, credit, call back …',
  showing: '% of % decisions',
  showingAll: '% decisions',
  empty: 'No procedure leaves a decision to anybody yet. Whoever writes a procedure adds it there, under “latitude”.',
  nothing:
    'No decision fits. If a customer waits: ask whoever is named as deciding above you, and tell the owner that the case is missing.',
  clear: 'Show all',
  card: 'Pocket card',
  cardClose: 'Close the card',
  cardTitle: 'Your pocket card',
  cardWhat:
    'What is chosen above, on one sheet of A4 that folds to the size of a pocket. Print it at full size, without “fit to page”.',
  cardFold:
    'Fold along the long middle line, print outwards. Then fold across between the panels, to and fro, like an accordion. Panels 1 to 4 are in front, 5 to 8 behind.',
  cardChoose: 'Choose your level above. A card is for one level.',
  cardNone: 'Nothing that is chosen above leaves a decision for this level, so there is no card to print.',
  cardFailed: 'The card did not arrive. Check your connection and open it again.',
  cardPanels: 'The panels of the card',
  cardCover: 'What I may decide',
  cardBeyond: 'Above it:',
  cardCall: 'Who decides above me',
  cardSafety: 'Never inside anybody’s limit: safety and the law.',
  cardOld: 'Printed on %. It is as of that day: when in doubt look at',
  cardSheets: 'Panels: %. Sheets: %.',
  allMyChannels: 'all channels',
};

/** The texts of the register of latitude. */
export type LatitudeTexts = typeof en;

const it: LatitudeTexts = {
  tools: 'Mostra una parte del registro',
  level: 'Livello',
  allLevels: 'Tutti i livelli',
  channel: 'Canale',
  allChannels: 'Tutti i canali',
  find: 'Cerca una decisione',
  findHint: 'rimborso, buono, richiamare …',
  showing: '% di % decisioni',
  showingAll: '% decisioni',
  empty:
    'Nessuna procedura lascia ancora una decisione a qualcuno. Chi scrive una procedura la aggiunge lì, alla voce «latitude».',
  nothing:
    'Nessuna decisione corrisponde. Se un cliente aspetta: chiedi a chi decide sopra di te, e di’ al titolare che il caso manca.',
  clear: 'Mostra tutto',
  card: 'Scheda tascabile',
  cardClose: 'Chiudi la scheda',
  cardTitle: 'La tua scheda tascabile',
  cardWhat:
    'Ciò che è scelto qui sopra, su un foglio A4 che si piega fino alla misura di una tasca. Stampala a grandezza naturale, senza «adatta alla pagina».',
  cardFold:
    'Piega lungo la linea centrale lunga, con la stampa all’esterno. Poi piega tra i riquadri, avanti e indietro, come una fisarmonica. I riquadri da 1 a 4 stanno davanti, da 5 a 8 dietro.',
  cardChoose: 'Scegli il tuo livello qui sopra. Una scheda vale per un solo livello.',
  cardNone:
    'Con ciò che è scelto qui sopra non resta nessuna decisione per questo livello: non c’è una scheda da stampare.',
  cardFailed: 'La scheda non è arrivata. Controlla la connessione e aprila di nuovo.',
  cardPanels: 'I riquadri della scheda',
  cardCover: 'Che cosa posso decidere',
  cardBeyond: 'Oltre:',
  cardCall: 'Chi decide sopra di me',
  cardSafety: 'Mai nei limiti di nessuno: la sicurezza e la legge.',
  cardOld: 'Stampata il %. Vale a quel giorno: nel dubbio guarda',
  cardSheets: 'Riquadri: %. Fogli: %.',
  allMyChannels: 'tutti i canali',
};

const ro: LatitudeTexts = {
  tools: 'Arată o parte din registru',
  level: 'Nivel',
  allLevels: 'Toate nivelurile',
  channel: 'Canal',
  allChannels: 'Toate canalele',
  find: 'Caută o decizie',
  findHint: 'rambursare, bon, a suna înapoi …',
  showing: '% din % decizii',
  showingAll: '% decizii',
  empty: 'Nicio procedură nu lasă încă cuiva o decizie. Cine scrie o procedură o adaugă acolo, la „latitude”.',
  nothing:
    'Nicio decizie nu se potrivește. Dacă un client așteaptă: întreabă-l pe cel care decide deasupra ta și spune-i responsabilului că lipsește cazul.',
  clear: 'Arată tot',
  card: 'Card de buzunar',
  cardClose: 'Închide cardul',
  cardTitle: 'Cardul tău de buzunar',
  cardWhat:
    'Ce este ales mai sus, pe o foaie A4 care se pliază cât un buzunar. Tipărește-l la mărimea reală, fără „potrivire în pagină”.',
  cardFold:
    'Pliază pe linia lungă din mijloc, cu textul în afară. Apoi pliază între casete, înainte și înapoi, ca un acordeon. Casetele de la 1 la 4 sunt în față, de la 5 la 8 în spate.',
  cardChoose: 'Alege-ți nivelul mai sus. Un card este pentru un singur nivel.',
  cardNone: 'Cu ce este ales mai sus nu rămâne nicio decizie pentru acest nivel, deci nu e niciun card de tipărit.',
  cardFailed: 'Cardul nu a ajuns. Verifică conexiunea și deschide-l din nou.',
  cardPanels: 'Casetele cardului',
  cardCover: 'Ce pot decide',
  cardBeyond: 'Mai departe:',
  cardCall: 'Cine decide deasupra mea',
  cardSafety: 'Niciodată în limitele cuiva: siguranța și legea.',
  cardOld: 'Tipărit pe %. E valabil în acea zi: dacă ai îndoieli, uită-te la',
  cardSheets: 'Casete: %. Foi: %.',
  allMyChannels: 'toate canalele',
};

/** Those texts in each language. */
export const latitude: Record<Lang, LatitudeTexts> = { en, it, ro };
