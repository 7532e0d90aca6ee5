import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import { readFiles } from '../../src/playbook/read-files.ts';
import { gitRepository } from '../support/git-repository.ts';
import { playbookFolder, settings, source, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { hasTerminal, inTerminal, keys } from '../support/terminal.ts';

const file = 'procedures/late-delivery.mdx';
const steps = '## Steps\n\n1. Ask for the order number.\n2. Search for up to <Fact id="search" />.\n';
const found = 'Ran it on two late vans; both steps hold.';

/** A procedure with a review that is due, comments, and an order of its own. */
function procedure(over: Readonly<Record<string, string | undefined>> = {}, text = steps): string {
  const fields = {
    id: 'late-delivery',
    title: 'Late delivery',
    summary: 'What to do when a van is late.',
    owner: 'delivery-lead # the night shift too',
    risk: 'standard',
    status: 'unverified',
    levels: '[frontline]',
    standards: '\n  - { id: search, what: Longest search, value: 10, unit: minutes }',
    ...over,
  };
  return source(fields, text);
}

function pageOf(text: string): Page {
  return readFiles({ ...settings, [file]: text }).pages[0]!;
}

function hashOf(text: string): string {
  return pageOf(text).hash;
}

function reviewsOf(of: string, on = '2026-05-01', next = '2026-11-01'): string {
  return `
  # newest first
  - on: ${on}
    by: desk-lead
    how: observed
    found: Watched two calls; the search took longer.
    next: ${next}
    of: ${of}`;
}

const reviewed = procedure({ reviews: reviewsOf(hashOf(procedure())) });
const flags = ['--by', 'delivery-lead', '--how', 'observed', '--found', found];

function review(content: string, ...words: string[]) {
  return run('review.ts', ['--content', content, '--today', '2026-11-21', ...words]);
}

function read(content: string, path = file): string {
  return readFileSync(join(content, path), 'utf8');
}

describe('with options', () => {
  test('a review is written above the others, and nothing else moves', () => {
    const content = playbookFolder({ [file]: reviewed });
    const { status, stdout } = review(content, 'late-delivery', ...flags, '--next', '2027-05-01');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Written into content/procedures/late-delivery.mdx.

      warning[page-orphan]: No other page leads to "Late delivery".
        --> content/procedures/late-delivery.mdx:2:5
         |
       2 | id: late-delivery
         |     ^^^^^^^^^^^^^
         = fix: Link to it from the pages whose readers need it.
         = why: Readers go from page to page; one that no other leads to is found by chance. · /help/rules/page-orphan/

      Nothing of this stops the change.
      Readers are still told that nobody has checked it. If it is in force, delete the line "status: unverified".

      Next: hand the file to whoever keeps the playbook, so that readers get to see the review.
      "
    `);
    const block = `  - on: 2026-11-21
    by: delivery-lead
    how: observed
    found: ${found}
    next: 2027-05-01
    of: ${hashOf(reviewed)}
`;
    expect(read(content)).toBe(reviewed.replace('reviews: \n', `reviews: \n${block}`));
  });

  test('the first review of a page, in a file that was written on Windows', () => {
    const windows = procedure().replaceAll('\n', '\r\n');
    const content = playbookFolder({ [file]: windows });
    expect(review(content, 'late-delivery', ...flags).status).toBe(0);
    const written = read(content);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(pageOf(written).data.reviews).toEqual([
      expect.objectContaining({ on: '2026-11-21', next: '2027-05-21', of: hashOf(windows) }),
    ]);
  });

  test('a set of pages is reviewed in the settings of its folder, also when one of them is named', () => {
    const folder = 'title: Words # all of them\nowner: desk-lead\n';
    const content = playbookFolder({ 'glossary/_folder.yaml': folder, 'glossary/touch.mdx': termSource() });
    expect(review(content, 'glossary/', ...flags).status).toBe(0);
    expect(read(content, 'glossary/_folder.yaml')).toContain(`${folder}reviews:\n  - on: 2026-11-21\n`);
    const again = ['--by', 'desk-lead', '--how', 'read', '--found', 'Read all of them against the log.'];
    expect(review(content, 'touch', ...again).stdout).toContain('Written into content/glossary/_folder.yaml.');
    expect(read(content, 'glossary/_folder.yaml').match(/- on:/g)).toHaveLength(2);
  });

  test('everything that is wrong is said at once, and nothing is written', () => {
    const content = playbookFolder({ [file]: reviewed });
    const wrong = ['--by', 'desk-laed', '--how', 'watched', '--found', 'Fine.', '--on', '2026-11-31', '--next', 'soon'];
    const { status, stderr } = review(content, 'late-delivery', ...wrong);
    expect(status).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "--on: The day 2026-11-31 does not exist. Write another: November 2026 has 30 days.
      --by: Nobody called "desk-laed" is in the owners list. Did you mean desk-lead?
      --how: "watched" does not count for a page whose risk is standard. Check it by ran-on-real-case, observed, compared-with-system or read.
      --found: Say what the review found, in at least 15 characters.
      --next: "soon" is not a day. Write year, month and day like 2026-05-01.
      "
    `);
    const copied = ['--found', 'watched two calls - the search took longer'];
    expect(review(content, 'late-delivery', '--by', 'desk-lead', '--how', 'read', ...copied).stderr)
      .toMatchInlineSnapshot(`
      "--found: The review found word for word what the one of 2026-05-01 had found. Write what this one found, in words of its own.
      "
    `);
    expect(read(content)).toBe(reviewed);
  });

  test.each([
    [['late-delviery'], 'There is no page or folder "late-delviery". Did you mean late-delivery?\n'],
    [['late-delivery', '--by', 'desk-lead'], 'There is nobody to ask here. Say also --how and --found.\n'],
    [['late-delivery', 'again'], 'One at a time: late-delivery, again. A sentence with spaces needs quotes.\n'],
    [['procedures'], 'The pages in "procedures" are reviewed one by one. Name one of them: late-delivery.\n'],
    [['--owner', 'desk-laed'], 'Nobody called "desk-laed" is in the owners list. Did you mean desk-lead?\n'],
  ])('%j is answered in a line', (words, message) => {
    expect(review(playbookFolder({ [file]: reviewed }), ...words)).toMatchObject({ status: 2, stderr: message });
  });

  test('"pending" of the newest review is filled in, and nothing else', () => {
    const pending = procedure({ reviews: reviewsOf('pending # I cannot know it', '2026-11-20', '2027-05-01') });
    const content = playbookFolder({ [file]: pending });
    expect(review(content, 'late-delivery', ...flags)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Run npm run review late-delivery without options'),
    });
    expect(review(content, 'late-delivery').status).toBe(0);
    expect(read(content)).toBe(pending.replace('pending', hashOf(pending)));
  });
});

test('what is due is listed by owner, the latest first', () => {
  const late = (id: string, next: string, over: Readonly<Record<string, string>> = {}) => ({
    [`procedures/${id}.mdx`]: procedure({
      id,
      title: id,
      reviews: reviewsOf('00000000').replace('2026-11-01', next),
      ...over,
    }),
  });
  const content = playbookFolder({
    ...late('a-late-one', '2026-11-01'),
    ...late('latest', '2026-10-01'),
    ...late('a-critical-one', '2026-11-20', { risk: 'critical' }),
    ...late('soon', '2026-12-01'),
    ...late('of-the-desk', '2027-01-01', { owner: 'desk-lead' }),
    'procedures/new.mdx': procedure({ id: 'new', title: 'New' }),
  });
  const { stdout, status } = review(content);
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Delivery lead (delivery-lead)
          1 day late  a-critical-one  a-critical-one (critical)
        51 days late  latest          latest
        20 days late  a-late-one      a-late-one
      due in 10 days  soon            soon
      never reviewed  new             New

    Desk lead (desk-lead)
      Nothing is due. The next one: of-the-desk, due in 41 days.

    npm run review NAME records a review.
    "
  `);
  expect(review(content, '--owner', 'desk-lead').stdout).not.toContain('Delivery lead');
});

describe('the text', () => {
  test('is shown as it is read, with what has changed since the last review', () => {
    const made = gitRepository(
      Object.fromEntries(
        Object.entries({ ...settings, [file]: reviewed }).map(([path, text]) => [`content/${path}`, text]),
      ),
    );
    const text =
      '## Steps\n\n1. Ask for the order number.\n2. Look at the map.\n3. Search for up to <Fact id="search" />, then ring back.\n';
    const edited = procedure(
      {
        reviews: reviewsOf(hashOf(reviewed)),
        standards: '\n  - { id: search, what: Longest search, value: 15, unit: minutes }',
      },
      text,
    );
    made.write({ [`content/${file}`]: edited });
    made.commit();
    const { stdout } = review(join(made.root, 'content'), 'late-delivery');
    expect(stdout).toMatchInlineSnapshot(`
      "Late delivery
      content/procedures/late-delivery.mdx
      Owner: Delivery lead
      Risk: standard, so it is checked again within 6 months
      Last review: 2026-05-01 by desk-lead, observed. Due again on 2026-11-01. Found:
      Watched two calls; the search took longer.

      ── The text as it stands ───────────────────────────────────────────────────────

      Late delivery

      What to do when a van is late.
      Levels: frontline
      Standards:
        • Longest search; value: 15 minutes

      Steps

      1. Ask for the order number.
      2. Look at the map.
      3. Search for up to 15 minutes, then ring back.

      ── What has changed since the last review ──────────────────────────────────────

        • Longest search; value: [-10-]{+15+} minutes

      2. {+Look at the map.+}

      3. Search for up to [-10-]{+15+} minutes{+, then ring back+}.

      So it stood on 2026-11-01. What is gone stands in [-…-], what is new in {+…+}.

      Nothing was written. --by, --how and --found record a review.
      "
    `);
  });

  test('does not pretend to know what was reviewed', () => {
    const made = gitRepository({
      'content/playbook.yaml': settings['playbook.yaml'],
      'content/owners.yaml': settings['owners.yaml'],
    });
    made.write({ [`content/${file}`]: procedure({ reviews: reviewsOf('00000000') }) });
    expect(review(join(made.root, 'content'), 'late-delivery').stdout).toContain(
      'No commit holds the text that was reviewed',
    );
    const outside = playbookFolder({ [file]: procedure({ reviews: reviewsOf('00000000') }) });
    expect(review(outside, 'late-delivery').stdout).toContain('lies in no git repository.');
  });
});

describe.skipIf(!hasTerminal)('in a terminal', () => {
  const words = (content: string, name = 'late-delivery') => ['--content', content, '--today', '2026-11-21', name];

  test('asks for one thing after the other, says at once what is wrong, and writes what it has shown', async () => {
    const content = playbookFolder({ [file]: reviewed });
    const { status, screen } = await inTerminal('review.ts', words(content), [
      ['On which day', keys.enter],
      ['Who has checked it', keys.enter],
      ['How was it checked', keys.down + keys.enter],
      ['What came out', `Fine.${keys.enter}`],
      ['in at least 15 characters', `${keys.clear}${found}${keys.enter}`],
      ['By when', keys.enter],
      ['Write them into', keys.enter],
    ]);
    expect(status).toBe(0);
    expect(screen).toContain('── The text as it stands');
    expect(pageOf(read(content)).data.reviews[0]).toEqual({
      on: '2026-11-21',
      by: 'delivery-lead',
      how: 'observed',
      found,
      next: '2027-05-21',
      of: hashOf(reviewed),
    });
  });

  test('offers what is due, and only ways of checking that count', async () => {
    const critical = procedure({
      risk: 'critical',
      reviews: reviewsOf(hashOf(procedure())).replace('2026-11-01', '2026-07-01'),
    });
    const content = playbookFolder({ [file]: critical });
    const { status, screen } = await inTerminal('review.ts', words(content).slice(0, -1), [
      ['What do you review', keys.enter],
      ['On which day', keys.enter],
      ['Who has checked it', keys.enter],
      ['How was it checked', keys.interrupt],
    ]);
    expect(status).toBe(130);
    expect(screen).toContain('143 days late: Late delivery');
    expect(screen).toContain('○ Compared with the system');
    expect(screen).not.toContain('○ Read');
    expect(screen.trimEnd()).toMatch(/Nothing was written\.$/);
    expect(read(content)).toBe(critical);
  });

  test('writes nothing against a no, and asks before it fills in "pending"', async () => {
    const pending = procedure({ reviews: reviewsOf('pending', '2026-11-20', '2027-05-01') });
    const content = playbookFolder({ [file]: pending });
    const no = await inTerminal('review.ts', words(content), [['Was it made of the text', `n`]]);
    expect(no).toMatchObject({
      status: 0,
      screen: expect.stringContaining('Nothing was written. Check the text first'),
    });
    expect(read(content)).toBe(pending);
    const yes = await inTerminal('review.ts', words(content), [['Was it made of the text', keys.enter]]);
    expect(yes.status).toBe(0);
    expect(read(content)).toBe(pending.replace('pending', hashOf(pending)));
  });
});
