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
    message: `The review does not say which text it is about; the text that stands here is ${hash}.`,
    hint: `Write ${hash}, if this is the text that was checked.`,
    suggestion: hash,
  };
}

function another({ on, hash, reviews, name }: Reviewed, index: number): Finding {
  const { of, on: day } = reviews[index]!;
  return {
    on,
    field: ['reviews', index, 'of'],
    severity: 'error',
    message: `This change adds a review of ${day} to ${name} that is about the text ${of}, and the text that stands here is ${hash}: it vouches for words that readers will not see.`,
    hint: `Check the text that stands here. If that is what was checked, write ${hash}.`,
  };
}

function editedSince({ on, hash, reviews, name }: Reviewed): Finding {
  return {
    on,
    field: ['reviews', 0, 'of'],
    severity: 'info',
    message: `The text of ${name} was edited after the review of ${reviews[0].on}: that one is about ${reviews[0].of}, and the text that stands here is ${hash}.`,
    hint: 'Readers see "Edited since review" until somebody checks it and records a review.',
  };
}

function other({ on, hash, reviews, name }: Reviewed): Finding {
  return {
    on,
    field: ['reviews', 0, 'of'],
    message: `The newest review of ${name} is about the text ${reviews[0].of}, and the text that stands here is ${hash}: either it was edited after the review, or the review was made of another text.`,
    hint: 'Check what stands here against reality, and record a review of it.',
  };
}
