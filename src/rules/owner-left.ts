import { daysBetween, type Day } from '../base/day.ts';
import { plural } from '../base/text.ts';
import { inOffice, whoAnswers } from '../model/office.ts';
import type { Owner } from '../model/owners.ts';
import type { Playbook } from '../model/page.ts';
import { markedValues, type MarkedValue } from './marked-values.ts';
import { ownersById } from './owners-by-id.ts';
import type { Finding, Rule } from './rule.ts';

/** From this many days before somebody leaves, their pages are reported. */
const notice = 14;

export const ownerLeft: Rule = {
  id: 'owner-left',
  severity: 'warning',
  why: 'Readers who call somebody who has gone get no answer, and the page no care.',

  *check({ playbook, today }) {
    const owners = ownersById(playbook);
    for (const { value, place } of places(playbook)) {
      const owner = owners.get(value);
      if (!owner) continue;
      const finding = inOffice(owner, today) ? leavingSoon(owner, today) : outOfOffice(owner, owners, today);
      if (finding) yield { ...place, ...finding };
    }
  },
};

type Said = Pick<Finding, 'message' | 'hint' | 'severity'>;

function leavingSoon({ name, until }: Owner, today: Day): Said | undefined {
  const left = until === undefined ? Infinity : daysBetween(today, until);
  if (left > notice) return undefined;
  return {
    severity: 'info',
    message: `"${name}" leaves office ${left === 0 ? 'today' : `in ${plural(left, 'day')}, on ${until}`}.`,
    hint: 'Name the owner who takes over, or a deputy in owners.yaml.',
  };
}

function outOfOffice(owner: Owner, owners: ReadonlyMap<string, Owner>, today: Day): Said | undefined {
  if (whoAnswers(owner.id, owners, today)) return undefined;
  const when =
    owner.from !== undefined && today < owner.from ? `takes office on ${owner.from}` : `left office on ${owner.until}`;
  return {
    message: `"${owner.name}" ${when}, and no deputy answers today.`,
    hint: `Name an owner who is in office, or give "${owner.id}" a deputy in owners.yaml.`,
  };
}

/** The first place where each page, or folder with pages, names an owner. Reviews are of their day and do not count. */
function places(playbook: Playbook): MarkedValue[] {
  const inherited = new Set(playbook.pages.filter(({ data }) => data.owner === undefined).map(({ owner }) => owner));
  const seen = new Set<string>();
  return markedValues(playbook).filter(({ value, meta, page, field, place }) => {
    if (!meta.owner || field?.[0] === 'reviews' || page?.data.status === 'retired') return false;
    if (page === undefined && !('locate' in place.on && inherited.has(value))) return false;
    const key = `${page?.file ?? place.on.file} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}
