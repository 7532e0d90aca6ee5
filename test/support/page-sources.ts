import { source, type WrittenFields } from './playbook-folder.ts';

/** What every page has, as it is written. */
const common = {
  title: 'Late delivery',
  summary: 'What the reader gets here.',
  owner: 'delivery-lead',
  status: 'draft',
  levels: '[frontline]',
};

/** Sources of pages of other kinds, each without faults; a test changes what it is about. */
export const pageSources = {
  checklist: (over: WrittenFields = {}, text = '- [ ] Read the label.\n- [ ] Weigh the parcel.') =>
    source({ id: 'check', ...common, title: 'Check', use: 'read-do', ...over }, text),
  metric: (over: WrittenFields = {}) =>
    source({
      id: 'top-box',
      ...common,
      title: 'Top box',
      side: 'external',
      unit: "'%'",
      direction: 'higher',
      healthy: '80',
      alarm: '60',
      formula: 'Fives of all answers.',
      source: 'Survey.',
      ...over,
    }),
  path: (over: WrittenFields = {}) =>
    source({
      id: 'first-week',
      ...common,
      title: 'First week',
      for: '[adviser]',
      steps: '\n  - { id: read, title: Read it., page: late-delivery, do: read, minutes: 5 }',
      ...over,
    }),
  principle: (over: WrittenFields = {}) =>
    source({
      id: 'no-surprises',
      ...common,
      title: 'No surprises',
      values: '[warmth]',
      asks: '{ frontline: Say it., manager: Hear it., leadership: Pay for it. }',
      ...over,
    }),
  procedure: (over: WrittenFields = {}, text = 'Do it.') => source({ id: 'late-delivery', ...common, ...over }, text),
  role: (over: WrittenFields = {}) =>
    source({
      id: 'adviser',
      ...common,
      title: 'Adviser',
      level: 'frontline',
      expects: '\n  - { id: calls, text: Answers calls. }',
      ...over,
    }),
  ritual: (over: WrittenFields = {}) =>
    source({
      id: 'huddle',
      ...common,
      title: 'Huddle',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO',
      starts: '2026-01-05',
      minutes: '15',
      who: 'The team.',
      ...over,
    }),
  scenario: (over: WrittenFields = {}) =>
    source({
      id: 'angry-caller',
      ...common,
      title: 'Angry caller',
      start: 'call',
      nodes:
        '\n  - id: call\n    says: It rings.\n    choices:\n      - { id: answer, label: Answer., to: end, feedback: Good., verdict: good }\n  - id: end\n    says: Done.',
      ...over,
    }),
  scorecard: (over: WrittenFields = {}) =>
    source({ id: 'card', ...common, title: 'Card', level: 'frontline', metrics: '[top-box]', ...over }),
  story: (over: WrittenFields = {}) =>
    source({ id: 'sofa', ...common, title: 'Sofa', tells: 'lesson', on: '2026-02-01', ...over }),
};
