import { describe, expect, test } from 'vitest';
import { compareFields } from '../../../../scripts/steps/compare/compare-fields.ts';
import { fieldNames } from '../../../../scripts/steps/compare/field-names.ts';
import { namesOf } from '../../../../scripts/steps/compare/say-names.ts';
import { z } from 'zod';
import { kinds } from '../../../../src/model/kinds.ts';
import { translation } from '../../../../src/model/translation.ts';
import { owner, phrase, playbook, procedure } from '../../../support/pages.ts';

const everybody = [owner(), owner({ id: 'desk-lead', name: 'Desk lead' })];
const pages = [phrase({ id: 'warm-greeting', title: 'Warm greeting' }), phrase({ id: 'on-hold', title: 'On hold' })];
const names = namesOf(playbook({ pages, owners: everybody }));

type Input = Parameters<typeof procedure>[0];

function compare(before: Input, after: Input, skip?: readonly string[]) {
  const fields = (input: Input) => ({ data: procedure(input).data, schema: kinds.procedures.schema, names });
  return compareFields(fields(before), fields(after), skip).map((change) => ({ ...change, path: undefined }));
}

describe('fields of two editions', () => {
  test('are told by what people call them', () => {
    expect(compare({ title: 'Late parcel' }, { title: 'Late delivery' })).toEqual([
      { label: 'Title', before: 'Late parcel', after: 'Late delivery' },
    ]);
  });

  test('name owners, pages and channels as the playbook does', () => {
    expect(
      compare(
        { escalation: { to: 'delivery-lead', when: 'It is late.' }, related: ['warm-greeting'], channels: ['phone'] },
        { escalation: { to: 'desk-lead', when: 'It is late.' }, related: ['on-hold'], channels: ['email'] },
      ),
    ).toEqual([
      { label: 'Related pages', before: 'Warm greeting', after: 'On hold' },
      { label: 'Channels', before: 'Phone', after: 'E-mail' },
      { label: 'When to call, and whom: leads to', before: 'Delivery lead', after: 'Desk lead' },
    ]);
  });

  test('tell of a list what is gone and what is new', () => {
    expect(
      compare({ aliases: ['lost', 'late', 'where is it'] }, { aliases: ['late', 'where is it', 'delayed'] }),
    ).toEqual([{ label: 'Other names', before: 'lost', after: 'delayed' }]);
  });

  test('tell of a list that only its order is another', () => {
    expect(compare({ aliases: ['lost', 'late'] }, { aliases: ['late', 'lost'] })).toEqual([
      { label: 'Other names', before: 'lost, late', after: 'late, lost' },
    ]);
  });

  const needs = (...texts: string[]) => texts.map((text) => ({ id: text.toLowerCase().replaceAll(' ', '-'), text }));

  test('match the entries of a list by their id', () => {
    expect(
      compare(
        { needs: [{ id: 'number', text: 'The number' }, ...needs('A pen')] },
        { needs: [...needs('A pen'), { id: 'number', text: 'The order number' }, ...needs('A map')] },
      ),
    ).toEqual([
      { label: 'Needed before “The order number”: text', before: 'The number', after: 'The order number' },
      { label: 'Needed before “A map”', after: 'Text: A map' },
      { label: 'Needed before: order', before: 'number, a-pen', after: 'a-pen, number' },
    ]);
  });

  test('are left out where they are told elsewhere', () => {
    const standards = (value: number, note: string) => [{ id: 'credit', what: 'Credit', value, unit: 'EUR', note }];
    expect(
      compare({ standards: standards(25, 'Each order.') }, { standards: standards(40, 'Each day.') }, [
        'standards.*.value',
      ]),
    ).toEqual([{ label: 'Figure “Credit”: note', before: 'Each order.', after: 'Each day.' }]);
  });

  test('that are the same have nothing to tell', () => {
    expect(compare({ needs: needs('A pen') }, { needs: needs('A pen') })).toEqual([]);
  });

  test('are compared by what is their own, whatever they are called', () => {
    const data = (text: string) => ({ data: JSON.parse(text) as unknown, schema: kinds.procedures.schema, names });
    expect(compareFields(data('{"__proto__":{"a":1}}'), data('{"constructor":"b"}'))).toEqual([
      { path: '__proto__', label: 'Proto', before: 'A: 1' },
      { path: 'constructor', label: 'Constructor', after: 'b' },
    ]);
  });
});

/** The names of all fields of a schema, and of those below them. */
function fieldsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => [name, ...fieldsOf(field as z.ZodType)]);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap() as z.ZodType);
  return [];
}

test('every field of a page has a name that people understand', () => {
  const schemas = [...Object.values(kinds).map(({ schema }) => schema), translation];
  const fields = new Set(schemas.flatMap((schema) => fieldsOf(schema)));
  expect(fields.size).toBeGreaterThan(80);
  expect([...fields].filter((field) => !Object.hasOwn(fieldNames, field))).toEqual([]);
});
