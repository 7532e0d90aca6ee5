import type { Lang } from '../../model/localized.ts';

const en = {
  title: 'The career ladder',
  hint: 'What each role is expected to do, what brings more pay, and which way leads on: up, or across.',
  drawing: 'The roles and the ways between them',
  up: 'A step up',
  across: 'A change to the side, and back',
  grade: 'Grade %',
  grades: 'Grades % to %',
  pay: 'What brings more pay',
  payTable: 'Pay grades',
  payHint:
    'A grade stands for a band in the company’s pay table; 1 is the lowest. Roles with the same grade are paid from the same band, whether they lead people or not. The playbook names no sums, since they age and differ from place to place.',
  keeper: 'The pay table is kept by:',
  role: 'Role',
  paid: 'in this role',
  expects: 'What is expected',
  paths: 'Paths into it',
  principles: 'Principles that matter most',
  next: 'What may come next',
  sideways: 'Across to, and back',
  from: 'Comes from',
  top: 'The top of this ladder.',
  none: 'No role at this level yet.',
  here: 'you are looking at this role',
  stands: 'Where it stands',
  whole: 'The whole ladder',
  talk: 'Which step is yours is agreed in a talk with your lead, and never computed here.',
};

/** The texts of the career ladder. They stand in the page; no script fetches them. */
export type CareerTexts = typeof en;

const it: CareerTexts = {
  title: 'La scala di carriera',
  hint: 'Che cosa si chiede a ogni ruolo, che cosa porta più paga e quale via prosegue: in su o di lato.',
  drawing: 'I ruoli e le vie tra l’uno e l’altro',
  up: 'Un gradino in su',
  across: 'Un passaggio di lato, con ritorno',
  grade: 'Fascia %',
  grades: 'Fasce da % a %',
  pay: 'Che cosa porta più paga',
  payTable: 'Fasce di paga',
  payHint:
    'Una fascia corrisponde a un livello della tabella retributiva dell’azienda; 1 è la più bassa. I ruoli con la stessa fascia sono pagati allo stesso modo, che guidino persone o no. Il manuale non riporta somme, perché invecchiano e cambiano da luogo a luogo.',
  keeper: 'La tabella retributiva è tenuta da:',
  role: 'Ruolo',
  paid: 'in questo ruolo',
  expects: 'Che cosa si chiede',
  paths: 'Percorsi per arrivarci',
  principles: 'I principi che contano di più',
  next: 'Che cosa può venire dopo',
  sideways: 'Di lato, con ritorno',
  from: 'Si arriva da',
  top: 'La cima di questa scala.',
  none: 'Nessun ruolo a questo livello, per ora.',
  here: 'è il ruolo di questa pagina',
  stands: 'Dove si trova',
  whole: 'Tutta la scala',
  talk: 'Quale gradino sia il tuo si decide in un colloquio con il tuo responsabile; qui non si calcola.',
};

const ro: CareerTexts = {
  title: 'Scara carierei',
  hint: 'Ce se așteaptă de la fiecare rol, ce aduce o plată mai mare și care drum duce mai departe: în sus sau lateral.',
  drawing: 'Rolurile și drumurile dintre ele',
  up: 'O treaptă în sus',
  across: 'O trecere laterală, cu întoarcere',
  grade: 'Grad %',
  grades: 'Grade de la % la %',
  pay: 'Ce aduce o plată mai mare',
  payTable: 'Grade de salarizare',
  payHint:
    'Un grad corespunde unei trepte din grila de salarizare a companiei; 1 este cel mai mic. Rolurile cu același grad sunt plătite la fel, fie că se conduc oameni, fie că nu. Manualul nu numește sume, fiindcă îmbătrânesc și diferă de la un loc la altul.',
  keeper: 'Grila de salarizare este ținută de:',
  role: 'Rol',
  paid: 'în acest rol',
  expects: 'Ce se așteaptă',
  paths: 'Parcursuri spre el',
  principles: 'Principiile care contează cel mai mult',
  next: 'Ce poate urma',
  sideways: 'Lateral, cu întoarcere',
  from: 'Se vine din',
  top: 'Vârful acestei scări.',
  none: 'Niciun rol la acest nivel, deocamdată.',
  here: 'este rolul de pe această pagină',
  stands: 'Unde se află',
  whole: 'Toată scara',
  talk: 'Care treaptă este a ta se hotărăște într-o discuție cu șeful tău; aici nu se calculează.',
};

/** The texts of the career ladder, in each language. */
export const careers: Record<Lang, CareerTexts> = { en, it, ro };
