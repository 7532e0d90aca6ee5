/** A page of the help. */
export interface HelpPage {
  address: string;
  title: string;
  /** What the reader can do after reading it, in one sentence. */
  hint: string;
}

/** The first page of the help. */
export const helpHome: HelpPage = {
  address: '/help/',
  title: 'Help',
  hint: 'How to read the playbook, how to write in it, and how to run its site. The help is in English.',
};

/** The other pages of the help, by who reads them. */
export const helpPages: readonly { id: string; title: string; pages: readonly HelpPage[] }[] = [
  {
    id: 'readers',
    title: 'For everybody who reads the playbook',
    pages: [
      {
        address: '/help/read-the-playbook/',
        title: 'Read the playbook',
        hint: 'Find the right page, see whether you can trust it, and say when something is wrong.',
      },
      {
        address: '/help/find-your-way/',
        title: 'Find your way',
        hint: 'Get to a page while a customer waits, keep several at hand, and make the window yours.',
      },
      {
        address: '/help/search-well/',
        title: 'Search well',
        hint: 'Find a page by what the customer said, get an answer at once, and know what to do when nothing is found.',
      },
      {
        address: '/help/run-a-checklist/',
        title: 'Run a checklist',
        hint: 'Tick it for one order or one shift, sign with a second person, and take the record along.',
      },
      {
        address: '/help/follow-a-path/',
        title: 'Follow a path',
        hint: 'Walk through what a job needs, step by step, answer its questions, and plan the days that keep it alive.',
      },
      {
        address: '/help/fill-in-a-scorecard/',
        title: 'Fill in a scorecard',
        hint: 'Enter the figures of a period, see what is well and what is not, and print one page for the meeting.',
      },
      {
        address: '/help/count-touches/',
        title: 'Count touches',
        hint: 'Find the purchases that went wrong in a contact log, and what they cost. The log stays in your browser.',
      },
      {
        address: '/help/carry-your-limits/',
        title: 'Carry your limits with you',
        hint: 'Find what you may decide by yourself, and print it as a card for your pocket.',
      },
      {
        address: '/help/practise-with-a-scenario/',
        title: 'Practise with a scenario',
        hint: 'Play a case before it happens, see what comes of each choice, and know what would have been better.',
      },
      {
        address: '/help/say-it-in-their-language/',
        title: 'Say it in the customer’s language',
        hint: 'Find the right words while the customer waits, fill in their blanks, copy them, or print them as a card.',
      },
      {
        address: '/help/run-your-service-year/',
        title: 'Run your service year',
        hint: 'See which week brings what, fill the silent ones, and check that every principle is practised at every level.',
      },
      {
        address: '/help/thank-a-colleague/',
        title: 'Thank a colleague',
        hint: 'Pass praise on by mail or as a commendation, and see what each role asks and where it leads.',
      },
      {
        address: '/help/interview-with-the-sheet/',
        title: 'Interview with the WETCO sheet',
        hint: 'Score a candidate apart, each with evidence, compare afterwards, on one device or on two.',
      },
      {
        address: '/help/cost-of-disservice/',
        title: 'Work out what bad service costs',
        hint: 'Put in your own figures, see which one matters most, and take one page and one sentence to the meeting.',
      },
      {
        address: '/help/self-assessment/',
        title: 'Ask yourself: the self-assessment',
        hint: 'Mark what you believe and do about service, and see what has changed since last time.',
      },
      {
        address: '/help/keyboard-shortcuts/',
        title: 'Keyboard shortcuts',
        hint: 'All keys in one place, to read or to print. They are a help; nothing needs them.',
      },
    ],
  },
  {
    id: 'authors',
    title: 'For everybody who writes pages',
    pages: [
      {
        address: '/help/write-a-page/',
        title: 'Write a page',
        hint: 'Start a page, fill in its fields, have it reviewed, translate it, and retire it one day.',
      },
      {
        address: '/help/change-a-procedure/',
        title: 'Change a procedure',
        hint: 'Correct a page in the browser, see what the check says of it, and record that it was checked.',
      },
      {
        address: '/help/review-a-page/',
        title: 'Review a page',
        hint: 'See what is due and what has changed, record that you have checked it, and know what makes a review count.',
      },
      {
        address: '/help/keep-the-playbook-true/',
        title: 'Keep the playbook true',
        hint: 'See what is late or wrong and whose it is, take the next step, and hand over when an owner leaves.',
      },
      {
        address: '/help/make-a-page-findable/',
        title: 'Make a page findable',
        hint: 'Give a page the words that people search for, and see to it that it goes on being found.',
      },
      {
        address: '/help/components/',
        title: 'Components',
        hint: 'Notes, steps, words to say and other parts of a page: how to write each, and what comes out.',
      },
      {
        address: '/help/write-in-vs-code/',
        title: 'Write in VS Code',
        hint: 'Have fields, names and components offered while you type, and see every fault at its place.',
      },
      {
        address: '/help/plan-reviews/',
        title: 'Plan the reviews',
        hint: 'Spread the reviews of each owner over the weeks, so that nobody has too many at once and none is late.',
      },
      {
        address: '/help/pull-requests/',
        title: 'Pull requests',
        hint: 'What happens to a change before it is published, what its notes mean, and how to turn the checks on.',
      },
      {
        address: '/help/review-a-change/',
        title: 'Review a change',
        hint: 'See what a proposed change does to the pages, know what to look at first, and say yes or why not.',
      },
      {
        address: '/help/rules/',
        title: 'Rules',
        hint: 'Everything that is checked before a page is published, why, and how to mend it.',
      },
    ],
  },
  {
    id: 'keepers',
    title: 'For whoever runs the site',
    pages: [
      {
        address: '/help/settings/',
        title: 'Set up the playbook',
        hint: 'Name, languages, channels, owners and folders: the settings that all pages share.',
      },
      {
        address: '/help/bring-your-handbook/',
        title: 'Bring your handbook',
        hint: 'Bring in the Markdown of a wiki or another site, know what was lost, and take it all along again one day.',
      },
      {
        address: '/help/print-the-playbook/',
        title: 'Print the playbook',
        hint: 'Make one PDF of everything or of a part, with numbered sheets and a mark that leads to the page of today.',
      },
      {
        address: '/help/deploy/',
        title: 'Build and publish the site',
        hint: 'Make the site, look at it, and put it on a server, by hand or on every change.',
      },
      {
        address: '/help/data-for-other-programs/',
        title: 'Data for other programs',
        hint: 'Subscribe to reviews in a calendar, follow changes in a feed, and read pages and findings by program.',
      },
      {
        address: '/help/audit/',
        title: 'Show an auditor',
        hint: 'Make a pack of who answered for, reviewed, changed and approved each page, and check one that you were given.',
      },
    ],
  },
];

/** The page at an address. Throws for an address that is not in the list. */
export function helpPageAt(address: string): HelpPage {
  const all = [helpHome, ...helpPages.flatMap(({ pages }) => pages)];
  const page = all.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`The help has no page ${address}. Add it to help-pages.ts.`);
  return page;
}
