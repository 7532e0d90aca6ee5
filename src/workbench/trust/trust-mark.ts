import type { TrustFacts } from '../../model/trust.ts';
import { element, iconOf } from '../element.ts';

/** A badge as pages have it, where there is room for its sign only; its word is for those who cannot see it. */
export function trustMark({ status, next, edited }: TrustFacts): HTMLElement {
  const badge = document.createElement('wb-trust');
  Object.assign(badge.dataset, { status, ...(next && { next }), ...(edited && { edited: '' }) });
  badge.append(iconOf('current'), element('span', { 'data-word': '', class: 'visually-hidden' }));
  return badge;
}
