import { addDays, addMonths } from '../../../src/base/calendar.ts';
import type { Day } from '../../../src/base/day.ts';
import type { KindFolder } from '../../../src/model/kinds.ts';
import type { PlannedPage } from './plan.ts';
import { capital, phrase, sentence } from './prose.ts';
import type { Random } from './random.ts';

/** What the fields of a page are made from. */
export interface Source {
  random: Random;
  today: Day;
  /** The id of some page of a kind, for references. */
  some(folder: KindFolder): string;
}

type Fields = Record<string, unknown>;

const everyLevel = ['frontline', 'manager', 'leadership'];

/** The front matter of a page. The hash in its review is `pending` until the page has been read. */
export function frontMatterOf(page: PlannedPage, source: Source): Fields {
  return { ...commonFields(page, source), ...ownFields[page.folder](page, source) };
}

function commonFields({ id, title, index }: PlannedPage, { random, today, some }: Source): Fields {
  const on = addDays(today, -(index % 60) - 1);
  const review = {
    on,
    by: 'desk-lead',
    how: 'ran-on-real-case',
    found: sentence(random, 14),
    next: addMonths(on, 5),
    of: 'pending',
  };
  return {
    id,
    title,
    summary: sentence(random, 12),
    owner: random.pick(['desk-lead', 'quality-lead', 'people-lead']),
    reviews: [review],
    levels: everyLevel,
    tags: [random.pick(['contact', 'delivery', 'figures'])],
    aliases: [`${phrase(random, 2)} ${index}`],
    customerSays: [sentence(random, 8)],
    related: [some('procedures'), some('glossary')],
  };
}

const ownFields: Readonly<Record<KindFolder, (page: PlannedPage, source: Source) => Fields>> = {
  procedures: (_, { random, some }) => ({
    channels: ['phone', 'email'],
    minutes: 5 + random.below(20),
    needs: [{ id: 'record', text: sentence(random, 6) }],
    standards: [{ id: 'answer-time', what: capital(phrase(random, 4)), value: 2 + random.below(8), unit: 'rings' }],
    latitude: [
      {
        id: 'goodwill',
        decision: capital(phrase(random, 5)),
        limits: [
          { level: 'frontline', limit: 'answer-time' },
          { level: 'manager', limit: 'whatever is fair' },
        ],
        beyond: 'desk-lead',
      },
    ],
    escalation: { to: 'desk-lead', when: sentence(random, 9) },
    situations: ['greeting'],
    principles: [some('principles')],
    checklists: [some('checklists')],
    metrics: [some('metrics')],
  }),
  checklists: (_, { some }) => ({
    use: 'read-do',
    procedure: some('procedures'),
    minutes: 10,
    principles: [some('principles')],
  }),
  phrases: (_, { random, some }) => ({
    situation: 'greeting',
    channels: ['phone'],
    tone: sentence(random, 6),
    says: ['first', 'second', 'third'].map((id) => ({ id, lang: 'en', text: sentence(random, 14) })),
    principles: [some('principles')],
  }),
  principles: (_, { random }) => ({
    values: ['warmth'],
    asks: Object.fromEntries(everyLevel.map((level) => [level, sentence(random, 10)])),
  }),
  paths: ({ index }, { random, some }) => ({
    for: [some('roles')],
    needs: index === 0 ? [] : [`path-${String(index).padStart(4, '0')}`],
    steps: Array.from({ length: 6 }, (_, step) => ({
      id: `step-${step + 1}`,
      title: capital(phrase(random, 5)),
      page: some('procedures'),
      do: 'read',
      minutes: 10,
    })),
    reinforcement: [
      { day: 7, checklist: some('checklists') },
      { day: 30, checklist: some('checklists') },
    ],
  }),
  scenarios: (_, { random, some }) => ({
    start: 'node-1',
    nodes: [1, 2, 3]
      .map((node) => ({
        id: `node-${node}`,
        says: sentence(random, 20),
        choices: [choice(random, 'well', `node-${node + 1}`, 'good'), choice(random, 'poorly', 'node-4', 'poor')],
      }))
      .concat([{ id: 'node-4', says: sentence(random, 16), choices: [] }]),
    principles: [some('principles')],
  }),
  metrics: ({ index }, { random, some }) => ({
    side: index % 2 === 0 ? 'external' : 'internal',
    unit: '%',
    direction: 'higher',
    healthy: 90,
    alarm: 75,
    formula: sentence(random, 12),
    source: sentence(random, 8),
    principles: [some('principles')],
  }),
  scorecards: () => ({ level: 'manager', metrics: ['metric-0001', 'metric-0002'] }),
  rituals: ({ index }, { random, some }) => ({
    recurrence: `FREQ=MONTHLY;BYMONTHDAY=${(index % 28) + 1}`,
    starts: '2026-01-01',
    minutes: 30,
    who: capital(phrase(random, 4)),
    principles: [some('principles')],
    checklist: some('checklists'),
  }),
  stories: (_, { some }) => ({
    tells: 'commendation',
    on: '2026-05-04',
    principles: [some('principles')],
    ledTo: some('procedures'),
  }),
  roles: (_, { random, some }) => ({
    level: 'frontline',
    expects: [{ id: 'first', text: sentence(random, 8) }],
    paths: [some('paths')],
    principles: [some('principles')],
  }),
  worksheets: (_, { some }) => ({ sheet: 'touch-count', metrics: [some('metrics')], principles: [some('principles')] }),
  glossary: (_, { random }) => ({ short: sentence(random, 14), avoid: sentence(random, 8) }),
};

function choice(
  random: Random,
  id: string,
  to: string,
  verdict: string,
): { id: string; label: string; to: string; feedback: string; verdict: string } {
  return { id, label: sentence(random, 8), to, feedback: sentence(random, 10), verdict };
}
