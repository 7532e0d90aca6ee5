import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { nameOf } from './names.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** The kinds of page that put a principle into practice. */
const practice = new Set(['procedure', 'checklist', 'ritual']);

export interface CoverageRow {
  principle: LinkView;
  /** What puts it into practice at each level. */
  cells: Record<Level, LinkView[]>;
}

/** For each principle and level, the pages that put it into practice. Drafts and retired pages do not count. */
export function coverage(
  site: Site,
  lang: Lang,
): { rows: CoverageRow[]; levels: { id: Level; name: string }[]; gaps: number } {
  const practising = site.entries.filter((entry) => practice.has(entry.kind) && isInForce(entry));
  const byPrinciple = new Map<string, Entry[]>();
  for (const entry of practising) {
    for (const id of (entry as Entry<'procedure'>).data.principles)
      byPrinciple.set(id, [...(byPrinciple.get(id) ?? []), entry]);
  }
  const principles = site.entries.filter((entry) => entry.kind === 'principle' && isInForce(entry));
  const rows = principles.map((principle) => ({
    principle: toLink(site, principle, lang),
    cells: Object.fromEntries(
      levels.map((level) => [
        level,
        (byPrinciple.get(principle.id) ?? [])
          .filter(({ data }) => data.levels.includes(level))
          .map((entry) => toLink(site, entry, lang)),
      ]),
    ) as CoverageRow['cells'],
  }));
  const gaps = rows.reduce((sum, { cells }) => sum + levels.filter((level) => cells[level].length === 0).length, 0);
  return { rows, levels: levels.map((id) => ({ id, name: nameOf(site, 'levels', id, lang) })), gaps };
}
