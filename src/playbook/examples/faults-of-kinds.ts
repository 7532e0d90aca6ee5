import { again, call, check, copy, edit, everything, late, onTime, role, week, type Fault } from './fault.ts';

const praise = 'rituals/praise-round.mdx';
const round = 'rituals/workshop-round.mdx';

/** What rules report of a kind of page: what it lacks, and where it does not fit the others. */
export const faultsOfKinds: Readonly<Record<string, Fault>> = {
  'latitude-missing': { files: edit(late, [/^latitude:\n( .*\n)+/m, '']) },
  'latitude-limit': { files: edit(late, ['limit: loan-time', 'limit: Up to 3 days']) },
  'human-touch-missing': { files: edit(late, [/<DoneWell[\s\S]*<\/DoneWell>\n\n/, '']) },
  'escalation-missing': { files: edit(late, [/^escalation:\n( .*\n)+/m, '']) },
  'task-missing': {
    files: edit(check, [/- \[ \] Front[\s\S]*bill\n/, '- Front and rear light burn\n- Both brakes hold the wheel\n']),
  },
  'task-repeated': { files: edit(check, ['The customer has seen the bill', 'Both brakes hold the wheel']) },
  'second-group-missing': { files: edit(check, ['use: read-do', 'use: read-do\nsecondPerson: true\nsecondGroup: 2']) },
  'scenario-node-unknown': { files: edit(call, ['to: thanks', 'to: thank']) },
  'scenario-unreachable': { files: edit(call, ['to: thanks', 'to: hangs-up']) },
  'scenario-endless': {
    files: edit(call, [
      'The customer hangs up.\n',
      `The customer hangs up.\n    choices:\n      - id: ring-again\n        label: Ring again.\n        to: hangs-up\n        feedback: Nobody answers.\n        verdict: poor\n`,
    ]),
  },
  'metric-order': { files: edit(onTime, ['alarm: 85', 'alarm: 97']) },
  'scorecard-external': {
    files: edit('scorecards/shop-scorecard.mdx', ['[would-come-again, repairs-on-time]', '[repairs-on-time]']),
    beside: [onTime],
  },
  'ritual-recurrence': {
    files: edit(praise, ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']),
  },
  'year-gap': { files: edit(round, ['starts: 2025-12-29', 'starts: 2026-01-26']), beside: [praise] },
  'principle-unpractised': {
    files: copy(
      'principles/no-surprises.mdx',
      'principles/ask-twice.mdx',
      ['id: no-surprises', 'id: ask-twice'],
      ['title: No surprises', 'title: Ask twice'],
    ),
  },
  'path-step': { files: edit(late, ['owner:', 'status: draft\nowner:']), beside: [week, role, call] },
  'path-step-overdue': { files: edit(late, ['next: 2026-10-26', 'next: 2026-05-18']), beside: everything },
  'path-reinforcement': { files: edit(week, [/^reinforcement:\n( .*\n)+/m, '']) },
  'prerequisite-cycle': {
    files: {
      ...edit(week, ['steps:', 'needs: [second-week]\nsteps:']),
      ...copy(
        week,
        'paths/second-week.mdx',
        ['id: first-week', 'id: second-week'],
        ['First week', 'Second week'],
        ['steps:', 'needs: [first-week]\nsteps:'],
      ),
    },
  },
  'benchmark-led-nowhere': { files: edit('stories/the-baker-rings-first.mdx', ['ledTo: late-repair\n', '']) },
  'retired-without-successor': { files: edit(late, ['owner:', 'status: retired\nowner:']) },
  'successor-without-retirement': {
    files: edit(again, ['owner:', 'replacedBy: repairs-on-time\nowner:']),
    beside: [onTime],
  },
  'page-orphan': {
    files: edit(week, ['page: angry-call\n    do: practise', 'page: late-repair\n    do: read']),
    beside: everything,
  },
};
