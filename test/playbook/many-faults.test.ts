import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageSources } from '../support/page-sources.ts';
import {
  findingsIn,
  findingsOf,
  playbookFolder,
  playbookOf,
  settings,
  termSource,
  type ContentFiles,
} from '../support/playbook-folder.ts';

type Files = Record<string, string | Uint8Array>;

/** One thing that is wrong, and the rule that has to say so, once. */
interface Fault {
  rule: string;
  plant(files: Files): void;
}

const procedureText = `## When you need this

The van is late. See [refunds](./refund.mdx), [the words](../glossary/touch.mdx) and [the steps](#steps).

## Steps

<Steps>

1. Say so, dear <Blank name="customer name" />, within <Fact id="wait" />.
2. Count the <Term id="touch" />.

</Steps>

<DoneWell>

**You:** I am sorry.

</DoneWell>
`;

const procedureFields = {
  status: 'unverified',
  levels: '[frontline, manager, leadership]',
  channels: '[phone]',
  standards: '\n  - { id: wait, what: Longest wait, value: 10, unit: minutes }',
  latitude:
    '\n  - { id: credit, decision: Give a credit, limits: [{ level: frontline, limit: wait }], beyond: desk-lead }',
  escalation: '{ to: desk-lead, when: It is late again. }',
  principles: '[no-surprises]',
  checklists: '[check, other-check]',
  metrics: '[top-box, calls]',
};

/** A playbook of every kind of page that nothing can be said against but that a translation is missing. */
function whole(): Files {
  const touch = { id: 'touch', owner: undefined, status: 'active' };
  const text = '## Example\n\nCount it.';
  const hash = playbookOf({ 'glossary/touch.mdx': termSource(touch, text) }).pages[0]!.hash;
  const review = `\n  - { on: 2026-11-01, by: desk-lead, how: read, found: Read it against the log., next: 2027-04-01, of: ${hash} }`;
  return {
    ...settings,
    'playbook.yaml': settings['playbook.yaml'].replace('all: [en]', 'all: [en, it]'),
    'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\n',
    'glossary/touch.mdx': termSource({ ...touch, reviews: review }, text),
    'glossary/touch.it.mdx': `---\ntitle: Tocco\nsummary: Che cosa contiamo.\ntranslates: ${hash}\ntexts:\n  short: Ogni volta.\n---\n\n## Esempio\n\nConta.\n`,
    'glossary/other.mdx': termSource({ id: 'other', title: 'Other', changed: '\n  on: 2026-10-01\n  what: It moved.' }),
    'procedures/late-delivery.mdx': pageSources.procedure(procedureFields, procedureText),
    'procedures/refund.mdx': pageSources.procedure(
      { ...procedureFields, id: 'refund', title: 'Refund', related: '[late-delivery]' },
      procedureText.replace('./refund.mdx', './late-delivery.mdx'),
    ),
    'checklists/check.mdx': pageSources.checklist({ status: 'unverified', procedure: 'late-delivery' }),
    'checklists/other-check.mdx': pageSources.checklist({
      id: 'other-check',
      title: 'Other check',
      status: 'unverified',
    }),
    'principles/no-surprises.mdx': pageSources.principle({ status: 'unverified' }),
    'metrics/top-box.mdx': pageSources.metric({ status: 'unverified' }),
    'metrics/calls.mdx': pageSources.metric({ id: 'calls', title: 'Calls', side: 'internal', status: 'unverified' }),
    'scorecards/card.mdx': pageSources.scorecard({
      metrics: '[top-box, calls]',
      related: '[late-delivery, refund, check, other-check, top-box, no-surprises]',
    }),
    'paths/first-week.mdx': pageSources.path({ status: 'draft' }),
    'roles/adviser.mdx': pageSources.role({ paths: '[first-week]' }),
    'scenarios/angry-caller.mdx': pageSources.scenario(),
    'rituals/huddle.mdx': pageSources.ritual(),
    'stories/sofa.mdx': pageSources.story({ tells: 'benchmark', ledTo: 'refund' }),
    'stories/lamp.mdx': pageSources.story({ id: 'lamp', title: 'Lamp' }),
  };
}

const late = 'procedures/late-delivery.mdx';
const refund = 'procedures/refund.mdx';

/** A fault in a text that stands in a file. */
function edit(rule: string, file: string, from: string, to: string): Fault {
  return {
    rule,
    plant(files) {
      const text = files[file];
      if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
      files[file] = text.replace(from, () => to);
    },
  };
}

/** A fault that is a file. */
function add(rule: string, file: string, content: string | Uint8Array): Fault {
  return { rule, plant: (files) => void (files[file] = content) };
}

const draft = (id: string, text?: string) => termSource({ id, title: id }, text);

const faults: Fault[] = [
  edit('field-value', 'owners.yaml', 'mail: desk-lead@example.com', 'mail: the desk'),
  edit('field-unknown', 'owners.yaml', 'name: Delivery lead', 'name: Delivery lead\n  telefone: 1'),
  edit('field-unknown', 'playbook.yaml', 'company: Corner shop', 'company: Corner shop\nslogan: Hello'),
  edit('front-matter', 'playbook.yaml', 'name: Corner shop', 'name: Shop: corner'),
  edit('field-value', 'glossary/_folder.yaml', 'owner: desk-lead', 'owner:'),
  edit('front-matter', late, 'title: Late delivery', 'title: Late: delivery'),
  edit('front-matter', late, 'levels: [', 'levels:['),
  edit('owner-unknown', late, 'owner: delivery-lead', 'owner: delivery-laed'),
  edit('prose-syntax', late, 'The van is late.', 'The van is <5 minutes late.'),
  edit('prose-code', late, '<Blank name="customer name" />', '{customer_name}'),
  edit('link-broken', late, './refund.mdx', './refnud.mdx'),
  edit('anchor-broken', late, '#steps', '#stesp'),
  edit('reference-unknown', late, '<Term id="touch" />', '<Term id="tuoch" />'),
  edit('fact-unknown', late, '<Fact id="wait" />', '<Fact id="wiat" />'),
  edit('vocabulary-unknown', late, 'channels: [phone]', 'channels: [phnoe]'),
  edit('heading-order', late, '## When you need this', '#### When you need this'),
  edit('field-unknown', refund, 'owner:', 'onwer:'),
  edit('component-unknown', refund, '<DoneWell>\n', '<DonWell>\n'),
  edit('prose-code', refund, '](./late-delivery.mdx)', '](javascript:alert)'),
  edit('image-missing', refund, 'I am sorry.', 'I am sorry. ![A parcel with its seal](./parcel.png)'),
  edit('markdown-missed', refund, '## Steps', '##Steps\n\n## Steps'),
  edit('task-repeated', 'checklists/check.mdx', '- [ ] Weigh the parcel.', '- [ ] Read the label.'),
  edit('field-value', 'checklists/other-check.mdx', 'use: read-do', 'use: read'),
  edit('vocabulary-unknown', 'principles/no-surprises.mdx', 'values: [warmth]', 'values: [wramth]'),
  edit('metric-order', 'metrics/top-box.mdx', 'alarm: 60', 'alarm: 90'),
  edit('front-matter', 'metrics/calls.mdx', 'formula: Fives', 'formula: "Fives"'),
  edit('reference-unknown', 'scorecards/card.mdx', 'calls]', 'cals]'),
  edit('reference-unknown', 'paths/first-week.mdx', 'page: late-delivery', 'page: late-delivrey'),
  edit('field-value', 'roles/adviser.mdx', 'level: frontline', 'level: front'),
  edit('scenario-node-unknown', 'scenarios/angry-caller.mdx', 'to: end', 'to: edn'),
  edit('ritual-recurrence', 'rituals/huddle.mdx', 'FREQ=WEEKLY', 'FREQ=WEEKELY'),
  edit('reference-unknown', 'stories/sofa.mdx', 'ledTo: refund', 'ledTo: refnud'),
  edit(
    'file-conflict',
    'stories/lamp.mdx',
    'title: Lamp',
    '<<<<<<< HEAD\ntitle: Lamp\n=======\ntitle: Lamps\n>>>>>>> b',
  ),
  edit('review-day', 'glossary/touch.mdx', 'next: 2027-04-01', 'next: 2028-04-01'),
  edit('translation-stale', 'glossary/touch.it.mdx', 'translates: ', 'translates: 00000000 # '),
  edit('translation-structure', 'glossary/touch.it.mdx', 'short: Ogni', 'shrot: Ogni'),
  edit('file-characters', 'glossary/other.mdx', 'Count it.', 'Count \u202Eit.'),
  edit('front-matter', 'glossary/other.mdx', '\n  on: 2026-10-01\n  what', '\n\ton: 2026-10-01\n\twhat'),
  add('name-collision', 'glossary/other.md', draft('other')),
  add('file-name', 'glossary/bad name.mdx', draft('bad-name')),
  add('file-kind', 'glossary/page.html', '<p>'),
  add('file-kind', 'glossary/parcel.gif', '<svg />'),
  add(
    'file-encoding',
    'glossary/latin.mdx',
    Uint8Array.from(draft('latin', 'A caf\u00e9.'), (sign) => sign.charCodeAt(0)),
  ),
  add('front-matter', 'glossary/empty.mdx', ''),
  add(
    'page-orphan',
    'procedures/orphan.mdx',
    pageSources.procedure({ id: 'orphan', title: 'Orphan', status: 'unverified' }),
  ),
  add('id-repeated', 'glossary/second.mdx', termSource({ id: 'huddle', title: 'Second' })),
  add('title-repeated', 'stories/third.mdx', pageSources.story({ id: 'third', title: 'Sofa' })),
  add('page-size', 'glossary/long.mdx', draft('long', 'word '.repeat(50_000))),
];

/** Ways to get a term wrong, each by its rule. A playbook can hold any number of such terms. */
const faultyTerms: readonly [rule: string, term: (id: string) => string][] = [
  ['owner-unknown', (id) => termSource({ id, title: id, owner: 'delivery-laed' })],
  ['field-unknown', (id) => termSource({ id, title: id, shrt: 'x' })],
  ['field-missing', (id) => termSource({ id, title: id, summary: undefined })],
  ['field-value', (id) => termSource({ id, title: id, levels: '[front]' })],
  ['front-matter', (id) => termSource({ id, title: `${id}: why` })],
  ['front-matter', (id) => termSource({ id, title: id, status: 'draft\nstatus: draft' })],
  ['vocabulary-unknown', (id) => termSource({ id, title: id, tags: '[delivrey]' })],
  ['reference-unknown', (id) => termSource({ id, title: id, related: '[tuoch]' })],
  ['prose-syntax', (id) => termSource({ id, title: id }, 'Within <5 minutes.')],
  ['prose-code', (id) => termSource({ id, title: id }, 'Dear {customer_name}.')],
  ['component-unknown', (id) => termSource({ id, title: id }, '<Nte>\nCount it.\n</Nte>')],
  ['link-broken', (id) => termSource({ id, title: id }, 'See [the touch](./tuoch.mdx).')],
  ['anchor-broken', (id) => termSource({ id, title: id }, 'See [below](#nowhere).')],
  ['image-missing', (id) => termSource({ id, title: id }, '![A parcel with its seal](parcel.png)')],
  ['markdown-missed', (id) => termSource({ id, title: id }, '##Heading\n\nCount it.')],
  ['heading-order', (id) => termSource({ id, title: id }, '#### Deep\n\nCount it.')],
  ['file-characters', (id) => termSource({ id, title: id }, 'Count \u202Eit.')],
  ['file-conflict', (id) => termSource({ id, title: id }, '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b')],
  ['file-encoding', (id) => termSource({ id, title: id }, 'A caf\u00e9.')],
];

/** The rules of the findings that a playbook with some faults has beyond those that it has without. */
function rulesOf(planted: readonly Fault[]): string[] {
  const files = whole();
  for (const { plant } of planted) plant(files);
  const rules = findingsOf(files as ContentFiles).map(({ rule }) => rule);
  const usual = rules.indexOf('translation-missing');
  return rules.filter((_, index) => index !== usual).sort();
}

const expected = (planted: readonly Fault[]) => planted.map(({ rule }) => rule).sort();

describe('N faults give N findings', () => {
  test('none for none, save that a translation is missing', () => {
    expect(findingsIn(playbookFolder(whole())).map(({ rule }) => rule)).toEqual(['translation-missing']);
  });

  test.each(faults.map((fault, index) => [index, fault.rule, fault] as const))(
    'one for one: %i %s',
    (_, rule, fault) => {
      expect(rulesOf([fault])).toEqual([rule]);
    },
  );

  test('twenty for twenty of different kinds', () => {
    const kinds = [...new Map(faults.map((fault) => [fault.rule, fault])).values()].slice(0, 20);
    expect(kinds).toHaveLength(20);
    expect(rulesOf(kinds)).toEqual(expected(kinds));
  });

  test('as many as are planted, whichever they are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(faults, { minLength: 1, maxLength: 20 }), (planted) => {
        expect(rulesOf(planted)).toEqual(expected(planted));
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });

  test('up to a hundred, each in a file of its own, and each at its file', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...faultyTerms), { minLength: 1, maxLength: 100 }), (planted) => {
        const files: Files = { ...settings };
        for (const [index, [rule, term]] of planted.entries())
          files[`glossary/term-${index}.mdx`] =
            rule === 'file-encoding' ? Buffer.from(term(`term-${index}`), 'latin1') : term(`term-${index}`);
        const found = findingsOf(files as ContentFiles).map(({ rule, file }) => `${file} ${rule}`);
        expect(found.sort()).toEqual(
          planted.map(([rule], index) => `content/glossary/term-${index}.mdx ${rule}`).sort(),
        );
      }),
      {
        seed: 20261121,
        numRuns: 60,
        examples: [[Array.from({ length: 100 }, (_, index) => faultyTerms[index % faultyTerms.length]!)]],
      },
    );
  });

  test('all at once', () => {
    expect(rulesOf(faults)).toEqual(expected(faults));
  });

  test('at least 95 in 100 of them have a line and a column in the file', () => {
    const files = whole();
    for (const { plant } of faults) plant(files);
    const findings = findingsOf(files as ContentFiles).filter(({ file }) => /\.(mdx?|yaml)$/.test(file));
    const placed = findings.filter(
      ({ range, rule }) =>
        range.line > 1 ||
        range.column > 1 ||
        range.endColumn > 1 ||
        rule.startsWith('file-') ||
        rule === 'name-collision' ||
        rule === 'page-size',
    );
    expect(placed.length / findings.length).toBeGreaterThanOrEqual(0.95);
  });
});
