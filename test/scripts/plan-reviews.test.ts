import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, playbookFolder, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const today = '2026-11-23';

/** A term that was checked a while ago and is due on a day. */
function due(id: string, next: string, owner = 'delivery-lead'): Record<string, string> {
  const review = `\n  - on: ${next < today ? '2026-07-06' : '2026-11-02'}\n    by: delivery-lead\n    how: observed\n    found: Held it against five orders of that week.\n    next: ${next}\n    of: 00000000`;
  const title = id.replaceAll('-', ' ');
  return { [`glossary/${id}.mdx`]: termSource({ id, title, owner, status: undefined, reviews: review }) };
}

function imported(id: string, risk = 'standard'): Record<string, string> {
  return { [`glossary/${id}.mdx`]: termSource({ id, title: id, status: 'unverified', risk }) };
}

const files = {
  ...due('late-a', '2026-11-01'),
  ...due('late-b', '2026-10-01'),
  ...due('week-a', '2026-12-03'),
  ...due('week-b', '2026-12-03'),
  ...due('desk', '2026-12-10', 'desk-lead'),
  ...imported('import-a'),
  ...imported('import-b', 'critical'),
};

function plan(content: string, ...words: string[]) {
  const ended = run('plan-reviews.ts', ['--content', content, '--today', today, ...words]);
  return { ...ended, stdout: ended.stdout.replaceAll(content, 'content') };
}

const fileOf = (content: string) => readFileSync(join(content, 'review-plan.yaml'), 'utf8');

test('shows the weeks of each owner before and after, what moves, and writes nothing', () => {
  const content = playbookFolder(files);
  const { status, stdout } = plan(content, '--per-week', '2');
  expect(stdout).toMatchInlineSnapshot(`
    "Desk lead: 1 review, at most 2 a week

      week of          before  after
      7 December 2026  █ 1     █ 1

    Delivery lead: 6 reviews, at most 2 a week

      week of           before  after
      late              ██ 2
      23 November 2026          ██ 2
      30 November 2026  ██ 2    ██ 2
      7 December 2026           ██ 2
      without a day     ██ 2

      26 November 2026   late-a (was due 1 November 2026)
      27 November 2026   late-b (was due 1 October 2026)
      10 December 2026   import-a (its first review)
      11 December 2026   import-b (its first review)

    7 reviews of 2 owners: 2 late ones get a day, 2 pages get the day of their first review and 3 stay where they are.
    Nothing was written. Add --write to keep this plan in review-plan.yaml.
    "
  `);
  expect(status).toBe(0);
  expect(existsSync(join(content, 'review-plan.yaml'))).toBe(false);
});

test('writes a plan that validate has nothing against, and that stays the same when it is written again', () => {
  const content = playbookFolder(files);
  expect(plan(content, '--per-week', '2', '--write')).toMatchObject({ status: 0 });
  const written = fileOf(content);
  expect(written).toMatchInlineSnapshot(`
    "# When each review is made, so that nobody has too many at once. Written by npm run plan-reviews.
    # You may change a day by hand; none may be later than the review date beside it.

    - { page: desk, on: 2026-12-10, due: 2026-12-10 }
    - { page: import-a, on: 2026-12-10 }
    - { page: import-b, on: 2026-12-11 }
    - { page: late-a, on: 2026-11-26, due: 2026-11-01 }
    - { page: late-b, on: 2026-11-27, due: 2026-10-01 }
    - { page: week-a, on: 2026-12-03, due: 2026-12-03 }
    - { page: week-b, on: 2026-12-03, due: 2026-12-03 }
    "
  `);
  expect(findingsIn(content, today).filter(({ file }) => file.endsWith('review-plan.yaml'))).toEqual([]);

  const again = plan(content, '--per-week', '2', '--write');
  expect(again.stdout).toContain(
    '7 reviews of 2 owners: 7 stay where they are.\ncontent/review-plan.yaml held this plan already.',
  );
  expect(fileOf(content)).toBe(written);
  expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a page that is added to a plan changes at most one other line', () => {
  const content = playbookFolder(files);
  plan(content, '--per-week', '2', '--write');
  const before = fileOf(content).split('\n');
  for (const [path, text] of Object.entries(due('added', '2026-12-10'))) writeFileSync(join(content, path), text);
  plan(content, '--per-week', '2', '--write');
  const after = fileOf(content).split('\n');
  expect(after.filter((line) => !before.includes(line))).toMatchInlineSnapshot(`
    [
      "- { page: added, on: 2026-12-10, due: 2026-12-10 }",
      "- { page: import-b, on: 2026-12-18 }",
    ]
  `);
  expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
});

test('says who has how many too many in which week, and with how many a week all would fit', () => {
  const { status, stdout } = plan(playbookFolder(files), '--per-week', '1', '--owner', 'delivery-lead');
  expect(status).toBe(1);
  expect(stdout.slice(stdout.indexOf('  Too many'))).toMatchInlineSnapshot(`
    "  Too many: Delivery lead has 2 more than 1 a week: 1 in the week of 23 November 2026 and 1 in the week of 30 November 2026. With --per-week 2 all of them fit; or give some pages to another owner.

    6 reviews of 1 owner: 1 brought forward, 2 late ones get a day, 2 pages get the day of their first review and 1 stays where it is.
    Nothing was written. Add --write to keep this plan in review-plan.yaml.
    "
  `);
});

test('says so when a new plan would fit where the one there is does not', () => {
  const content = playbookFolder({
    ...due('first', '2026-12-03'),
    ...due('second', '2026-12-10'),
    ...due('added', '2026-11-26'),
    'review-plan.yaml': `- { page: first, on: 2026-11-24, due: 2026-12-03 }
- { page: second, on: 2026-12-01, due: 2026-12-10 }
`,
  });
  const { status, stdout } = plan(content, '--per-week', '1');
  expect({ status, stdout: stdout.slice(stdout.indexOf('  Too many')).split('\n')[0] }).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stdout": "  Too many: Delivery lead has 1 more than 1 a week: 1 in the week of 23 November 2026. They fit when everything is planned anew: add --afresh.",
    }
  `);
  expect(plan(content, '--per-week', '1', '--afresh').status).toBe(0);
});

test('plans only one owner when asked to, and leaves the lines of others', () => {
  const content = playbookFolder({
    ...files,
    'review-plan.yaml':
      '- { page: desk, on: 2026-12-08, due: 2026-12-10 } # before the fair\n- { page: gone, on: 2026-12-08 }\n',
  });
  const { stdout } = plan(content, '--per-week', '2', '--owner', 'delivery-lead', '--write');
  expect(stdout).not.toContain('Desk lead');
  expect(fileOf(content)).toContain(
    '- { page: desk, on: 2026-12-08, due: 2026-12-10 } # before the fair\n- { page: gone, on: 2026-12-08 }\n',
  );
  expect(plan(content, '--per-week', '2', '--write').stdout).toContain(
    'holds this plan now. Taken out, since nothing has to be done for them: gone.',
  );
});

test('gives the reviews of an owner who has left to whoever answers', () => {
  const content = playbookFolder({ ...due('week-a', '2026-12-03') });
  const owners = readFileSync(join(content, 'owners.yaml'), 'utf8');
  writeFileSync(
    join(content, 'owners.yaml'),
    owners.replace('  deputy: desk-lead\n', '  deputy: desk-lead\n  until: 2026-11-20\n'),
  );
  expect(plan(content, '--per-week', '2').stdout).toContain(
    'Desk lead, also in place of Delivery lead: 1 review, at most 2 a week',
  );
  expect(plan(content, '--per-week', '2', '--owner', 'delivery-lead').stdout).toContain(
    'Desk lead, also in place of Delivery lead',
  );
});

test('names what it cannot plan', () => {
  const content = playbookFolder({
    ...due('nobody', '2026-12-03', 'nobody'),
    'glossary/broken.mdx': '---\nid: [\n---\n',
  });
  const { stdout } = plan(content, '--per-week', '2');
  expect(stdout).toMatchInlineSnapshot(`
    "Nothing falls due, so there is nothing to plan.
    1 file cannot be read and is not in the plan. npm run validate says why.
    In no plan, since they have no owner: nobody.
    Nothing was written. Add --write to keep this plan in review-plan.yaml.
    "
  `);
});

test('writes nothing over a plan that it cannot read', () => {
  const text = '- { page: desk, on: tomorrow }\n';
  const content = playbookFolder({ ...files, 'review-plan.yaml': text });
  expect(plan(content, '--per-week', '2', '--write')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "content/review-plan.yaml:1: "tomorrow" is not a day. Write year, month and day like 2026-05-01. The plan that is there cannot be read.
    ",
      "stdout": "",
    }
  `);
  expect(fileOf(content)).toBe(text);
});

test('explains wrong use', () => {
  const said = (...words: string[]) => run('plan-reviews.ts', ['--content', 'content', ...words]);
  expect(said()).toMatchObject({
    status: 2,
    stderr: 'Say how many reviews an owner makes in a week, at most: npm run plan-reviews -- --per-week 5\n',
  });
  expect(said('--per-week', '0').stderr).toBe('--per-week cannot be "0". Write a whole number above zero, like 5.\n');
  expect(said('--per-week', '5', '--weeks', 'two').stderr).toContain('--weeks cannot be "two".');
  expect(said('--per-week', '5', '--from', '2026-02-30').stderr).toContain('--from cannot be "2026-02-30".');
  expect(said('--per-week', '5', '--owner', 'delivery-laed').stderr).toBe(
    '--owner cannot be "delivery-laed". Did you mean delivery-lead?\n',
  );
  expect(said('--help')).toMatchObject({ status: 0 });
});

test('plans the starter playbook so that nobody has more than three a week', () => {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(content);
  cpSync('content', content, { recursive: true });
  expect(plan(content, '--per-week', '3', '--write')).toMatchObject({ status: 0 });
  expect(findingsIn(content, today).filter(({ severity }) => severity === 'error')).toEqual([]);
});
