import { frameSurfaces } from './theme-surfaces-frame.ts';
import { pageSurfaces } from './theme-surfaces-page.ts';

/** A ground of the screen and what stands on it. */
export interface Surface {
  ground: string;
  /** What the ground lies over, if it lets something through and does not lie on the page. */
  over?: string;
  /** Where readers meet it, in words for people who make themes. */
  where: string;
  /** What is read on it. */
  text: readonly string[];
  /** What is not read and yet has to be seen: borders of fields, focus rings, icons that mean something. */
  signs?: readonly string[];
}

/** Every ground in use with every colour that stands on it: the list that themes are tested against. */
export const surfaces: readonly Surface[] = [...pageSurfaces, ...frameSurfaces];
