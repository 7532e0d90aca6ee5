import { isAltered, onRecord } from './on-record.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewOfOtherText: Rule = {
  id: 'review-of-other-text',
  severity: 'warning',
  why: 'A review vouches for the text it was made of, not for what was written later.',

  /**
   * Of the reviews on record only the newest: the text that an older one was about is gone. Of those that a change adds
   * every one has to be about the text as it stands.
   */
  *check(context) {
    const { playbook, change } = context;
    for (const subject of reviewed(playbook)) {
      const { hash, reviews, inForce } = subject;
      const record = change && onRecord(subject.on, playbook, change);
      for (const [index, { of }] of reviews.entries()) {
        const isAdded = record?.added.includes(index);
        if (of === hash || (index > 0 && !isAdded) || isAltered(subject.on, index, context)) continue;
        if (of === 'pending') yield pending(subject, index);
        else if (isAdded) yield another(subject, index);
        else if (inForce) yield record?.isKnown ? editedSince(subject) : other(subject);
      }
    }
  },
};

function pending({ on, hash }: Reviewed, index: number): Finding {
  return {
    on,
    field: ['reviews', index, 'of'],
    severity: 'error',
    message: `The review does not say yet which text it is about. The digits of the text that stands here are ${hash}.`,
    hint: `Write ${hash}, if this is the text that was checked.`,
    suggestion: hash,
  };
}

function another({ on, hash, reviews, name }: Reviewed, index: number): Finding {
  return {
    on,
    field: ['reviews', index, 'of'],
    severity: 'error',
    message: `This change adds a review of ${reviews[index]!.on} to ${name} that was made of another text than the one that stands here, so it vouches for words that readers will not see.`,
    hint: `Check the text that stands here. If it is the one that was checked, write ${hash} in this place.`,
  };
}

function editedSince({ on, reviews, name }: Reviewed): Finding {
  return {
    on,
    field: ['reviews', 0, 'of'],
    severity: 'info',
    message: `The text of ${name} was edited after the review of ${reviews[0].on}, and nobody has checked it since.`,
    hint: `Readers see "Edited since review" until somebody checks it and records a review. ${changesOf(on)}`,
  };
}

function other({ on, hash, reviews, name }: Reviewed): Finding {
  return {
    on,
    field: ['reviews', 0, 'of'],
    message: `The review of ${reviews[0].on} does not fit the text of ${name}: either the text was edited after the review, or the review was made of another text.`,
    hint: `Check what stands here against reality, and record a review of it: its digits are ${hash}. ${changesOf(on)}`,
  };
}

function changesOf(on: Reviewed['on']): string {
  return `\`npm run review ${'id' in on ? on.id : on.path}\` shows what has changed.`;
}
