import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/playbook/read-files.ts';
import { gitRepository, shallowClone, type GitRepository } from '../support/git-repository.ts';
import { ownersWithAuthors } from '../support/owners-with-authors.ts';
import { settings, source } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';

/*
 * What happens to a pull request, from a commit on a branch to the words that its author reads. Each test makes a
 * repository with a page that was reviewed in May and is due again in a month, changes it on a branch, and validates.
 */

const page = 'content/checklists/hand-over.mdx';
const may = {
  on: '2026-06-19',
  by: 'delivery-lead',
  how: 'observed',
  found: 'Watched a hand-over at six; item 2 named the old key.',
  next: '2026-12-19',
};

type Review = typeof may & { of: string };

function reviewLines({ on, by, how, found, next, of }: Review): string {
  return `\n  - on: ${on}\n    by: ${by}\n    how: ${how}\n    found: ${found}\n    next: ${next}\n    of: ${of}`;
}

function checklist(reviews: readonly Review[], tasks: readonly string[], risk = 'standard'): string {
  const fields = {
    id: 'hand-over',
    title: 'Hand over the desk',
    summary: 'What the next shift must know.',
    owner: 'delivery-lead',
    risk,
    use: 'read-do',
    levels: '[frontline]',
    reviews: reviews.map(reviewLines).join('') || '[]',
  };
  return source(fields, tasks.map((task) => `- [ ] ${task}`).join('\n'));
}

const tasks = ['Say which calls are open.', 'Hand over the key.'];
const corrected = ['Say which calls are open.', 'Hand over the key and the phone.'];

/** The hash of what a text says, whatever its reviews. */
function hashOf(text: readonly string[], risk?: string): string {
  return readFiles({ ...settings, 'checklists/hand-over.mdx': checklist([], text, risk) }).pages[0]!.hash;
}

const onRecord: Review = { ...may, of: hashOf(tasks) };

/** A repository whose main line holds the page as it was reviewed; what is written next is on a branch. */
function proposal(risk = 'standard'): GitRepository {
  const record = {
    ...onRecord,
    of: hashOf(tasks, risk),
    ...(risk === 'critical' ? { on: '2026-10-19', next: '2027-01-10' } : {}),
  };
  const made = gitRepository({
    'content/playbook.yaml': settings['playbook.yaml'].replace('tags:', 'topTasks: [hand-over]\ntags:'),
    'content/owners.yaml': ownersWithAuthors,
    [page]: checklist([record], tasks, risk),
  });
  made.git('checkout', '--quiet', '-b', 'proposal');
  return made;
}

function validate(made: GitRepository, since = 'main') {
  const content = join(made.root, 'content');
  return run('validate.ts', ['--content', content, '--today', '2026-11-21', '--changed-since', since]);
}

/** Commits a text of the page, and says what its author is told. */
function propose(made: GitRepository, text: string, author = 'delivery-lead@example.com') {
  made.write({ [page]: text });
  made.commit('Review the hand-over', { author });
  return validate(made);
}

describe('a pull request does not pass', () => {
  test('when it only moves a date', () => {
    const { status, stdout } = propose(proposal(), checklist([{ ...onRecord, next: '2027-05-19' }], tasks));
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[review-altered]: The review of 2026-06-19 is on record, and this change only moves its days: \`next\` from 2026-12-19 to 2027-05-19.
         --> content/checklists/hand-over.mdx:14:11
          |
       14 |     next: 2027-05-19
          |           ^^^^^^^^^^
          = fix: Put it back as it was. A new day stands for a new check: make one, and add a review of your own above this one.
          = why: A review on record is evidence, and evidence that changes afterwards is none. · /help/rules/review-altered/

      1 page on 2026-11-21: 1 error.
      "
    `);
  });

  test('when it copies the last review with a new date', () => {
    const copy = { ...onRecord, on: '2026-11-20', next: '2027-05-20' };
    const { status, stdout } = propose(proposal(), checklist([copy, onRecord], tasks));
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[review-repeated]: The review found word for word what the one of 2026-06-19 had found.
         --> content/checklists/hand-over.mdx:13:12
          |
       13 |     found: Watched a hand-over at six; item 2 named the old key.
          |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write what this review found, in words of its own.
          = why: A finding copied from an earlier review shows that nobody looked again. · /help/rules/review-repeated/

      1 page on 2026-11-21: 1 error.
      "
    `);
  });

  test('when it says something new of a text that nobody will read', () => {
    const review = { ...onRecord, on: '2026-11-20', next: '2027-05-20', found: 'All items hold at night as well.' };
    const { status, stdout } = propose(proposal(), checklist([review, onRecord], corrected));
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[review-of-other-text]: This change adds a review of 2026-11-20 to "Hand over the desk" that was made of another text than the one that stands here, so it vouches for words that readers will not see.
         --> content/checklists/hand-over.mdx:15:9
          |
       15 |     of: 4ddafcaa
          |         ^^^^^^^^
          = fix: Check the text that stands here. If it is the one that was checked, write ad616ffb in this place.
          = why: A review vouches for the text it was made of, not for what was written later. · /help/rules/review-of-other-text/

      1 page on 2026-11-21: 1 error.
      "
    `);
  });

  test('when it alters a review on record', () => {
    const altered = { ...onRecord, found: 'Watched a hand-over at six; all of it was right.' };
    const { status, stdout } = propose(proposal(), checklist([altered], tasks));
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[review-altered]: The review of 2026-06-19 is on record, and this change alters it: \`found\` from "Watched a hand-over at six; item 2 named the old key." to "Watched a hand-over at six; all of it was right.".
         --> content/checklists/hand-over.mdx:13:12
          |
       13 |     found: Watched a hand-over at six; all of it was right.
          |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Put it back as it was. If you have checked the page, add a review of your own above it.
          = why: A review on record is evidence, and evidence that changes afterwards is none. · /help/rules/review-altered/

      info[review-due-soon]: The review of "Hand over the desk" is due in 28 days.
         --> content/checklists/hand-over.mdx:14:11
          |
       14 |     next: 2026-12-19
          |           ^^^^^^^^^^
          = fix: Ask \`delivery-lead\` to plan it.
          = why: A review that is planned ahead is made; one that is noticed late is skipped. · /help/rules/review-due-soon/

      1 page on 2026-11-21: 1 error and 1 info.
      "
    `);
  });

  test('when it takes a review off the record', () => {
    const first = {
      ...onRecord,
      on: '2026-11-20',
      by: 'desk-lead',
      how: 'read',
      found: 'Read it at the desk; it holds.',
      next: '2027-05-20',
    };
    const { status, stdout } = propose(proposal(), checklist([first], tasks));
    expect(status).toBe(1);
    expect(stdout).toContain(
      'error[review-altered]: The review of 2026-06-19 by delivery-lead is on record, and this change takes it out.',
    );
  });

  test('when whoever wrote a critical page is the only one who reviews it', () => {
    const own = {
      ...may,
      on: '2026-11-20',
      how: 'compared-with-system',
      found: 'Held it against the key book.',
      next: '2027-02-20',
    };
    const record = { ...onRecord, of: hashOf(tasks, 'critical'), on: '2026-10-19', next: '2027-01-10' };
    const review = { ...own, of: hashOf(corrected, 'critical') };
    const made = proposal('critical');
    const { status, stdout } = propose(made, checklist([review, record], corrected, 'critical'));
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[reviewer-is-author]: "Delivery lead" wrote the text of "Hand over the desk" last, and nobody else has reviewed what stands there.
         --> content/checklists/hand-over.mdx:11:9
          |
       11 |     by: delivery-lead
          |         ^^^^^^^^^^^^^
          = fix: Ask another owner to check the page and to add a review. A critical page is never reviewed by its author alone.
          = why: Whoever has written a text reads in it what was meant; where a mistake does serious harm, a second person must read what stands there. · /help/rules/reviewer-is-author/

      1 page on 2026-11-21: 1 error.
      "
    `);

    const second = { ...review, by: 'desk-lead', found: 'Tried it with the night shift.' };
    const text = checklist([second, review, record], corrected, 'critical');
    expect(propose(made, text, 'desk-lead@example.com')).toMatchObject({ status: 0 });
  });
});

describe('a pull request passes', () => {
  test('when somebody has checked the page and says what came out', () => {
    const review = {
      ...onRecord,
      on: '2026-11-20',
      next: '2027-05-20',
      found: 'Handed over twice by it; both went well.',
    };
    expect(propose(proposal(), checklist([review, onRecord], tasks))).toMatchObject({
      status: 0,
      stdout: '1 page on 2026-11-21: nothing to report.\n',
    });
  });

  test('when the text is corrected and nothing is claimed: readers are told that it was edited since', () => {
    const { status, stdout } = propose(proposal(), checklist([onRecord], corrected));
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "info[review-due-soon]: The review of "Hand over the desk" is due in 28 days.
         --> content/checklists/hand-over.mdx:14:11
          |
       14 |     next: 2026-12-19
          |           ^^^^^^^^^^
          = fix: Ask \`delivery-lead\` to plan it.
          = why: A review that is planned ahead is made; one that is noticed late is skipped. · /help/rules/review-due-soon/

      info[review-of-other-text]: The text of "Hand over the desk" was edited after the review of 2026-06-19, and nobody has checked it since.
         --> content/checklists/hand-over.mdx:15:9
          |
       15 |     of: 4ddafcaa
          |         ^^^^^^^^
          = fix: Readers see "Edited since review" until somebody checks it and records a review. \`npm run review hand-over\` shows what has changed.
          = why: A review vouches for the text it was made of, not for what was written later. · /help/rules/review-of-other-text/

      1 page on 2026-11-21: 2 infos.
      "
    `);
  });

  test('after "pending" has been filled in, which the command does', () => {
    const made = proposal();
    const pending = {
      ...onRecord,
      on: '2026-11-20',
      next: '2027-05-20',
      found: 'The phone was missing; added.',
      of: 'pending',
    };
    const refused = propose(made, checklist([pending, onRecord], corrected));
    expect(refused.status).toBe(1);
    expect(refused.stdout.replaceAll(hashOf(corrected), 'HASH')).toMatchInlineSnapshot(`
      "error[review-of-other-text]: The review does not say yet which text it is about. The digits of the text that stands here are HASH.
         --> content/checklists/hand-over.mdx:15:9
          |
       15 |     of: pending
          |         ^^^^^^^
          = fix: Write HASH, if this is the text that was checked.
          = why: A review vouches for the text it was made of, not for what was written later. · /help/rules/review-of-other-text/

      1 page on 2026-11-21: 1 error.
      "
    `);

    const content = join(made.root, 'content');
    expect(run('review.ts', ['--content', content, '--today', '2026-11-21', 'hand-over'])).toMatchObject({ status: 0 });
    expect(readFileSync(join(made.root, page), 'utf8')).toContain(`of: ${hashOf(corrected)}`);
    made.commit('Fill in');
    expect(validate(made)).toMatchObject({ status: 0, stdout: '1 page on 2026-11-21: nothing to report.\n' });
  });

  test('when something was wrong before that it does not touch, and not when it brings that about', () => {
    const made = proposal();
    made.git('checkout', '--quiet', 'main');
    const late = { ...onRecord, on: '2026-01-01', next: '2026-06-30' };
    const other = checklist([late], tasks).replace('hand-over', 'early').replace('Hand over the desk', 'Early');
    made.write({
      'content/checklists/early.mdx': `${other}\nThen [hand over](./hand-over.mdx) or [ring](./nobody.mdx).\n`,
      [page]: checklist([onRecord], tasks).replace('owner:', 'related: [early]\nowner:'),
    });
    made.commit();
    made.git('checkout', '--quiet', '-B', 'proposal');
    made.write({ 'content/owners.yaml': `${ownersWithAuthors}# The night shift has no lead.\n` });
    made.commit();
    const calm = validate(made);
    expect(calm).toMatchObject({ status: 0 });
    expect(calm.stdout).toMatchInlineSnapshot(`
      "Not from this change, and no reason to stop it:
        warning[review-overdue] content/checklists/early.mdx:14:11: The review of "Early" was due 144 days ago.
        warning[link-broken] content/checklists/early.mdx:21:38: The link "./nobody.mdx" leads to no page.
        info[review-of-other-text] content/checklists/early.mdx:15:9: The text of "Early" was edited after the review of 2026-01-01, and nobody has checked it since.
        info[review-due-soon] content/checklists/hand-over.mdx:15:11: The review of "Hand over the desk" is due in 28 days.

      2 pages on 2026-11-21: nothing to report. 4 more findings stood there before this change.
      "
    `);

    made.remove(page);
    made.write({ 'content/playbook.yaml': settings['playbook.yaml'] });
    made.commit();
    const broken = validate(made);
    expect(broken.status).toBe(1);
    expect(broken.stdout.match(/^(error|warning|info)\[.*/gm)).toMatchInlineSnapshot(`
      [
        "error[link-broken]: The link "./hand-over.mdx" leads to no page.",
        "warning[page-orphan]: No other page leads to "Early".",
        "error[page-removed-without-redirect]: "Hand over the desk" was at /checklists/hand-over/, and this change takes it away without saying what holds instead.",
      ]
    `);
  });
});

describe('what cannot be judged is said', () => {
  test('in a copy that holds only the newest commits', () => {
    const made = proposal();
    propose(made, checklist([{ ...onRecord, next: '2027-05-19' }], tasks));
    const { status, stdout } = validate(shallowClone(made, 1, 'proposal'), 'origin/main');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[review-day]: The next review (2027-05-19) is more than 6 months away, too far for a page whose risk is standard.
         --> content/checklists/hand-over.mdx:14:11
          |
       14 |     next: 2027-05-19
          |           ^^^^^^^^^^
          = fix: Write 2026-12-19 or an earlier day.
          = why: Review days that cannot be true make every other review day worth less. · /help/rules/review-day/

      error[history-missing]: This copy of the repository holds only part of its history, so nobody can tell what has changed since "origin/main". No review could be held against those on record.
        --> content/playbook.yaml:1:1
         = fix: Fetch the whole history: \`fetch-depth: 0\` where GitHub checks out, \`GIT_DEPTH: 0\` on GitLab, and \`git fetch --unshallow\` on a computer.
         = why: Without the history nobody can tell a review that was made from one whose date was moved. · /help/rules/history-missing/

      1 page on 2026-11-21: 2 errors.
      "
    `);
  });

  test('for a branch that is not there', () => {
    expect(validate(proposal(), 'mian')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        '--changed-since cannot be answered. The repository knows no branch, tag or commit "mian". Did you mean main?\n',
    });
  });
});
