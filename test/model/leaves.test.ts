import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { components } from '../../src/model/components.ts';
import { config } from '../../src/model/config.ts';
import { pageId, text } from '../../src/model/fields.ts';
import { kinds } from '../../src/model/kinds.ts';
import { leavesOf } from '../../src/model/leaves.ts';
import { path, procedure, scenario } from '../support/pages.ts';

/** Name, place and value of each leaf. */
function leaves(schema: z.ZodType, data: unknown): [string, string, string][] {
  return Array.from(leavesOf(schema, data), ({ name, path: place, value }) => [name, place.join('/'), value]);
}

test('gives each text whose schema says what it means, with its place and a name that lasts', () => {
  const { data } = procedure({
    owner: 'delivery-lead',
    needs: [{ id: 'card', text: 'The card.' }],
    standards: [{ id: 'wait', what: 'Longest wait', value: 10, unit: 'minutes' }],
    latitude: [
      { id: 'credit', decision: 'Give a credit', limits: [{ level: 'frontline', limit: 'wait' }], beyond: 'desk-lead' },
    ],
    related: ['refund'],
    tags: ['delivery'],
    reviews: [],
  });
  expect(leaves(kinds.procedures.schema, data)).toEqual([
    ['title', 'title', 'The procedure'],
    ['summary', 'summary', 'What the reader gets.'],
    ['owner', 'owner', 'delivery-lead'],
    ['tags.0', 'tags/0', 'delivery'],
    ['related.0', 'related/0', 'refund'],
    ['needs.card.text', 'needs/0/text', 'The card.'],
    ['standards.wait.what', 'standards/0/what', 'Longest wait'],
    ['standards.wait.unit', 'standards/0/unit', 'minutes'],
    ['latitude.credit.decision', 'latitude/0/decision', 'Give a credit'],
    ['latitude.credit.limits.frontline.limit', 'latitude/0/limits/0/limit', 'wait'],
    ['latitude.credit.beyond', 'latitude/0/beyond', 'desk-lead'],
  ]);
});

test('goes down to any depth, and names entries by their id', () => {
  expect(leaves(kinds.scenarios.schema, scenario({ reviews: [] }).data).map(([name]) => name)).toEqual([
    'title',
    'summary',
    'owner',
    'nodes.call.says',
    'nodes.call.choices.to-end.label',
    'nodes.call.choices.to-end.feedback',
    'nodes.end.says',
  ]);
  expect(leaves(kinds.paths.schema, path({ reviews: [] }).data).map(([name]) => name)).toContain('steps.first.page');
});

describe('wrapped schemas', () => {
  const schema = z.object({
    one: text.optional(),
    many: z.array(pageId()).default([]),
    either: z.union([z.number(), text]),
    named: z.record(z.string(), text),
    plain: z.string(),
  });

  test('are looked into: optional, with a default, one of several, by name', () => {
    expect(leaves(schema, { one: 'a', many: ['b'], either: 'c', named: { d: 'e' }, plain: 'f' })).toEqual([
      ['one', 'one', 'a'],
      ['many.0', 'many/0', 'b'],
      ['either', 'either', 'c'],
      ['named.d', 'named/d', 'e'],
    ]);
  });

  test('have no leaf where nothing stands, or nothing that is a text', () => {
    expect(leaves(schema, { one: undefined, many: [], either: 3, named: {}, plain: 'f' })).toEqual([]);
    expect(leaves(schema, undefined)).toEqual([]);
    expect(leaves(schema, { one: null })).toEqual([]);
  });
});

test('every kind has leaves, and says of each what it means', () => {
  for (const { schema } of Object.values(kinds)) {
    const metas = [...leavesOf(schema, { title: 'A', summary: 'B', owner: 'c', related: ['d'] })].map(
      ({ meta }) => meta,
    );
    expect(metas).toEqual([{ shown: true }, { shown: true }, { owner: true }, { page: ['*'] }]);
  }
});

test('components and settings are walked by the same rules', () => {
  expect(leaves(components.Fact.properties, { id: 'wait', page: 'late-delivery' })).toEqual([
    ['page', 'page', 'late-delivery'],
  ]);
  expect(leaves(components.Say.properties, { channel: 'phone' })).toEqual([['channel', 'channel', 'phone']]);
  expect(leaves(config, { topTasks: ['late-delivery'] })).toEqual([['topTasks.0', 'topTasks/0', 'late-delivery']]);
});
