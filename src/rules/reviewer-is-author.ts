import type { Owner } from '../model/owners.ts';
import { onRecord } from './on-record.ts';
import { ownersById } from './owners-by-id.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewerIsAuthor: Rule = {
  id: 'reviewer-is-author',
  severity: 'error',
  why: 'Whoever has written a text reads in it what was meant; where a mistake does serious harm, a second person must read what stands there.',

  *check({ playbook, change }) {
    if (!change) return;
    const owners = ownersById(playbook);
    for (const subject of reviewed(playbook)) {
      const [index] = subject.risk === 'critical' ? onRecord(subject.on, playbook, change).added : [];
      if (index === undefined) continue;
      const reviewers = reviewersOf(subject).flatMap((id) => owners.get(id) ?? []);
      const place = { on: subject.on, field: ['reviews', index, 'by'] };
      const said = judge(subject, reviewers, change.writers?.get(subject.on.file ?? ''));
      if (said) yield { ...place, ...said };
    }
  },
};

/** Everybody who has reviewed the text that stands there. */
function reviewersOf({ reviews, hash }: Reviewed): string[] {
  const own = reviews.filter(({ of }) => of === hash || of === 'pending');
  return [...new Set(own.map(({ by }) => by))];
}

type Said = Pick<Finding, 'message' | 'hint' | 'severity'>;

function judge({ name }: Reviewed, reviewers: readonly Owner[], writer: string | undefined): Said | undefined {
  // A review of another text, or by nobody who is known, is another rule's finding.
  if (reviewers.length === 0) return undefined;
  const unknown = reviewers.find(({ authors }) => authors.length === 0);
  const others = reviewers.filter(({ authors }) => authors.length > 0 && !isOneOf(authors, writer));
  if (writer !== undefined && others.length > 0) return undefined;
  if (writer === undefined || unknown) return notChecked(name, writer === undefined ? undefined : unknown);
  return {
    message: `"${reviewers[0]!.name}" wrote the text of ${name} last, and nobody else has reviewed what stands there.`,
    hint: 'Ask another owner to check the page and to add a review. A critical page is never reviewed by its author alone.',
  };
}

function notChecked(name: string, owner: Owner | undefined): Said {
  const what = `Whether somebody other than its author has reviewed ${name} could not be checked`;
  return owner
    ? {
        severity: 'info',
        message: `${what}: "${owner.name}" has no \`authors\`.`,
        hint: 'Write the addresses that this role commits with into `authors` in owners.yaml.',
      }
    : {
        severity: 'info',
        message: `${what}: the history does not say who wrote the text.`,
        hint: 'Fetch the whole history, or have somebody else approve this change.',
      };
}

function isOneOf(authors: readonly string[], writer: string | undefined): boolean {
  return authors.some((author) => author.toLowerCase() === writer?.toLowerCase());
}
