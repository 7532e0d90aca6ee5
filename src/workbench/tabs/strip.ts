import type { TrustFacts } from '../../model/trust.ts';
import { recall, remember } from '../store.ts';
import type { Tab } from './tab-state.ts';

/** By this name a page finds the strip of open pages as the last one left it. */
export const stripName = 'strip';

/** By this name it finds that the reader asked for a tab of its own. */
export const staysName = 'tabStays';

/** By this name it finds that the focus was in the strip. */
export const focusName = 'tabFocus';

/** The pages that were shown since the open pages were last put in order. */
const visitsName = 'visits';
const mostVisits = 40;

/** Says that a page was shown. What that means for the others is worked out when somebody looks at the strip. */
export function visit(tab: Tab): void {
  remember(visitsName, [...readVisits(), tab].slice(-mostVisits), 'session');
}

/** The pages that were shown and are not yet counted, the last one last. */
export function readVisits(): readonly Tab[] {
  return recall<Tab[]>(visitsName, 'session') ?? [];
}

/** All visits are counted. */
export function forgetVisits(): void {
  remember(visitsName, undefined, 'session');
}

/** The page itself as a tab, from the item that it came with. */
export function tabHere(sample: HTMLElement, stays: boolean): Tab {
  const words = sample.querySelector<HTMLElement>('[data-title]')!;
  const { status, next, edited } = sample.querySelector<HTMLElement>('wb-trust')!.dataset;
  return {
    path: location.pathname,
    query: location.search,
    title: words.textContent.trim(),
    lang: words.lang,
    icon: sample.querySelector('use')!.getAttribute('href')!.split('#')[1]!,
    trust: { status: status as TrustFacts['status'], next, edited: edited !== undefined },
    preview: sample.matches('[data-preview]') && !stays,
    pinned: false,
  };
}
