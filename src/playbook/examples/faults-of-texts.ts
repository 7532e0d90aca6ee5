import { check, edit, everything, late, onTime, term, week, type Fault } from './fault.ts';

const ask: string = 'Ask the mechanic for a day that will hold.';

/** What the steps of the sample's procedure say. */
const stepsToday: string = '6e459bcc';

const lastLine: string = 'Take your time. Ask the colleague beside you.';

/** The sample's path with a question in it: `of` is the text it was written for, `mark` the sign of its right answer. */
function asked(of: string, mark: string): Record<string, string> {
  const question = `${lastLine}

<Check id="new-day" kind="single" page="late-repair" section="steps" of="${of}">

The repair needs longer. What do you ask the mechanic for?

- [ ] The reason.
  > The customer wants to ride, not to know about spare parts.
- [${mark}] A day that will hold.
  > It is the one thing the customer will ask for.

</Check>`;
  return edit(week, [lastLine, question]);
}

/** What rules report of texts: of their links, figures, headings and pictures, and of what they are searched by. */
export const faultsOfTexts: Readonly<Record<string, Fault>> = {
  'reference-unknown': {
    files: edit(late, ['checklists: [hand-back]', 'checklists: [hand-bakc]']),
    beside: everything,
  },
  'reference-kind': {
    files: edit(late, ['metrics: [repairs-on-time]', 'metrics: [hand-back]']),
    beside: [check, onTime],
  },
  'fact-unknown': { files: edit(late, ['<Fact id="call-ahead" />', '<Fact id="call-ahed" />']) },
  'fact-repeated': { files: edit(late, ['<Fact id="call-ahead" />', '2 hours']) },
  'vocabulary-unknown': { files: edit(late, ['channels: [phone]', 'channels: [fone]']) },
  'link-broken': {
    files: edit(late, [ask, `${ask} See [the hand-back list](../checklists/hand-bakc.mdx).`]),
    beside: [check],
    mended: edit(late, [ask, `${ask} See [the hand-back list](../checklists/hand-back.mdx).`]),
  },
  'link-form': {
    files: edit(late, [ask, `${ask} See [the hand-back list](../checklists/Hand-Back.mdx).`]),
    beside: [check],
    mended: edit(late, [ask, `${ask} See [the hand-back list](../checklists/hand-back.mdx).`]),
  },
  'anchor-broken': {
    files: edit(late, [ask, `${ask} Then [take the steps](#setps).`]),
    mended: edit(late, [ask, `${ask} Then [take the steps](#steps).`]),
  },
  'link-retired': {
    files: {
      ...edit(term, [
        'owner:',
        'status: retired\nchanged: { on: 2026-05-18, what: The till keeps the promised day. }\nowner:',
      ]),
      ...edit(late, [ask, `${ask} See [the job card](../glossary/job-card.mdx).`]),
    },
  },
  'link-text': {
    files: edit(late, [ask, `${ask} The hand-back list is [here](../checklists/hand-back.mdx).`]),
    beside: [check],
    mended: edit(late, [ask, `${ask} Use [the hand-back list](../checklists/hand-back.mdx).`]),
  },
  'check-answers': { files: asked(stepsToday, ' '), beside: everything, mended: asked(stepsToday, 'x') },
  'check-stale': { files: asked('1f0c3a52', 'x'), beside: everything, mended: asked(stepsToday, 'x') },
  'heading-order': { files: edit(late, ['## Steps', '#### Steps']) },
  'heading-repeated': { files: edit(late, ['## Steps', '## When you need this']) },
  'image-missing': {
    files: edit(late, [ask, `${ask}\n\n   ![A job card with the promised day at the top](job-card.png)`]),
  },
  'image-alt': {
    files: edit(late, [ask, `${ask}\n\n   ![](job-card.png)`]),
    mended: edit(late, [ask, `${ask}\n\n   ![A job card with the promised day at the top](job-card.png)`]),
  },
  'synonym-nowhere': { files: edit('synonyms.yaml', ['to: [bicycle]', 'to: [bycicle]']), beside: [late] },
  'search-test-page': { files: edit('search-tests.yaml', ['[job-card]', '[jobcard]']), beside: [late, term] },
  'search-test-telling': {
    files: edit('search-tests.yaml', ['paper on the handlebar', 'the card for the job']),
    beside: [late, term],
  },
};
