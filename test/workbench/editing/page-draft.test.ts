import { describe, expect, test } from 'vitest';
import {
  idOf,
  ownerIn,
  pageProblems,
  pageText,
  titleKey,
  type PageDraft,
} from '../../../src/workbench/editing/page-draft.ts';

const taken = new Set(['late-delivery', 'late-delivery-2']);
const titles = new Set([titleKey('procedures', 'Find two parcels')]);
const draft: PageDraft = { kind: 'procedures', title: 'Find a parcel', name: '', folder: 'procedures', owner: '' };

function problems(over: Partial<PageDraft>) {
  return pageProblems({ ...draft, ...over }, taken, titles).map(({ field, kind, values }) => [field, kind, ...values]);
}

describe('a new page', () => {
  test.each([
    ['Find a parcel', 'find-a-parcel'],
    ['Late delivery', 'late-delivery-3'],
    ['Überfällig: wo ist Łukasz’ Straße?', 'uberfallig-wo-ist-lukasz-strasse'],
    ['x'.repeat(100), 'x'.repeat(80)],
    ['Constructor', 'constructor-page'],
  ])('called "%s" gets the name %s', (title, id) => {
    expect(idOf({ name: '', title }, taken)).toBe(id);
    expect(problems({ title })).toEqual([]);
  });

  test('keeps a name that was written for it', () => {
    expect(idOf({ name: 'lost', title: 'Find a parcel' }, taken)).toBe('lost');
  });

  test('needs a title of its own, of a length that can be read', () => {
    expect(problems({ title: ' \u200b ' })).toEqual([['title', 'titleMissing']]);
    expect(problems({ title: 'x'.repeat(121) })).toEqual([['title', 'titleLong', 121, 120]]);
    expect(problems({ title: 'x'.repeat(120) })).toEqual([]);
  });

  test('is not called like another page of its kind, however that is spelled', () => {
    expect(problems({ title: ' find  TWO parcels' })).toEqual([['title', 'titleTaken', 'find TWO parcels']]);
    expect(problems({ title: 'Find two parcels', kind: 'glossary' })).toEqual([]);
  });

  test('needs a name that can be an address, and that no page has', () => {
    expect(problems({ title: '運送' })).toEqual([['name', 'nameMissing']]);
    expect(problems({ name: 'Lost Parcel' })).toEqual([['name', 'nameWrong', 'Lost Parcel']]);
    expect(problems({ name: 'x'.repeat(81) })).toEqual([['name', 'nameWrong', 'x'.repeat(81)]]);
    expect(problems({ name: 'late-delivery' })).toEqual([['name', 'nameTaken', 'late-delivery', 'late-delivery-3']]);
  });
});

test.each([
  ['Null', 'id: "null"'],
  ['1e5', 'id: "1e5"'],
  ['2026', 'id: "2026"'],
  ['Find a parcel', 'id: find-a-parcel'],
])('a page called "%s" has a name that is a text: %s', (title, line) => {
  expect(pageText(template, { ...draft, title }, taken).split('\n')[1]).toBe(line);
});

const template = `---\r\nid: new-page-id\r\ntitle: >-\r\n  Begin with a verb\r\n  and name the task\r\nowner: "service-lead"\r\nstatus: draft\r\n---\r\n\r\ntitle: stays\r\n`;

test('a template is filled whatever form its fields have, and the text below stays', () => {
  expect(ownerIn(template)).toBe('service-lead');
  expect(pageText(template, { ...draft, title: 'Find: a parcel', owner: 'desk-lead' }, taken)).toMatchInlineSnapshot(`
    "---
    id: find-a-parcel
    title: "Find: a parcel"
    owner: desk-lead
    status: draft
    ---

    title: stays
    "
  `);
});

test('an owner is written into a template that names none, if one is chosen', () => {
  const bare = '---\nid: x\ntitle: y\nstatus: draft\n---\n';
  expect(ownerIn(bare)).toBeUndefined();
  expect(pageText(bare, { ...draft, owner: 'desk-lead' }, taken)).toContain(
    'title: Find a parcel\nowner: desk-lead\nstatus',
  );
  expect(pageText(bare, draft, taken)).not.toContain('owner');
});
