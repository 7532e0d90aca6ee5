import { contrast, over, parseColour, type Colour } from '../base/colour.ts';
import type { Theme, ThemeType } from './theme.ts';
import { surfaces, type Surface } from './theme-surfaces.ts';

/** Two colours of a theme that readers must be able to tell apart. */
export interface Pair {
  foreground: string;
  surface: Surface;
  kind: 'text' | 'sign';
}

/** A pair with the contrast it has and the contrast it needs. */
export interface Reading extends Pair {
  ratio: number;
  needed: number;
}

/** Below this, words cannot be made out. */
export const unreadable = 3;

/** Every pair of colours in use. */
export const pairs: readonly Pair[] = surfaces.flatMap((surface) => [
  ...surface.text.map((foreground) => ({ foreground, surface, kind: 'text' as const })),
  ...(surface.signs ?? []).map((foreground) => ({ foreground, surface, kind: 'sign' as const })),
]);

/** The pairs of a theme that have less contrast than they need, in the order of the list. */
export function weakPairs(theme: Theme, type: ThemeType): Reading[] {
  return pairs
    .map((pair) => ({ ...pair, ratio: ratioOf(theme, pair), needed: neededFor(pair, type) }))
    .filter(({ ratio, needed }) => ratio < needed);
}

/** The contrast of a pair. What lets something through is seen over what lies below it. */
export function ratioOf(theme: Theme, { foreground, surface }: Pair): number {
  const page = colourOf(theme, 'editor-background');
  const below = surface.over === undefined ? page : over(colourOf(theme, surface.over), page);
  return contrast(colourOf(theme, foreground), over(colourOf(theme, surface.ground), below));
}

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for signs; 1.4.6 for text where the reader has asked for high contrast. */
function neededFor({ kind }: Pair, type: ThemeType): number {
  if (kind === 'sign') return 3;
  return type === 'hcLight' || type === 'hcDark' ? 7 : 4.5;
}

/** A contrast as people write it, never rounded up to what it does not reach: `4.5:1`. */
export function sayRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toString()}:1`;
}

function colourOf(theme: Theme, key: string): Colour {
  const colour = parseColour(theme.get(key) ?? '');
  if (colour === undefined) throw new Error(`The theme has no colour for "${key}".`);
  return colour;
}
