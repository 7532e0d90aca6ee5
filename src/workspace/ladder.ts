import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A role as the ladder shows it. */
export interface LadderRole {
  link: LinkView;
  level: Level;
  /** The first and the last grade of pay, where the page says so. */
  grades: { from: number; to: number } | undefined;
}

/** Roles and the ways between them. */
export interface Ladder {
  /** Those who meet customers first; within a level by grade. */
  roles: LadderRole[];
  /** Steps up, from role to role. */
  ups: { from: string; to: string }[];
  /** Changes without going up. Each pair stands here once. */
  across: { from: string; to: string }[];
}

/** The ladder of all roles that are in force; of those around one role, if one is named. */
export function ladderOf(site: Site, lang: Lang, around?: string): Ladder {
  const entries = site.entries.filter(
    (entry): entry is Entry<'role'> => entry.kind === 'role' && (isInForce(entry) || entry.id === around),
  );
  const known = new Set(entries.map(({ id }) => id));
  const isNear = ({ from, to }: { from: string; to: string }) => around === undefined || [from, to].includes(around);
  const waysOf = (field: 'next' | 'sideways') =>
    entries
      .flatMap(({ id: from, data }) => data[field].map((to) => ({ from, to })))
      .filter(({ from, to }) => from !== to && known.has(to));
  const ups = waysOf('next').filter(isNear);
  const across = [
    ...new Map(waysOf('sideways').map((way) => [[way.from, way.to].sort().join(), way] as const)).values(),
  ].filter(isNear);
  const shown = new Set([...ups, ...across].flatMap(({ from, to }) => [from, to]));
  const roles = entries
    .filter(({ id }) => around === undefined || id === around || shown.has(id))
    .map((entry): LadderRole => ({
      link: toLink(site, entry, lang),
      level: entry.data.level,
      grades: entry.data.grades,
    }));
  return { roles: roles.toSorted(byHeight), ups, across };
}

function byHeight(a: LadderRole, b: LadderRole): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (a.grades?.from ?? 0) - (b.grades?.from ?? 0) ||
    (a.grades?.to ?? 0) - (b.grades?.to ?? 0) ||
    (a.link.id < b.link.id ? -1 : 1)
  );
}
