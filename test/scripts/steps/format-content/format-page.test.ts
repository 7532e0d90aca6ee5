import { describe, expect, test } from 'vitest';
import { formatContent } from '../../../../scripts/steps/format-content/format-page.ts';

describe('the one form of a page', () => {
  test('keeps comments, the order of keys and what is said', async () => {
    const text = [
      '\uFEFF---',
      "title:   'A title'   # as callers say it",
      'id: a-title',
      'tags: [ a,b ]',
      'day: {on: 2026-01-02}',
      '---',
      'Text',
      '* one',
      '* two',
    ].join('\r\n');
    expect(await formatContent(text, 'procedures/a-title.mdx')).toMatchInlineSnapshot(`
      {
        "text": "---
      title: "A title" # as callers say it
      id: a-title
      tags: [a, b]
      day: { on: 2026-01-02 }
      ---

      Text

      - one
      - two
      ",
      }
    `);
  });

  test('is its own', async () => {
    const text = '---\nid: a\n---\n\nText.\n';
    expect(await formatContent(text, 'a.mdx')).toEqual({ text });
  });

  test('of a page without text ends with its fields', async () => {
    expect(await formatContent('---\nid: a\n---\n\n', 'a.mdx')).toEqual({ text: '---\nid: a\n---\n' });
  });

  test.each([
    ['fields that are not closed', '---\nid: a\n\nText.\n'],
    ['fields with a fault', '---\nid: [a\n---\n\nText.\n'],
    ['text with a fault', '---\nid: a\n---\n\nLess than <5 EUR.\n'],
  ])('does not exist for %s', async (_, text) => {
    expect(await formatContent(text, 'a.mdx')).toEqual({ left: 'unreadable' });
  });

  test('is not taken where it would say something else', async () => {
    expect(await formatContent('---\nid: a\n---\n\n******foo******\n', 'a.mdx')).toEqual({ left: 'otherwise' });
  });
});

test('a settings file keeps its comments and long lists on one line', async () => {
  const text = `# Who answers\n- {id:  service-lead,  role: 'Service lead'}\n- [${'word, '.repeat(25)}last]\n`;
  expect(await formatContent(text, 'owners.yaml')).toMatchInlineSnapshot(`
    {
      "text": "# Who answers
    - { id: service-lead, role: "Service lead" }
    - [word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, word, last]
    ",
    }
  `);
});
