import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { fileStart } from '../../src/model/diagnostic.ts';
import { toFindingsReport } from '../../src/model/findings-report.ts';
import { programSchema } from '../../src/playbook/json-schema.ts';
import { published } from '../../src/playbook/published-schemas.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { reviewWork } from '../../src/rules/review-work.ts';
import { findingsListOf, pagesListOf } from '../../src/workspace/published-lists.ts';
import { createSite } from '../../src/workspace/site.ts';
import {
  folder,
  owner,
  playbook,
  procedure,
  reviewed,
  story,
  term,
  translation,
  type Parts,
} from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const edition = '2026-06-01';

const parts: Parts = {
  config: { languages: { default: 'en', all: ['en', 'it'] } },
  pages: [
    procedure(
      { id: 'late', title: 'Late', changed: { on: '2026-05-12', what: 'More.' } },
      { translations: [translation()] },
    ),
    procedure({ id: 'import', status: 'unverified', reviews: [] }),
    procedure({ id: 'gone', status: 'retired', owner: undefined, replacedBy: 'late' }),
    story({ id: 'praise', tells: 'commendation' }),
    term({ id: 'touch', reviews: [] }, { branch: ['words'] }),
  ],
  folders: [folder('glossary', { title: 'Glossary', reviews: [reviewed({ next: '2026-09-01' })] })],
  owners: [owner({ until: '2026-12-05', deputy: 'desk-lead' }), owner({ id: 'desk-lead', name: 'Desk lead' })],
  reviewPlan: [
    { page: 'late', on: '2026-07-20', due: '2026-08-01' },
    { folder: 'glossary', on: '2026-08-20', due: '2026-09-01' },
  ],
};
const work = reviewWork(playbook(parts));
const finding: Diagnostic = {
  rule: 'link-broken',
  severity: 'error',
  file: 'content/a.mdx',
  range: fileStart,
  message: 'A.',
  hint: 'B.',
  page: 'late',
};
const findings: Diagnostic[] = [{ ...finding, rule: 'review-overdue', severity: 'warning' }, finding];

const pages = pagesListOf(siteOf(parts), { edition, work });
const list = findingsListOf(siteOf(parts), { edition, work, findings });

describe('the list of pages', () => {
  test('holds days and facts of every page, and no state', () => {
    expect(
      pages.pages.map(({ id, status, due, planned, changed, languages, owner: by }) => [
        id,
        status,
        due,
        planned,
        changed?.on,
        languages,
        by,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "late",
          "active",
          "2026-08-01",
          "2026-07-20",
          "2026-05-12",
          [
            "en",
            "it",
          ],
          "delivery-lead",
        ],
        [
          "import",
          "unverified",
          null,
          null,
          undefined,
          [
            "en",
          ],
          "delivery-lead",
        ],
        [
          "gone",
          "retired",
          null,
          null,
          undefined,
          [
            "en",
          ],
          null,
        ],
        [
          "praise",
          "active",
          null,
          null,
          undefined,
          [
            "en",
          ],
          "delivery-lead",
        ],
        [
          "touch",
          "active",
          "2026-09-01",
          "2026-08-20",
          undefined,
          [
            "en",
          ],
          "delivery-lead",
        ],
      ]
    `);
    expect(pages.pages.find(({ id }) => id === 'late')).toMatchInlineSnapshot(`
      {
        "address": "/procedures/late/",
        "changed": {
          "on": "2026-05-12",
          "what": "More.",
        },
        "due": "2026-08-01",
        "edited": false,
        "file": "content/procedures/late.mdx",
        "hash": "00000000",
        "id": "late",
        "kind": "procedure",
        "languages": [
          "en",
          "it",
        ],
        "levels": [
          "frontline",
        ],
        "owner": "delivery-lead",
        "planned": "2026-07-20",
        "reviewed": {
          "by": "delivery-lead",
          "how": "ran-on-real-case",
          "on": "2026-05-01",
        },
        "risk": "standard",
        "status": "active",
        "summary": "What the reader gets.",
        "title": "Late",
      }
    `);
  });
});

describe('the list of findings', () => {
  test('holds only findings that are the same on every day, in the shape of validate', () => {
    expect(list.findings).toEqual(toFindingsReport({ today: edition, pages: 1, findings: [finding] }).findings);
  });

  test('holds the days from which the others follow', () => {
    expect(list.reviews.map(({ page, folder: of, due, planned, last }) => [page ?? of, last, due, planned]))
      .toMatchInlineSnapshot(`
      [
        [
          "late",
          "2026-05-01",
          "2026-08-01",
          "2026-07-20",
        ],
        [
          "glossary",
          "2026-05-01",
          "2026-09-01",
          "2026-08-20",
        ],
        [
          "import",
          null,
          null,
          null,
        ],
      ]
    `);
    expect(list.owners).toEqual([
      { id: 'delivery-lead', name: 'Delivery lead', deputy: 'desk-lead', from: null, until: '2026-12-05' },
      { id: 'desk-lead', name: 'Desk lead', deputy: null, from: null, until: null },
    ]);
  });
});

describe('what the starter playbook publishes', () => {
  const starter = readPlaybookSync('content');
  const { entries, settings } = toReading(starter, []);
  const site = createSite(entries, settings);
  const lists = {
    pages: pagesListOf(site, { edition, work: reviewWork(starter) }),
    findings: findingsListOf(site, { edition, work: reviewWork(starter), findings }),
  };

  test.each(Object.entries(published))(
    'fits its own contract and its JSON Schema: %s',
    (name, { schema, constant }) => {
      const data = lists[name as keyof typeof lists];
      expect(schema.safeParse(data).error).toBeUndefined();
      const ajv = new Ajv({ strict: true, allErrors: true });
      addFormats(ajv);
      const validate = ajv.compile(programSchema(schema, constant));
      expect(validate(data) || validate.errors).toBe(true);
      expect(validate({ ...data, version: 2 })).toBe(false);
      expect(validate({ ...data, edition: '2026-02-30' })).toBe(false);
      expect(validate({ ...data, more: 'fields may come' })).toBe(true);
    },
  );

  test.each(Object.entries(published))('says in the JSON Schema what each field is: %s', (_, { schema, constant }) => {
    expect(programSchema(schema, constant).description).toContain('/api/');
    expect(undescribed(programSchema(schema, constant))).toEqual([]);
  });
});

/** The fields of a JSON Schema that say nothing of themselves. */
function undescribed(part: unknown, place: readonly string[] = []): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {}, ...rest } = part as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description === undefined ? [[...place, name].join('.')] : []),
      ...undescribed(field, [...place, name]),
    ]),
    ...Object.values(rest).flatMap((value) => undescribed(value, place)),
  ];
}
