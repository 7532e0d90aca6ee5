import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { DataOf } from '../model/page.ts';
import { ladderOf, type Ladder, type LadderRole } from './ladder.ts';
import { nameOf } from './names.ts';
import { dataIn } from './page-view.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A role with all that the career page says of it. */
export interface CareerRole extends LadderRole {
  /** What is expected and what brings more pay, in the language of the page. */
  expects: readonly string[];
  pay: readonly string[];
  paths: LinkView[];
  principles: LinkView[];
  next: LinkView[];
  sideways: LinkView[];
}

/** The career of a company: its ladder, and level by level what each role is about. */
export interface Career {
  ladder: Ladder;
  levels: { id: Level; name: string; roles: CareerRole[] }[];
  /** The highest grade that a role has; 0 where no page names grades. */
  highest: number;
  /** The owner of the folder of roles, who knows the pay table. */
  keeper: { id: string; name: string } | undefined;
}

/** The whole career, as far as its pages are in force. */
export function careerOf(site: Site, lang: Lang): Career {
  const ladder = ladderOf(site, lang);
  const byId = new Map(ladder.roles.map((role) => [role.link.id, role]));
  const linksTo = (ids: readonly string[]) =>
    ids.flatMap((id) => (site.byId.has(id) ? [toLink(site, site.byId.get(id)!, lang)] : []));
  const full = (role: LadderRole): CareerRole => {
    const { expects, pay, paths, principles } = dataIn(site.byId.get(role.link.id)!, lang) as DataOf<'role'>;
    const { id } = role.link;
    const across = ladder.across.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    return {
      ...role,
      expects: expects.map(({ text }) => text),
      pay: pay.map(({ text }) => text),
      paths: linksTo(paths),
      principles: linksTo(principles),
      next: ladder.ups.filter(({ from }) => from === id).map(({ to }) => byId.get(to)!.link),
      sideways: across.map((other) => byId.get(other)!.link),
    };
  };
  const keeper = site.owners.get(site.settings.folders.find(({ path }) => path === 'roles')?.data.owner ?? '');
  return {
    ladder,
    levels: levels.map((id) => ({
      id,
      name: nameOf(site, 'levels', id, lang),
      roles: ladder.roles.filter(({ level }) => level === id).map(full),
    })),
    highest: Math.max(0, ...ladder.roles.map(({ grades }) => grades?.to ?? 0)),
    keeper: keeper && { id: keeper.id, name: keeper.name },
  };
}
