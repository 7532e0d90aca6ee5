/** A figure of an audit by name, such as `pages` or `ownedPages`. */
export type Figures = Readonly<Record<FigureName, number>>;

/** What is counted for an audit. Shares are given as two counts, so that nobody has to trust a rounding. */
export const figureNames = [
  'pages',
  'readablePages',
  'ownedPages',
  'authoredPages',
  'inForce',
  'reviewed',
  'reviewedInTime',
  'unreviewed',
  'languages',
  'translations',
  'redirects',
  'removed',
  'removedWithoutRedirect',
  'retired',
  'retiredWithoutSuccessor',
  'changes',
  'explainedChanges',
  'authoredChanges',
  'approvedChanges',
  'unapprovedChanges',
  'textChanges',
  'versions',
  'unreadable',
  'unknownPages',
  'records',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A sentence with figures in braces, and what has to be more than none for it to be said. */
export interface Said {
  says: string;
  when?: FigureName;
}

/** A clause of a standard, in our own words, and what a playbook can show for it. */
export interface Clause {
  /** The standard and its year: another edition may number and ask otherwise. */
  edition: string;
  /** The number as auditors say it. */
  number: string;
  /** What it asks, in our words. The words of the standard are its publisher's. */
  asks: string;
  /** What shows that it is met. */
  evidence: readonly Said[];
  /** What is not shown. A gap without `when` is always there: the files of a playbook cannot show it. */
  gaps: readonly Said[];
}

const edition = 'ISO 9001:2015';

/** What ISO 9001 asks of documents, 7.5.2 and 7.5.3. */
export const iso9001: readonly Clause[] = [
  {
    edition,
    number: '7.5.2 a',
    asks: 'Each document can be told from every other, and says what it is.',
    evidence: [
      { says: '{readablePages} of {pages} pages have an id of their own, a title, a summary and a kind.' },
      { says: 'For {authoredPages} of {pages} pages the history names the author of the text that stands.' },
    ],
    gaps: [
      { says: '{unreadable} of {pages} pages could not be read on the last day.', when: 'unreadable' },
      {
        says: 'For {unknownPages} of {pages} pages the history is cut off, and the author is unknown.',
        when: 'unknownPages',
      },
    ],
  },
  {
    edition,
    number: '7.5.2 b',
    asks: 'Its form, language and medium suit those who use it.',
    evidence: [
      {
        says: '{readablePages} of {pages} pages have the form that their kind asks for; a program checks it before publication.',
      },
      { says: 'Languages of the playbook: {languages}. Translations of pages: {translations}.' },
    ],
    gaps: [{ says: '{unreadable} of {pages} pages do not have that form.', when: 'unreadable' }],
  },
  {
    edition,
    number: '7.5.2 c',
    asks: 'Somebody entitled to do so has checked that it fits its purpose, and has approved it.',
    evidence: [
      {
        says: '{reviewed} of {inForce} pages in force have a review; {reviewedInTime} of them were overdue on no day of the period.',
      },
      { says: '{approvedChanges} of {changes} changes name in their commit who approved them.' },
    ],
    gaps: [
      { says: '{unreviewed} of {inForce} pages in force have no review.', when: 'unreviewed' },
      {
        says: '{unapprovedChanges} of {changes} changes name nobody. Approvals that are kept on the platform only are not in this pack.',
        when: 'unapprovedChanges',
      },
    ],
  },
  {
    edition,
    number: '7.5.3.1 a',
    asks: 'It is there, and fit to use, where and when it is needed.',
    evidence: [
      { says: '{inForce} of {pages} pages are in force, each at an address that never changes.' },
      { says: 'Earlier addresses that lead on to the page that took their place: {redirects}.' },
    ],
    gaps: [
      {
        says: 'Pages that were removed, and whose address leads nowhere: {removedWithoutRedirect}.',
        when: 'removedWithoutRedirect',
      },
      { says: 'Whether the site could be reached by those who need it is not in the repository.' },
    ],
  },
  {
    edition,
    number: '7.5.3.1 b',
    asks: 'It is protected against being leaked, misused or damaged.',
    evidence: [
      {
        says: 'Versions of pages in the history: {versions}. Each is named by its hash, so that none can change unnoticed.',
      },
      { says: 'Records of this pack that stand in a hash chain: {records}.' },
    ],
    gaps: [
      {
        says: 'Who may read the site and write to the repository is set on the platform, and is not in the repository.',
      },
    ],
  },
  {
    edition,
    number: '7.5.3.2 a',
    asks: 'It is settled how it reaches people, who may open it, how it is found and how it is used.',
    evidence: [
      {
        says: '{readablePages} of {pages} pages are in the tree, each with its address, its audience and its kind. Search finds those in force.',
      },
      { says: '{ownedPages} of {pages} pages have an owner whom a reader can ask.' },
    ],
    gaps: [{ says: 'Who has opened or used a page is not recorded.' }],
  },
  {
    edition,
    number: '7.5.3.2 b',
    asks: 'It is kept so that it is not lost and stays legible.',
    evidence: [
      {
        says: 'Versions of pages that are kept: {versions}. {readablePages} of {pages} pages can be read by the program that shows them.',
      },
    ],
    gaps: [
      { says: '{unreadable} of {pages} pages cannot be read.', when: 'unreadable' },
      { says: 'Where copies of the repository are kept is not in the repository.' },
    ],
  },
  {
    edition,
    number: '7.5.3.2 c',
    asks: 'Changes to it are controlled, and versions can be told apart.',
    evidence: [
      {
        says: '{authoredChanges} of {changes} changes name their author, and {explainedChanges} their reason; each has its time and its commit.',
      },
      {
        says: '{textChanges} of {changes} changes altered what a page says; each stands with the hash before and after.',
      },
    ],
    gaps: [
      { says: '{unapprovedChanges} of {changes} changes name nobody who approved them.', when: 'unapprovedChanges' },
      {
        says: 'Changes of the owners and of other settings are in the history, and have no row in this pack.',
      },
    ],
  },
  {
    edition,
    number: '7.5.3.2 d',
    asks: 'It is settled how long it is kept, and what happens to it afterwards.',
    evidence: [
      {
        says: 'Retired pages that keep their address: {retired}. Pages that were removed, and whose text stays in the history: {removed}.',
      },
    ],
    gaps: [
      {
        says: 'Retired pages that do not say what took their place: {retiredWithoutSuccessor}.',
        when: 'retiredWithoutSuccessor',
      },
      { says: 'No time is set after which old versions are deleted: the history keeps them all.' },
    ],
  },
];

/** The sentences of a clause that are to be said, with their figures. */
export function sayFigures(sentences: readonly Said[], figures: Figures): string[] {
  return sentences
    .filter(({ when }) => when === undefined || figures[when] > 0)
    .map(({ says }) => says.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name as FigureName])));
}
