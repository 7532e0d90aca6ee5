import type { SegmentOptions } from '../../src/prose/segments.ts';

/** Words of our own for what segments need from outside; addresses stay as they are. */
export const segmentOptions: SegmentOptions = {
  href: (address) => address,
  copyLink: 'Copy',
  showAnswers: 'Show the answers',
  rightAnswer: 'Right:',
  wrongAnswer: 'Not right:',
  copyStepLink: (step) => `Copy ${step}`,
  footnotes: 'Notes',
  footnoteBack: 'Back to {reference}',
};
