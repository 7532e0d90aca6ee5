import { soon, type TrustState } from '../../model/trust.ts';

/** What each state of a page means for its reader. The most important comes first, as on a page in several states. */
export const sayTrust: Readonly<Record<TrustState, { means: string; act: string }>> = {
  retired: {
    means: 'The page no longer holds. It stays so that old links lead somewhere.',
    act: 'Use the page it names instead.',
  },
  draft: {
    means: 'Somebody is still writing it.',
    act: 'Do not act on it. Ask its owner.',
  },
  unverified: {
    means: 'It came from elsewhere, and nobody has checked it since.',
    act: 'Ask its owner before you rely on it.',
  },
  overdue: {
    means: 'The day by which it had to be checked again has passed.',
    act: 'Use it with care. Where a mistake can do serious harm, the page names somebody to call first.',
  },
  edited: {
    means: 'Its text was changed after the last review.',
    act: 'Use it. If something looks odd, tell its owner.',
  },
  'due-soon': {
    means: `It has to be checked again within ${soon} days.`,
    act: 'Use it. It still holds.',
  },
  current: {
    means: 'Somebody checked it, and the next check is not due yet.',
    act: 'Use it.',
  },
};

/** All states, the most important first. */
export const statesInOrder = Object.keys(sayTrust) as TrustState[];
