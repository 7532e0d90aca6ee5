import { describe, expect, test } from 'vitest';
import { dueByOwner } from '../../../../scripts/steps/reminders/due-by-owner.ts';
import { toIssue } from '../../../../scripts/steps/reminders/to-issue.ts';
import { playbookOf, settings, termSource, type ContentFiles } from '../../../support/playbook-folder.ts';

const day = '2026-11-21';

function term(id: string, next: string, over: Record<string, string> = {}): string {
  const reviews = `\n  - { on: 2026-06-01, by: desk-lead, how: read, found: Read it against the log., next: ${next}, of: 00000000 }`;
  return termSource({ id, title: `The ${id}`, owner: 'desk-lead', status: 'active', reviews, ...over });
}

function dueOf(files: ContentFiles, today = day) {
  return dueByOwner(playbookOf(files), today).map(({ owner, due }) => [
    owner.id,
    due.map(({ id, late }) => `${id} ${late}`),
  ]);
}

describe('an owner is reminded', () => {
  test('of what is late and of what is due within thirty days, the oldest first', () => {
    const files = {
      'glossary/a.mdx': term('a', '2026-12-21'),
      'glossary/b.mdx': term('b', '2026-11-21'),
      'glossary/c.mdx': term('c', '2026-11-01'),
      'glossary/d.mdx': term('d', '2026-12-22'),
    };
    expect(dueOf(files)).toEqual([['desk-lead', ['c 20', 'b 0', 'a -30']]]);
  });

  test('not of drafts', () => {
    expect(dueOf({ 'glossary/a.mdx': term('a', '2026-11-01', { status: 'draft' }) })).toEqual([]);
  });

  test('by the deputy’s issue, after having left', () => {
    const owners = settings['owners.yaml'].replace(/$/, '  until: 2026-11-20\n');
    expect(dueOf({ 'owners.yaml': owners, 'glossary/a.mdx': term('a', '2026-11-01') })).toEqual([
      ['delivery-lead', ['a 20']],
    ]);
  });
});

test('the issue says what to do, to whoever knows no git', () => {
  const config = `${settings['playbook.yaml']}address: https://playbook.example.com\n`;
  const files = {
    'playbook.yaml': config,
    'glossary/a.mdx': term('a', '2026-12-01', { title: 'Say <b>no</b>, @all', risk: 'critical' }),
    'glossary/c.mdx': term('c', '2026-11-20'),
  };
  const [reminder] = dueByOwner(playbookOf(files), day);
  expect(toIssue(reminder!, day)).toMatchInlineSnapshot(`
    {
      "body": "<!-- vademecum-reminder: desk-lead -->

    Hello Desk lead (@example/desk),

    these pages of the playbook are waiting for your review, as of 2026-11-21.

    ### Late

    - [ ] [**The c**](https://playbook.example.com/glossary/c/) was due on 2026-11-20, 1 day ago

    ### Due within 30 days

    - [ ] [**Say &lt;b&gt;no&lt;/b&gt;, &#64;all**](https://playbook.example.com/glossary/a/) is due on 2026-12-01 · **critical**

    Open a page, hold it against what really happens, and choose **Record a review**. It asks how you checked and what you found, and writes the rest.

    This text is renewed every week. The issue is closed by itself when nothing is due any more.
    ",
      "due": [
        "c",
        "a",
      ],
      "owner": "desk-lead",
      "title": "Reviews due: Desk lead",
    }
  `);
});

test('where the site has no address, the issue leads to the file', () => {
  const [reminder] = dueByOwner(playbookOf({ 'glossary/c.mdx': term('c', '2026-11-20') }), day);
  const place = { address: 'https://git.example.com/shop/playbook', platform: 'github', branch: 'main' } as const;
  expect(toIssue(reminder!, day, place).body).toContain(
    '[**The c**](https://git.example.com/shop/playbook/blob/main/content/glossary/c.mdx?plain=1) was due on 2026-11-20, 1 day ago',
  );
  expect(toIssue(reminder!, day).body).toContain('- [ ] **The c** was due');
});
