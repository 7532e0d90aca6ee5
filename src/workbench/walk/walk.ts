import { recall, remember } from '../store.ts';
import type { WalkStep } from './walk-ticks.ts';

/** The path that the reader follows in this browser tab: what the bar on the pages of its steps needs. */
export interface Walk {
  /** The id of the path. */
  path: string;
  title: string;
  href: string;
  steps: readonly (WalkStep & { title: string; when: string; href: string })[];
}

const name = 'walk';

/** The path that is followed in this tab, if one is. */
export function readWalkHere(): Walk | undefined {
  return recall<Walk>(name, 'session');
}

/** Follows a path in this tab; undefined leaves it. */
export function followWalk(walk: Walk | undefined): void {
  remember(name, walk, 'session');
}

/** The place in a path of the page that is open: of several steps with one page the first that is not done. */
export function placeIn(walk: Walk, address: string, isDone: (key: string) => boolean): number {
  const here = walk.steps.flatMap(({ href }, index) => (address.includes(nameIn(href)) ? [index] : []));
  return here.find((index) => !isDone(walk.steps[index]!.key)) ?? here[0] ?? -1;
}

/** The path with the addresses of the language that a page of it is read in. */
export function inLanguageOf(walk: Walk, address: string, place: number): Walk {
  const before = address.slice(0, address.indexOf(nameIn(walk.steps[place]!.href)));
  const there = (href: string) => before + nameIn(href);
  return { ...walk, href: there(walk.href), steps: walk.steps.map((step) => ({ ...step, href: there(step.href) })) };
}

/** What the address of a page ends with in every language: the folder of its kind, and its id. */
function nameIn(href: string): string {
  return /(?:\/[^/]+){2}\/$/.exec(href)?.[0] ?? href;
}
