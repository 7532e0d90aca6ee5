import { reviewed, type Reviewed } from './reviewed.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewOfOtherText: Rule = {
  id: 'review-of-other-text',
  severity: 'warning',
  why: 'A review vouches for the text it was made of, not for what was written later.',

  /** Only the newest review: the text that an older one was about is gone. */
  *check({ playbook }) {
    for (const subject of reviewed(playbook)) {
      const { of } = subject.reviews[0];
      if (of === 'pending') yield pending(subject);
      else if (of !== subject.hash && subject.inForce) yield other(subject);
    }
  },
};

function pending({ on, hash }: Reviewed): Finding {
  return {
    on,
    field: ['reviews', 0, 'of'],
    severity: 'error',
    message: `The review does not say which text it is about; the text that stands here is ${hash}.`,
    hint: `Write ${hash}, if this is the text that was checked.`,
    suggestion: hash,
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
