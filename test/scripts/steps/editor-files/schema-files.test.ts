import { globSync, readFileSync } from 'node:fs';
import { basename, matchesGlob } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseJson } from 'jsonc-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, settingsFiles } from '../../../../scripts/steps/editor-files/author-files.ts';
import { namesOf } from '../../../../scripts/steps/editor-files/names.ts';
import {
  fileOf,
  frontMatterSchemas,
  namesFile,
  schemaFiles,
} from '../../../../scripts/steps/editor-files/schema-files.ts';
import type { Playbook } from '../../../../src/model/page.ts';
import { sample } from '../../../../src/playbook/examples/sample.ts';
import { readPlaybookSync } from '../../../../src/playbook/read-playbook.ts';

let playbook: Playbook;
let judge: (name: string) => ValidateFunction;
beforeAll(() => {
  playbook = readPlaybookSync('content');
  const files = schemaFiles(namesOf(playbook));
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictNumbers: false,
    allErrors: true,
    allowUnionTypes: true,
  });
  addFormats(ajv);
  for (const keyword of ['patternErrorMessage', 'enumDescriptions']) ajv.addKeyword(keyword);
  for (const [name, text] of Object.entries(files))
    ajv.addSchema(JSON.parse(text) as object, `https://a.example/${name}`);
  judge = (name) => ajv.getSchema(`https://a.example/${fileOf({ name })}`)!;
});

/** What the schema of a kind of file says of what somebody has written. */
function faultsIn(name: string, written: unknown): string[] {
  const validate = judge(name);
  return validate(written) ? [] : (validate.errors ?? []).map(say).sort();
}

function say({ instancePath, keyword, params }: ErrorObject): string {
  const more = (params as Record<string, string>)[keyword === 'required' ? 'missingProperty' : 'additionalProperty'];
  return `${keyword} ${instancePath}${more === undefined ? '' : ` ${more}`}`;
}

function fieldsOf(text: string): unknown {
  return parse(text.split('\n---\n')[0]!.replace('---\n', ''), { schema: 'core' });
}

/** The name of the schema for a page or a translation. */
function kindOf(path: string): string {
  return /\.[a-z]{2}\.mdx$/.test(path) ? 'translations' : path.split('/')[0]!;
}

describe('what people have written', () => {
  test('fits in every page and translation of the starter playbook', () => {
    const pages = globSync('**/*.mdx', { cwd: 'content' }).filter((path) => basename(path) !== '_template.mdx');
    expect(pages.length).toBeGreaterThan(190);
    const faults = pages.flatMap((path) =>
      faultsIn(kindOf(path), fieldsOf(readFileSync(`content/${path}`, 'utf8'))).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('fits in the pages that the help shows as examples', () => {
    const pages = Object.entries(sample).filter(([path]) => path.endsWith('.mdx'));
    expect(pages.flatMap(([path, text]) => faultsIn(kindOf(path), fieldsOf(text)))).toEqual([]);
  });

  test('fits in every settings file, and each of them has a schema', () => {
    const files = globSync('content/**/*.yaml').map((file) => file.replaceAll('\\', '/'));
    for (const file of files) {
      const found = settingsFiles.find((each) => each.files.some((glob) => matchesGlob(file, glob)));
      expect(found, file).toBeDefined();
      expect(faultsIn(found!.name, parse(readFileSync(file, 'utf8'))), file).toEqual([]);
    }
  });
});

describe('a slip is seen while it is typed', () => {
  const page = fieldsOf(sample['procedures/late-repair.mdx']!) as Record<string, unknown>;
  const changed = (over: Record<string, unknown>) => faultsIn('procedures', { ...page, ...over });
  const review = (over: Record<string, unknown>) => {
    const [newest] = page['reviews'] as object[];
    return changed({ reviews: [{ ...newest, ...over }] });
  };

  test.each([
    ['a field that is mistyped', { onwer: 'workshop-lead' }, ['additionalProperties  onwer']],
    ['a field that is missing', { title: undefined }, ['required  title']],
    ['a word that is not among those allowed', { risk: 'normal' }, ['enum /risk']],
    ['a level that does not exist', { levels: ['front'] }, ['enum /levels/0']],
    ['no level at all', { levels: [] }, ['minItems /levels']],
    ['a text where a list is wanted', { tags: 'delivery' }, ['type /tags']],
    ['a number where a text is wanted', { title: 404 }, ['type /title']],
    ['an id with capitals', { id: 'Late_Repair' }, ['pattern /id']],
    ['a summary that is too long', { summary: 'x'.repeat(161) }, ['maxLength /summary']],
    ['minutes that are none', { minutes: 0 }, ['exclusiveMinimum /minutes']],
  ])('%s', (_, over, faults) => {
    const written = JSON.parse(JSON.stringify({ ...page, ...over })) as unknown;
    expect(faultsIn('procedures', written)).toEqual(faults);
  });

  test('a day that does not exist, or is written in another way', () => {
    expect(review({ on: '2026-02-30' })).toEqual(['format /reviews/0/on', 'pattern /reviews/0/on']);
    expect(review({ next: '1/12/2026' })).toEqual(['format /reviews/0/next', 'pattern /reviews/0/next']);
  });

  test('a review that says too little, by a method that does not exist', () => {
    expect(review({ found: 'Fine.', how: 'glanced' })).toEqual(['enum /reviews/0/how', 'minLength /reviews/0/found']);
  });

  test('in settings: a language that the site does not speak, a method, a mail address', () => {
    const config = parse(readFileSync('content/playbook.yaml', 'utf8')) as Record<string, unknown>;
    expect(faultsIn('playbook', { ...config, languages: { default: 'fr', all: ['fr'] } })).toHaveLength(2);
    expect(faultsIn('owners', [{ id: 'a', name: 'A', contact: { mail: 'at home' } }])[0]).toContain('/0/contact/mail');
    expect(faultsIn('review-plan', [{ page: 'late-repair', day: '2026-12-01' }])).toHaveLength(2);
  });

  test('a text that does not fit a pattern is explained in our words', () => {
    const text = Object.values(schemaFiles(namesOf(playbook))).join('');
    const said = new Set(Array.from(text.matchAll(/"patternErrorMessage": "([^"]*)"/g), ([, words]) => words));
    expect([...said].sort()).toMatchInlineSnapshot(`
      [
        "An id has small letters, digits and single hyphens, like late-delivery.",
        "Write a language code like en or it.",
        "Write a mail address like delivery@example.com.",
        "Write a mail address like playbook@example.com.",
        "Write a telephone number like +39 02 0000 0000.",
        "Write a user or a team as the platform knows it, with an @: @example/delivery.",
        "Write eight digits of a hash (0-9, a-f), or pending.",
        "Write the address as commits have it, like delivery@example.com.",
        "Write the address of a page, such as /procedures/late-delivery/, or one that begins with https:, mailto: or tel:.",
        "Write year, month and day like 2026-05-01.",
      ]
    `);
  });
});

describe('names', () => {
  test('are offered, and others accepted: they may be new, and validate knows', () => {
    const schema = JSON.parse(schemaFiles(namesOf(playbook))['procedures.schema.json']!) as {
      properties: Record<string, unknown>;
    };
    expect(schema.properties['owner']).toEqual({
      anyOf: [{ $ref: 'names.json#/definitions/owner' }, { type: 'string', minLength: 1 }],
      description: 'The role that answers for this page. May stand in `_folder.yaml` instead.',
    });
    expect(
      faultsIn('procedures', { ...(fieldsOf(sample['procedures/late-repair.mdx']!) as object), owner: 'new-lead' }),
    ).toEqual([]);
  });

  test('of owners, channels and the like are kept; those of pages are only in what is written for this machine', () => {
    const kept = JSON.parse(schemaFiles(namesOf(playbook))[namesFile]!) as {
      definitions: Record<string, { enum: string[] }>;
    };
    expect(Object.keys(kept.definitions)).toEqual(['owner', 'channels', 'situations', 'tags', 'values']);
    expect(kept.definitions['owner']!.enum).toContain('delivery-lead');
    const local = frontMatterSchemas(namesOf(playbook));
    expect(Object.keys(local)).toEqual(frontMatter.map(fileOf));
    const checklists = (
      JSON.parse(local['procedures.schema.json']!) as Record<
        string,
        Record<string, { items: { anyOf: { enum: string[] }[] } }>
      >
    )['properties']!['checklists']!;
    expect(checklists.items.anyOf[0]!.enum).toContain('refund-over-limit');
    expect(checklists.items.anyOf[0]!.enum).not.toContain('late-delivery');
  });
});

test('the settings of VS Code give each file its schema', () => {
  const settings = parseJson(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string | string[]>;
  };
  const expected = settingsFiles.map((file) => [`./.vscode/schemas/${fileOf(file)}`, [...file.files]]);
  expect(Object.entries(settings['yaml.schemas']).map(([schema, files]) => [schema, [files].flat()])).toEqual(expected);
});
