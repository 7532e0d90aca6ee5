import { describe, expect, test } from 'vitest';
import { decode } from '../../../../scripts/steps/import/decode.ts';
import { proposeMapping } from '../../../../scripts/steps/import/mapping.ts';
import { dayAfter, isAmbiguous, readDay } from '../../../../scripts/steps/import/read-day.ts';
import { readFields } from '../../../../scripts/steps/import/read-fields.ts';
import { takeFields } from '../../../../scripts/steps/import/take-fields.ts';

describe('bytes', () => {
  const bytes = (...all: number[]) => Uint8Array.from(all);

  test.each([
    ['UTF-8', bytes(0xc3, 0xa9), 'é', false],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', false],
    ['UTF-16', bytes(0xff, 0xfe, 0xe9, 0x00), 'é', false],
    ['UTF-16, the other way round', bytes(0xfe, 0xff, 0x00, 0xe9), 'é', false],
    ['Windows-1252', bytes(0x93, 0xe9, 0x94), '“é”', true],
    ['lines that end in the old ways', bytes(0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63), 'a\nb\nc', false],
  ])('in %s are read', (_, written, text, isGuessed) => {
    expect(decode(written)).toEqual({ text, ...(isGuessed ? { guess: 'windows-1252' } : {}) });
  });

  test('of no text are not', () => {
    expect(decode(bytes(0x50, 0x4b, 0x03, 0x00))).toBeUndefined();
  });
});

describe('a day', () => {
  test.each([
    ['2026-04-03', '2026-04-03'],
    ['2026/4/3', '2026-04-03'],
    ['2026-04-03T08:00:00Z', '2026-04-03'],
    ['3.4.2026', '2026-04-03'],
    ['13/4/2026', '2026-04-13'],
    ['4/13/2026', '2026-04-13'],
    ['4/4/2026', '2026-04-04'],
    ['3 April 2026', '2026-04-03'],
    ['April 3rd, 2026', '2026-04-03'],
    ['3/4/2026', undefined],
    ['31/2/2026', undefined],
    ['soon', undefined],
  ])('written as "%s" is %s', (written, day) => {
    expect(readDay(written, undefined)).toBe(day);
  });

  test('that can be read in two ways is read as the handbook says', () => {
    expect(isAmbiguous('3/4/2026')).toBe(true);
    expect(readDay('3/4/2026', 'day-first')).toBe('2026-04-03');
    expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04');
  });

  test.each([
    ['6 months', '2026-07-31'],
    ['1 months', '2026-02-28'],
    ['a year', '2027-01-31'],
    ['2 weeks', '2026-02-14'],
    ['90 days', '2026-05-01'],
    ['1 quarter', '2026-04-30'],
    ['P3M', '2026-04-30'],
    ['12', '2027-01-31'],
    ['12month', '2027-01-31'],
    ['often', undefined],
    ['0 days', undefined],
  ])('%s after 31 January is %s', (interval, day) => {
    expect(dayAfter('2026-01-31', interval)).toBe(day);
  });
});

describe('the fields of a page', () => {
  test('are read from YAML, from TOML, and line by line where neither holds', () => {
    expect(readFields('---\ntitle: Pay\nowner:\n  slack: "#pay"\n---\nText')).toEqual({
      fields: [
        { name: 'title', value: 'Pay', line: 2 },
        { name: 'owner.slack', value: '#pay', line: 4 },
      ],
      body: 'Text',
      firstLine: 6,
    });
    expect(readFields('+++\ntitle = "Pay"\n+++\n\nText').fields).toEqual([{ name: 'title', value: 'Pay', line: 2 }]);
    expect(readFields('---\ntitle: Pay: how\n---\n').fields).toEqual([{ name: 'title', value: 'Pay: how', line: 2 }]);
    expect(readFields('---\n---\n\nText')).toEqual({ fields: [], body: '\nText', firstLine: 3 });
  });

  test('that no reader of YAML takes are read as they seem to be meant, and none of them is lost', () => {
    const read = (lines: string) => readFields(`---\n${lines}\n---\n`);
    expect(read('meta:\n\towner: Vans\n\tarea: North')).toMatchObject({
      fields: [
        { name: 'meta.owner', value: 'Vans' },
        { name: 'meta.area', value: 'North' },
      ],
      isGuessed: true,
    });
    expect(read('title: [Pay\nteams:\n- vans\n  - desk')).toMatchObject({
      fields: [
        { name: 'title', value: '[Pay' },
        { name: 'teams', value: '- vans - desk' },
      ],
      isGuessed: true,
    });
  });

  test('are none where a rule is drawn at the top, or the frame is not closed', () => {
    for (const text of ['---\n\nA rule above, and words.\n\n---\n', '---\ntitle: Pay\n', 'Text']) {
      expect(readFields(text)).toEqual({ fields: [], body: text, firstLine: 1 });
    }
  });

  test('become ours by their names, and the rest is kept as remarks', () => {
    const source = {
      path: 'pay.md',
      losses: [],
      ...readFields(
        [
          '---',
          'title: Pay',
          'owner_slack: "#pay"',
          'last_reviewed_on: 2026-01-31',
          'review_in: 1 months',
          'keywords: wage, salary',
          'layout: core',
          'colour: blue',
          '---',
        ].join('\n'),
      ),
    };
    const mapping = proposeMapping([source]);
    expect(mapping).toMatchInlineSnapshot(`
      {
        "days": "ask",
        "fields": {
          "colour": "remark",
          "keywords": "names",
          "last_reviewed_on": "reviewed",
          "layout": "leave-out",
          "owner_slack": "owner",
          "review_in": "interval",
          "title": "title",
        },
        "levels": [
          "frontline",
          "manager",
          "leadership",
        ],
        "owners": {
          "#pay": "pay",
        },
      }
    `);
    expect(takeFields(source, mapping)).toMatchInlineSnapshot(`
      {
        "addresses": [],
        "due": "2026-02-28",
        "isDraft": false,
        "losses": [
          {
            "kind": "field-unknown",
            "line": 8,
            "what": "colour",
          },
        ],
        "names": [
          "wage",
          "salary",
        ],
        "owner": "pay",
        "remarks": [
          "colour: blue",
        ],
        "reviewed": "2026-01-31",
        "title": "Pay",
      }
    `);
  });

  test('that cannot be read are said, and not made up', () => {
    const source = {
      path: 'a.md',
      losses: [],
      ...readFields('---\nlast_reviewed: 3/4/2026\nreview_in: often\nowner: Ann, Bob\n---\n'),
    };
    const { losses, owner, reviewed, remarks } = takeFields(source, proposeMapping([source]));
    expect({ owner, reviewed, remarks }).toEqual({
      owner: 'ann',
      reviewed: undefined,
      remarks: ['last_reviewed: 3/4/2026', 'review_in: often', 'owners beside the first: Bob'],
    });
    expect(losses).toEqual([
      { kind: 'day-refused', line: 2, what: 'last_reviewed: 3/4/2026' },
      { kind: 'interval-alone', line: 3, what: 'review_in: often' },
      { kind: 'owners-more', line: 4, what: 'Bob' },
    ]);
  });

  test('are told apart where one name means two things, or two names the same', () => {
    const fieldsOf = (...pages: string[]) =>
      proposeMapping(pages.map((lines) => readFields(`---\n${lines}\n---\n`))).fields;
    expect(fieldsOf('aliases: [Money back, Refunds]')).toEqual({ aliases: 'names' });
    expect(fieldsOf('aliases: [/old/refunds/]')).toEqual({ aliases: 'address' });
    expect(fieldsOf('summary: One', 'description: Two')).toEqual({ summary: 'summary', description: 'summary' });
    expect(fieldsOf('summary: One\ndescription: Two')).toEqual({ summary: 'summary', description: 'remark' });
  });

  test('have their days guessed aloud', () => {
    const source = { path: 'a.md', losses: [], ...readFields('---\nreviewed: 3/4/2026\n---\n') };
    const mapping = { ...proposeMapping([source]), days: 'day-first' as const };
    expect(takeFields(source, mapping).losses).toEqual([]);
    expect(takeFields(source, mapping, { isProposed: true })).toMatchObject({
      reviewed: '2026-04-03',
      losses: [{ kind: 'day-guessed', line: 2, what: 'reviewed: 3/4/2026' }],
    });
  });

  test('say how days are meant where one of them can be read in one way only', () => {
    const page = (day: string) => ({ fields: [{ name: 'reviewed', value: day, line: 2 }], body: '', firstLine: 1 });
    expect(proposeMapping([page('3/4/2026'), page('4/25/2026')]).days).toBe('month-first');
    expect(proposeMapping([page('3/4/2026'), page('25/4/2026')]).days).toBe('day-first');
    expect(proposeMapping([page('3/4/2026')]).days).toBe('ask');
  });
});
