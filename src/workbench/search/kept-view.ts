import { editionHere } from '../address-here.ts';
import { recall, remember } from '../store.ts';

/** The search in the side bar as the reader left it in this browser tab. */
export interface KeptView {
  /** The edition and language it is of. */
  of: string;
  html: string;
  scroll: number;
  /** The address of the style it needs. */
  style: string;
}

const name = 'searchView';

/** The view that was kept, if it is of this edition and language. */
export function keptView(): KeptView | undefined {
  const kept = recall<KeptView>(name, 'session');
  return kept?.of === editionHere() ? kept : undefined;
}

/** The view is not there on the next page. */
export function forgetView(): void {
  remember(name, undefined, 'session');
}

/** Keeps a view for the next page. */
export function keepView(view: Omit<KeptView, 'of'>): void {
  remember(name, { of: editionHere(), ...view } satisfies KeptView, 'session');
}
