import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldRows } from '../../../src/layouts/help/fields/field-rows.ts';
import { docOf } from '../../../src/playbook/model-docs.ts';
import { sayValue } from '../../../src/layouts/help/fields/say-value.ts';
import { componentNames, components } from '../../../src/model/components.ts';
import { config, folder } from '../../../src/model/config.ts';
import { id, level, ownerId, page, pageId, text } from '../../../src/model/fields.ts';
import { kindFolders, kinds } from '../../../src/model/kinds.ts';
import { owner } from '../../../src/model/owners.ts';
import { procedure } from '../../../src/model/procedure.ts';
import { translation } from '../../../src/model/translation.ts';

const common = Object.keys(page.shape);

test('each field is followed by the fields inside it, and each says whether it is needed', () => {
  const rows = fieldRows(procedure, 'procedure', common).filter(({ path }) => path[0] === 'latitude');
  expect(rows.map(({ path, isRequired }) => `${path.join('.')} ${isRequired}`)).toEqual([
    'latitude false',
    'latitude.id true',
    'latitude.decision true',
    'latitude.limits true',
    'latitude.limits.level true',
    'latitude.limits.limit true',
    'latitude.beyond true',
    'latitude.channels false',
  ]);
});

test('a field is explained by the comment above it, wherever its schema is written', () => {
  expect([docOf('procedure.latitude.beyond'), docOf('page.reviews.found'), docOf('folder.reviews.found')]).toEqual([
    'Who decides beyond the last limit.',
    'What came out, in a sentence. Readers see it, so it must say something.',
    'What came out, in a sentence. Readers see it, so it must say something.',
  ]);
  expect(docOf('translation.title')).toBe(docOf('page.title'));
  expect(docOf('components.Fact.properties.page')).toBe('The procedure it belongs to; this page when left out.');
});

test('a field without a comment is explained by that of its schema', () => {
  expect(docOf('procedure.latitude.limits.level')).toBe(docOf('level'));
});

test('what every page, kind and setting has at its top is explained', () => {
  const tables = [
    ...fieldRows(page, 'page'),
    ...kindFolders.flatMap((name) => fieldRows(kinds[name].schema, kinds[name].kind, common)),
    ...[fieldRows(config, 'config'), fieldRows(folder, 'folder'), fieldRows(owner, 'owner', ['id'])].flat(),
    ...fieldRows(translation, 'translation'),
  ];
  expect(tables.filter(({ path, doc }) => path.length === 1 && !doc).map(({ path }) => path[0])).toEqual([]);
});

test('every kind is explained, and every property of a component says what to write', () => {
  expect(kindFolders.filter((name) => !docOf(kinds[name].kind))).toEqual([]);
  const rows = componentNames.flatMap((name) =>
    fieldRows(components[name].properties, `components.${name}.properties`),
  );
  expect(rows.filter(({ value }) => value === '')).toEqual([]);
});

test('a default is told where it is a word or a number', () => {
  const fallbacks = fieldRows(page, 'page').filter(({ fallback }) => fallback !== undefined);
  expect(fallbacks.map(({ path, fallback }) => [...path, fallback])).toEqual([['status', 'active']]);
});

test('values are told in words', () => {
  const schemas = [
    id,
    text,
    text.max(160),
    z.string().min(15),
    level.optional(),
    z.array(level),
    z.array(text).default([]),
    z.array(z.strictObject({ id })),
    z.record(level, text),
    z.record(z.string(), text),
    pageId('principles'),
    z.array(pageId()),
    ownerId.optional(),
    z.array(z.string().meta({ vocabulary: 'tags' })),
    z.union([z.number(), z.strictObject({ from: z.number() })]),
    z.int().positive(),
    z.boolean(),
    z.iso.date(),
    z.url(),
    z.email(),
  ];
  expect(schemas.map((schema) => sayValue(schema))).toMatchInlineSnapshot(`
    [
      "an id: small letters, digits and hyphens",
      "a text",
      "a text of at most 160 characters",
      "a text of at least 15 characters",
      "\`frontline\`, \`manager\` or \`leadership\`",
      "a list of \`frontline\`, \`manager\` or \`leadership\`",
      "a list, each entry a text",
      "a list, each entry with the fields below",
      "for each of \`frontline\`, \`manager\` and \`leadership\` a text",
      "ids of your own, and for each a text",
      "the id of a principle",
      "a list, each entry the id of a page",
      "the id of an owner",
      "a list, each entry an id from \`tags\` in \`playbook.yaml\`",
      "a number or the fields below",
      "a whole number",
      "\`true\` or \`false\`",
      "a day, like 2026-05-01",
      "an address that begins with https",
      "a mail address",
    ]
  `);
});
