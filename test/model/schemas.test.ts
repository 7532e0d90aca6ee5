import { describe, expect, test } from 'vitest';
import { addressOf, reservedParts } from '../../src/model/address.ts';
import { componentNames, components, isComponentName } from '../../src/model/components.ts';
import { config } from '../../src/model/config.ts';
import { atLeast, byPlace, type Diagnostic } from '../../src/model/diagnostic.ts';
import { kindFolders, kinds } from '../../src/model/kinds.ts';
import { say } from '../../src/model/localized.ts';
import { owners } from '../../src/model/owners.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { findingsOf } from '../support/playbook-folder.ts';
import { pageSources } from '../support/page-sources.ts';

describe('kinds', () => {
  test('have a folder that no other part of the site needs', () => {
    expect(kindFolders.filter((folder) => (reservedParts as readonly string[]).includes(folder))).toEqual([]);
  });

  test('have names, folders and icons of their own', () => {
    const all = Object.values(kinds);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length);
    expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
  });

  test.each(kindFolders)('%s refuse a field that they do not have', (folder) => {
    const issues = kinds[folder].schema.safeParse({ nothing: 1 }).error?.issues ?? [];
    expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toMatchObject([{ keys: ['nothing'] }]);
  });
});

describe('what a kind asks for', () => {
  const rulesOf = (path: string, source: string) =>
    findingsOf({ [path]: source }).map(({ rule, message }) => `${rule}: ${message}`);

  test.each([
    ['paths/a.mdx', pageSources.path({ steps: '[]' }), 'field-value: "steps" has no entry.'],
    ['roles/a.mdx', pageSources.role({ expects: '[]' }), 'field-value: "expects" has no entry.'],
    ['scorecards/a.mdx', pageSources.scorecard({ metrics: '[]' }), 'field-value: "metrics" has no entry.'],
    ['metrics/a.mdx', pageSources.metric({ healthy: 'good' }), 'field-value: "healthy" cannot be "good".'],
    ['rituals/a.mdx', pageSources.ritual({ minutes: '0' }), 'field-value: "minutes" cannot be "0".'],
    ['rituals/a.mdx', pageSources.ritual({ minutes: 'an hour' }), 'field-value: "minutes" cannot be "an hour".'],
    [
      'principles/a.mdx',
      pageSources.principle({ asks: '{ frontline: Say it. }' }),
      'field-missing: "manager" is missing in "asks".',
    ],
    [
      'checklists/a.mdx',
      pageSources.checklist({ secondPerson: 'perhaps' }),
      'field-value: "secondPerson" cannot be "perhaps".',
    ],
  ] as const)('$2', (path, source, said) => {
    expect(rulesOf(path, source)).toContain(said);
  });

  test('a term is explained in two sentences', () => {
    const short = kinds.glossary.schema.shape.short;
    expect(short.safeParse('One. Two.').success).toBe(true);
    expect(short.safeParse('One. Two. Three.').success).toBe(false);
    expect(short.safeParse('About 1.5 hours. Two.').success).toBe(true);
  });
});

describe('settings', () => {
  test('know a time zone from a word', () => {
    const zone = config.shape.timeZone;
    expect(['Europe/Rome', 'UTC', 'America/Argentina/Buenos_Aires'].every((name) => zone.safeParse(name).success)).toBe(
      true,
    );
    expect(['Rome', '', 'Europe/Nowhere'].some((name) => zone.safeParse(name).success)).toBe(false);
  });

  test('take mail, telephone and repository in their own forms only', () => {
    const owner = (contact: object) => owners.safeParse([{ id: 'a', name: 'A', contact }]).success;
    expect([owner({}), owner({ mail: 'a@example.com', telephone: '+39 02 0000-0000' })]).toEqual([true, true]);
    expect([owner({ mail: 'a' }), owner({ telephone: 'javascript:x' }), owner({ fax: '1' })]).toEqual([
      false,
      false,
      false,
    ]);
    const repository = (address: string) => config.shape.repository.safeParse({ address, platform: 'gitlab' }).success;
    expect([
      repository('https://git.example.com/a'),
      repository('http://git.example.com'),
      repository('javascript:x'),
    ]).toEqual([true, false, false]);
  });

  test('say a text in a language, or else in the one that is there', () => {
    expect(say({ en: 'Hold', it: 'Attesa' }, 'it', 'en')).toBe('Attesa');
    expect(say({ en: 'Hold', it: 'Attesa' }, 'ro', 'en')).toBe('Hold');
    expect(say({ it: 'Attesa' }, 'ro', 'en')).toBe('Attesa');
    expect([say('Hold', 'it', 'en'), say(undefined, 'it', 'en')]).toEqual(['Hold', '']);
  });
});

describe('components', () => {
  test.each(componentNames)('%s: its example is one that authors may write', (name) => {
    const { body, problems } = readProse(components[name].example);
    expect(problems).toEqual([]);
    expect(body.components.map((use) => use.name)).toContain(name);
    expect(components[name].help).toMatch(/^[A-Z].*\.$/);
  });

  test('names of objects that every program has are none', () => {
    expect(['constructor', '__proto__', 'toString', 'note', ''].filter(isComponentName)).toEqual([]);
  });
});

describe('addresses', () => {
  test('begin with the language where it is not the first', () => {
    const page = { folder: 'glossary', id: 'touch' } as const;
    expect([addressOf(page, 'en', 'en'), addressOf(page, 'it', 'en'), addressOf(page, 'en', 'it')]).toEqual([
      '/glossary/touch/',
      '/it/glossary/touch/',
      '/en/glossary/touch/',
    ]);
  });
});

describe('findings', () => {
  const finding = (over: Partial<Diagnostic>, line = 1, column = 1): Diagnostic => ({
    rule: 'a',
    severity: 'error',
    file: 'a.mdx',
    range: { line, column, endLine: line, endColumn: column },
    message: 'A.',
    hint: 'B.',
    ...over,
  });

  test('stand in the order of files, places and how bad they are', () => {
    const inOrder = [
      finding({}),
      finding({ severity: 'warning' }),
      finding({ severity: 'warning', rule: 'b' }),
      finding({ severity: 'warning', rule: 'b', message: 'B.' }),
      finding({}, 1, 2),
      finding({}, 2),
      finding({}, 10),
      finding({ file: 'b.mdx' }),
    ];
    expect(inOrder.toReversed().sort(byPlace)).toEqual(inOrder);
  });

  test('reach a threshold or not', () => {
    const severities = ['error', 'warning', 'info'] as const;
    expect(severities.map((severity) => atLeast(severity, 'warning'))).toEqual([true, true, false]);
    expect(severities.map((severity) => atLeast(severity, 'error'))).toEqual([true, false, false]);
  });
});
