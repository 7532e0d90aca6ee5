import { expect, test } from 'vitest';
import type { AnswerDetails } from '../../../../src/workspace/answer-details.ts';
import type { Answer, AnswerPage } from '../../../../src/workbench/search/answer/answer.ts';
import { withDetails } from '../../../../src/workbench/search/answer/full-answer.ts';

const page: AnswerPage = {
  ...{ id: 'refund', title: 'Refund', aliases: [], kind: 'procedures', kindName: 'Procedure', section: 'procedures' },
  ...{ lang: undefined, href: '/procedures/refund/', state: 'current' },
};
const figure: Answer = {
  ...{ kind: 'figure', key: 'refund#standard-days', page, anchor: 'standard-days', number: 1 },
  ...{ what: 'Time until the money leaves us', value: '5 days' },
};
const limit: Answer = {
  ...{ kind: 'limit', key: 'refund#latitude-release', page, anchor: 'latitude-release', number: 0 },
  ...{ what: 'Release a refund', beyond: undefined },
  limits: [
    { level: 'Frontline', figure: { number: 0, value: '200 EUR' } },
    { level: 'Manager', figure: undefined },
  ],
};

test('a figure gets its note, and none where there is none', () => {
  expect(
    withDetails(figure, { procedures: { refund: [['For the whole order.', 'From the warehouse.']] } }),
  ).toMatchObject({
    note: 'From the warehouse.',
  });
  expect(withDetails(figure, { procedures: { refund: [] } })).toMatchObject({ note: '' });
});

test('each level of a limit gets its words or the note of its figure, and the channels it holds for', () => {
  const details: AnswerDetails = { procedures: { refund: [['For the whole order.'], [[['', 'Any sum'], ['Phone']]]] } };
  expect(withDetails(limit, details)).toMatchObject({
    far: [
      { level: 'Frontline', text: '200 EUR', isFigure: true, note: 'For the whole order.' },
      { level: 'Manager', text: 'Any sum', isFigure: false, note: '' },
    ],
    channels: ['Phone'],
  });
});

test('terms and metrics get what they mean', () => {
  expect(withDetails({ kind: 'term', key: 'sla', page }, { terms: { refund: ['A promise.'] } })).toMatchObject({
    short: 'A promise.',
    avoid: '',
  });
  const details: AnswerDetails = { metrics: { refund: ['lower', '8 %', '12 %'] } };
  expect(withDetails({ kind: 'metric', key: 'rate', page }, details)).toMatchObject({
    direction: 'lower',
    healthy: '8 %',
    alarm: '12 %',
  });
});

test('details of another build, which do not speak of it, leave no answer', () => {
  const old: AnswerDetails = { procedures: { refund: [[], []] } };
  expect(withDetails(limit, old)).toBeUndefined();
  expect(withDetails(figure, {})).toBeUndefined();
  expect(withDetails({ kind: 'term', key: 'sla', page }, old)).toBeUndefined();
  expect(withDetails({ kind: 'metric', key: 'rate', page }, old)).toBeUndefined();
});
