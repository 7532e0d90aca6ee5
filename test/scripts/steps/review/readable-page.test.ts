import { expect, test } from 'vitest';
import { painter } from '../../../../scripts/steps/format-diagnostics/pretty.ts';
import { readablePage } from '../../../../scripts/steps/review/readable-page.ts';
import { sayText } from '../../../../scripts/steps/review/say-text.ts';
import { pageSources } from '../../../support/page-sources.ts';
import { playbookOf, termSource } from '../../../support/playbook-folder.ts';

function read(source: string, path = 'procedures/late-delivery.mdx', columns = 70): string {
  const playbook = playbookOf({ 'glossary/touch.mdx': termSource() });
  return sayText(readablePage(Buffer.from(source), path, playbook), { columns, paint: painter(false) });
}

test('reads as the page does: no tags, no ids, values in their places', () => {
  const text = `## Steps

<Steps>

1. Say so, dear <Blank name="customer name" />, within <Fact id="wait" />.

   <Say channel="phone">
   I am **sorry**. See [the map](./map.mdx) or [https://example.com/](https://example.com/).
   </Say>

2. Count the <Term id="touch" /> with <Page id="counter">the counter</Page>.

   - One
     - Two deep

</Steps>

<Note kind="stop">
Call <Contact owner="desk-lead" /> {/* not the others */} and press \`F4\`.
</Note>

<Decision if="It is late again">
Stop.
</Decision>

<Latitude />

| When | Who |
| --- | --- |
| At night | Nobody |

- [ ] Read the label.
- [x] Weigh it.

> As it was said.

![A parcel](./parcel.png)
`;
  const standards = '\n  - { id: wait, what: Longest wait, value: 10, unit: minutes, note: With the customer. }';
  const latitude =
    '\n  - { id: credit, decision: Give a credit, limits: [{ level: frontline, limit: wait }], beyond: desk-lead }';
  expect(read(pageSources.procedure({ standards, latitude, channels: '[phone]' }, text))).toMatchInlineSnapshot(`
    "Late delivery

    What the reader gets here.
    Levels: frontline
    Channels: phone
    Standards:
      • Longest wait; value: 10 minutes; note: With the customer.
    Latitude:
      • Give a credit; beyond: desk-lead
        Limits:
          • frontline; limit: wait

    Steps

    1. Say so, dear [customer name], within 10 minutes.
       Say (Phone):
         I am sorry. See the map (./map.mdx) or https://example.com/.
    2. Count the Touch with the counter.
       • One
         • Two deep
    Stop:
      Call Desk lead and press \`F4\`.
    If It is late again:
      Stop.
    (Here stands the table of what people may decide, of this page.)
    When | Who
    At night | Nobody
    • [ ] Read the label.
    • [x] Weigh it.
    As it was said.
    [picture: A parcel]
    "
  `);
});

test('a scenario is read as its questions and answers', () => {
  expect(read(pageSources.scenario(), 'scenarios/angry-caller.mdx')).toMatchInlineSnapshot(`
    "Angry caller

    What the reader gets here.
    Levels: frontline
    Start: call
    Nodes:
      • It rings.
        Choices:
          • Answer.; to: end; feedback: Good.; verdict: good
      • Done.
    Count it.
    "
  `);
});

test('what cannot be read as a page is shown as it is written, and cannot command the terminal', () => {
  expect(read('---\ntitle: [\n---\nHello \u001B[31m')).toContain('Hello <U+001B>[31m');
});

test('lines are broken between words', () => {
  const lines = read(pageSources.procedure({}, `1. ${'word '.repeat(30)}`), undefined, 40).split('\n');
  expect(lines.every((line) => line.length <= 40)).toBe(true);
  expect(lines.filter((line) => line.startsWith('   word'))).not.toEqual([]);
});
