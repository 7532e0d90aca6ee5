import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleLine } from '../../src/base/visible-line.ts';
import type { Page } from '../../src/model/page.ts';
import { lastDue, methodsFrom, shortestFinding } from '../../src/model/review.ts';
import { reviewBlock, withReview, type NewReview } from '../../src/model/review-block.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { reviewPlace } from '../../src/playbook/review-place.ts';
import { setReviews } from '../../src/rules/set-reviews.ts';
import { findingsIn, playbookOf, today, withFields, withLines } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const review: NewReview = {
  on: today,
  by: 'delivery-lead',
  how: 'observed',
  found: 'Held step 4 against a late parcel: "call first" was wrong, and is mended.',
  next: '2027-02-21',
  of: 'pending',
};
const older =
  '{ on: 2026-09-01, by: desk-lead, how: read, found: Read it to the very end., next: 2026-12-01, of: 0a1b2c3d }';

/** A file once the review has been pasted where it belongs. */
function pasted(text: string): string {
  return withReview(text, review, reviewPlace(text));
}

describe('the newest review goes', () => {
  test('above the others, with as many spaces as they have', () => {
    expect(pasted('---\nid: a\nreviews:\n    # newest first\n    -   on: 2026-09-01\n---\n\nText.\n'))
      .toMatchInlineSnapshot(`
        "---
        id: a
        reviews:
            - on: 2026-11-21
              by: delivery-lead
              how: observed
              found: >-
                Held step 4 against a late parcel: "call first" was wrong, and is mended.
              next: 2027-02-21
              of: pending
            # newest first
            -   on: 2026-09-01
        ---

        Text.
        "
      `);
  });

  test('into a list of its own, at the end of the fields, where there is none', () => {
    expect(pasted('---\nid: a\n---\n\nText.\n')).toMatchInlineSnapshot(`
      "---
      id: a
      reviews:
        - on: 2026-11-21
          by: delivery-lead
          how: observed
          found: >-
            Held step 4 against a late parcel: "call first" was wrong, and is mended.
          next: 2027-02-21
          of: pending
      ---

      Text.
      "
    `);
  });

  test('in place of a list that holds nothing', () => {
    expect(pasted('---\nreviews: [] # none yet\nid: a\n---\n')).toMatchInlineSnapshot(`
      "---
      reviews:
        - on: 2026-11-21
          by: delivery-lead
          how: observed
          found: >-
            Held step 4 against a late parcel: "call first" was wrong, and is mended.
          next: 2027-02-21
          of: pending
      id: a
      ---
      "
    `);
  });

  test('behind the bracket of a list that is written in brackets', () => {
    expect(pasted(`---\nreviews: [${older}]\n---\n`)).toMatchInlineSnapshot(`
      "---
      reviews: [{ on: 2026-11-21, by: delivery-lead, how: observed, found: "Held step 4 against a late parcel: \\"call first\\" was wrong, and is mended.", next: 2027-02-21, of: pending }, { on: 2026-09-01, by: desk-lead, how: read, found: Read it to the very end., next: 2026-12-01, of: 0a1b2c3d }]
      ---
      "
    `);
    expect(reviewPlace(`---\nreviews:\n  [\n    ${older}\n  ]\n---\n`)).toMatchObject({ line: 3, shape: 'flow' });
  });

  test('to the same lines where they end as Windows ends them', () => {
    expect(reviewPlace('---\r\nid: a\r\nreviews:\r\n- on: 2026-09-01\r\n---\r\n')).toEqual({
      line: 4,
      shape: 'list',
      indent: 0,
    });
  });

  test('not to what only looks like the list, in the text or in another field', () => {
    expect(reviewPlace('---\nneeds:\n  reviews: a\n---\n\nreviews:\n  - on: never\n')).toMatchObject({
      line: 4,
      shape: 'none',
    });
  });
});

test('a long finding is folded, and a hash that looks like a number stays a text', () => {
  const found = 'Took three late parcels from the list with an adviser and read every step aloud; '.repeat(2);
  expect(reviewBlock({ ...review, found, of: '12345678' }, { line: 1, shape: 'list', indent: 2 }))
    .toMatchInlineSnapshot(`
    "  - on: 2026-11-21
        by: delivery-lead
        how: observed
        found: >-
          Took three late parcels from the list with an adviser and read every step aloud; Took three late
          parcels from the list with an adviser and read every step aloud;
        next: 2027-02-21
        of: "12345678"
    "
  `);
});

/** What somebody may type or paste as a finding. */
const finding = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'a: b',
          '# x',
          '- y',
          '"',
          "'",
          '[',
          '{',
          '}',
          '---',
          '>-',
          '|',
          '*bold*',
          '&a',
          '!b',
          '%',
          '@',
          ',',
          '\n',
          '  ',
          'no',
          'è',
          '👩‍💻',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(' ')),
  )
  .map((text) => `${text} was looked at, and found right`);

test('what it makes is read as it was meant, in every form of list, whatever the finding', () => {
  const files = [
    withFields({ reviews: `[${older}]` }),
    withFields({ reviews: '[]' }),
    withFields({}),
    withLines('status: draft\n', `status: draft\nreviews:\n- ${older}\n`),
    withLines('status: draft\n', `status: draft\n"reviews":   # newest first\n\n    - ${older}\n`),
  ].map((file) => file['glossary/touch.mdx']!);
  fc.assert(
    fc.property(fc.constantFrom(...files), finding, (file, found) => {
      const text = withReview(file, { ...review, found }, reviewPlace(file));
      const playbook = playbookOf({ 'glossary/touch.mdx': text });
      expect(playbook.diagnostics).toEqual([]);
      expect(playbook.pages[0]?.data.reviews[0]).toEqual({ ...review, found: visibleLine(found) });
    }),
    { numRuns: 150 },
  );
});

describe('in the starter playbook', () => {
  const playbook = readPlaybookSync('content');
  const owners = playbook.owners.map(({ id }) => id);

  /** A review that the form would let pass: any owner, a method that counts, a day that is not too far. */
  const form = (risk: Page['risk']) => {
    const { months, weakest } = playbook.config.riskClasses[risk];
    return fc.record({
      on: fc.constant(today),
      by: fc.constantFrom(...owners),
      how: fc.constantFrom(...methodsFrom(weakest)),
      found: finding,
      next: fc.constant(lastDue(today, months)),
    });
  };

  function findingsAfter(file: string, add: NewReview): string[] {
    const content = join(temporaryFolder(), 'content');
    cpSync('content', content, { recursive: true });
    const text = readFileSync(file, 'utf8');
    writeFileSync(join(content, '..', file), withReview(text, add, reviewPlace(text)));
    return findingsIn(content)
      .filter((found) => found.file === file)
      .map(({ rule, message }) => `${rule}: ${message}`);
  }

  test('a review recorded on any page leaves nothing to be said of its file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...playbook.pages).chain((page) => fc.tuple(fc.constant(page), form(page.risk))),
        ([page, filled]) => {
          expect(filled.found.trim().length).toBeGreaterThanOrEqual(shortestFinding);
          const left = findingsAfter(page.file, { ...filled, of: page.hash });
          expect(left.filter((each) => !/^(link-retired|translation-)/.test(each))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test.each(['glossary', 'phrases', 'stories'])(
    'a review of %s as a set leaves nothing to be said of its file',
    (path) => {
      const folder = playbook.folders.find((each) => each.path === path)!;
      const member = playbook.pages.find((page) => setReviews(page, playbook.folders)?.folder === folder)!;
      expect(member.folder).toBe(path);
      const add = { ...review, by: 'training-lead', next: lastDue(today, 12), of: folder.hash };
      expect(findingsAfter(folder.file!, add)).toEqual([]);
    },
  );
});
