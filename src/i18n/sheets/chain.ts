import type { Lang } from '../../model/localized.ts';

const en = {
  title: 'Who practises what',
  hint: 'For each principle, the chain that leads from what we believe to what we do: a procedure, a checklist, a metric and a ritual, by level.',
  needs: 'What each level needs',
  level: 'Level',
  all: 'All levels',
  everyLevel: 'all levels',
  noGap: 'Every link is there at every level that needs it.',
  oneGap: '% gap',
  gaps: '% gaps',
  noGaps: 'no gap',
  onlyGaps: 'Only chains with a gap',
  nothing: 'Nothing puts it into practice at the level “%”.',
  missing: {
    procedure: 'No procedure at the level “%”.',
    checklist: 'No checklist at the level “%”.',
    metric: 'No metric at the level “%”.',
    ritual: 'No ritual at the level “%”.',
  },
  write: {
    practice: 'Write a procedure, a checklist or a ritual',
    procedure: 'Write a procedure',
    checklist: 'Write a checklist',
    metric: 'Write a metric',
    ritual: 'Write a ritual',
  },
  orName: 'or name the principle in',
  empty: 'None, and no level needs one',
  countsAs: 'What counts',
  counts:
    'A page counts for a level when it is in force, names the principle, and has that level among its own. The same count is made by every check of the playbook; what each level needs stands in playbook.yaml, under “chain”.',
  none: 'There is no principle in force yet.',
};

/** What the chain of practice is told with. */
export type ChainTexts = typeof en;

const it: ChainTexts = {
  title: 'Chi mette in pratica che cosa',
  hint: 'Per ogni principio, la catena che porta da ciò in cui crediamo a ciò che facciamo: una procedura, una lista di controllo, un indicatore e un rituale, per livello.',
  needs: 'Che cosa serve a ogni livello',
  level: 'Livello',
  all: 'Tutti i livelli',
  everyLevel: 'tutti i livelli',
  noGap: 'Ogni anello c’è, a ogni livello che ne ha bisogno.',
  oneGap: '% lacuna',
  gaps: '% lacune',
  noGaps: 'nessuna lacuna',
  onlyGaps: 'Solo le catene con una lacuna',
  nothing: 'Niente lo mette in pratica al livello “%”.',
  missing: {
    procedure: 'Nessuna procedura al livello “%”.',
    checklist: 'Nessuna lista di controllo al livello “%”.',
    metric: 'Nessun indicatore al livello “%”.',
    ritual: 'Nessun rituale al livello “%”.',
  },
  write: {
    practice: 'Scrivi una procedura, una lista di controllo o un rituale',
    procedure: 'Scrivi una procedura',
    checklist: 'Scrivi una lista di controllo',
    metric: 'Scrivi un indicatore',
    ritual: 'Scrivi un rituale',
  },
  orName: 'oppure nomina il principio in',
  empty: 'Nessuno, e nessun livello ne ha bisogno',
  countsAs: 'Che cosa conta',
  counts:
    'Una pagina conta per un livello quando è in vigore, nomina il principio e ha quel livello tra i suoi. Lo stesso conto si fa a ogni controllo del manuale; che cosa serve a ogni livello sta in playbook.yaml, alla voce “chain”.',
  none: 'Non c’è ancora nessun principio in vigore.',
};

const ro: ChainTexts = {
  title: 'Cine ce pune în practică',
  hint: 'Pentru fiecare principiu, lanțul care duce de la ce credem la ce facem: o procedură, o listă de verificare, un indicator și un ritual, pe niveluri.',
  needs: 'Ce îi trebuie fiecărui nivel',
  level: 'Nivel',
  all: 'Toate nivelurile',
  everyLevel: 'toate nivelurile',
  noGap: 'Fiecare verigă există, la fiecare nivel care are nevoie de ea.',
  oneGap: '% lipsă',
  gaps: '% lipsuri',
  noGaps: 'nicio lipsă',
  onlyGaps: 'Doar lanțurile cu o lipsă',
  nothing: 'Nimic nu-l pune în practică la nivelul „%”.',
  missing: {
    procedure: 'Nicio procedură la nivelul „%”.',
    checklist: 'Nicio listă de verificare la nivelul „%”.',
    metric: 'Niciun indicator la nivelul „%”.',
    ritual: 'Niciun ritual la nivelul „%”.',
  },
  write: {
    practice: 'Scrie o procedură, o listă de verificare sau un ritual',
    procedure: 'Scrie o procedură',
    checklist: 'Scrie o listă de verificare',
    metric: 'Scrie un indicator',
    ritual: 'Scrie un ritual',
  },
  orName: 'sau numește principiul în',
  empty: 'Nimic, și niciun nivel nu are nevoie',
  countsAs: 'Ce se numără',
  counts:
    'O pagină se numără pentru un nivel când este în vigoare, numește principiul și are acel nivel printre ale ei. Aceeași numărătoare se face la fiecare verificare a manualului; ce îi trebuie fiecărui nivel stă în playbook.yaml, la „chain”.',
  none: 'Nu există încă niciun principiu în vigoare.',
};

/** The texts of the chain of practice, in each language. */
export const chain: Record<Lang, ChainTexts> = { en, it, ro };
