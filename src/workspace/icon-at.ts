import { kinds } from '../model/kinds.ts';
import { activities } from './activities.ts';
import type { IconName } from './icons.ts';
import { registers } from './registers.ts';

const own: Readonly<Record<string, IconName>> = {
  '': 'home',
  'used-in': 'references',
  ...Object.fromEntries(Object.entries(kinds).map(([folder, { icon }]) => [folder, icon])),
};

/** The icon of the page at an address in the default language. */
export function iconAt(address: string): IconName {
  const first = address.split('/')[1] ?? '';
  return (
    own[first] ?? [...activities, ...registers].find((place) => place.address === `/${first}/`)?.icon ?? 'contents'
  );
}
