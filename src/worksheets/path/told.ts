import { sayDay } from '../../base/day.ts';
import type { Walk } from '../../workbench/walk/walk.ts';
import type { WalkNotes } from '../../workbench/walk/walk-ticks.ts';
import type { PathStep } from './path-steps.ts';

/** A path with what is ticked in it, as others are told of it. */
export interface Told {
  path: string;
  title: string;
  href: string;
  steps: readonly PathStep[];
  notes: WalkNotes;
}

/** The path as the pages of its steps know it. A step whose page is not there leads nowhere. */
export function walkOf({ path, title, href, steps }: Told): Walk {
  const leading = steps.filter((step) => step.href !== '');
  return {
    path,
    title,
    href,
    steps: leading.map((step) => ({
      key: step.key,
      page: step.page,
      do: step.do,
      title: step.title,
      when: step.when,
      href: step.href,
    })),
  };
}

/** A day as the reader of this page writes it. */
export function sayDayHere(day: string): string {
  return sayDay(day, document.documentElement.lang);
}
