import { addDays } from '../base/day.ts';
import { plural } from '../base/text.ts';
import { officeDue, whoAnswers, type OfficeDue } from '../model/office.ts';
import type { Owner } from '../model/owners.ts';
import type { Page, Playbook } from '../model/page.ts';
import { markedValues, type MarkedValue } from './marked-values.ts';
import { ownersById } from './owners-by-id.ts';
import type { Finding, Rule } from './rule.ts';
import { isTouched } from './touched.ts';

export const ownerLeft: Rule = {
  id: 'owner-left',
  severity: 'warning',
  why: 'Readers who call somebody who has gone get no answer, and the page no care.',

  /** An error where the change touches a page that nobody answers for. */
  *check({ playbook, today, change }) {
    const owners = ownersById(playbook);
    const touched = new Set(playbook.pages.filter((page) => isTouched(page, change)));
    for (const { value, place, page } of officePlaces(playbook)) {
      const owner = owners.get(value);
      const due = owner && officeDue(owner, owners, today);
      if (!due) continue;
      const isBad = due.state !== 'leaves' && (page ? touched.has(page) : inheritsIn(touched, place.on, value));
      yield { ...place, ...sayOffice(owner, due, owners), ...(isBad ? { severity: 'error' as const } : {}) };
    }
  },
};

/** Whether one of some pages takes its owner from a folder. */
function inheritsIn(pages: ReadonlySet<Page>, on: Finding['on'], owner: string): boolean {
  if (!('path' in on)) return false;
  const isBelow = ({ folder, branch }: Page) => `${[folder, ...branch].join('/')}/`.startsWith(`${on.path}/`);
  return [...pages].some((page) => page.data.owner === undefined && page.owner === owner && isBelow(page));
}

type Owners = ReadonlyMap<string, Owner>;

function sayOffice(owner: Owner, due: OfficeDue, owners: Owners): Pick<Finding, 'message' | 'hint' | 'severity'> {
  if (due.state === 'leaves') return sayLeaving(owner, due, owners);
  const { id, name } = owner;
  return {
    message: `"${name}" ${due.state === 'comes' ? 'takes office' : 'left office'} on ${due.on}, and no deputy answers today.`,
    hint: `Name an owner who is in office, or give "${id}" a deputy in owners.yaml.`,
  };
}

function sayLeaving(
  { id, name }: Owner,
  { severity, days, on, by }: Extract<OfficeDue, { state: 'leaves' }>,
  owners: Owners,
): Pick<Finding, 'message' | 'hint' | 'severity'> {
  const who = by === id ? `"${name}"` : `"${owners.get(by)?.name}", who answers for "${name}",`;
  const next = whoAnswers(id, owners, addDays(on, 1));
  return {
    severity,
    message: `${who} leaves office ${days === 0 ? 'today' : `in ${plural(days, 'day')}, on ${on}`}.`,
    hint: next
      ? `Name the owner who takes over. Until you do, "${next.name}" answers after that day.`
      : 'Name the owner who takes over, or a deputy in owners.yaml. Nobody answers after that day.',
  };
}

/** The first place where each page, or folder with pages, names an owner. Reviews are of their day and do not count. */
export function officePlaces(playbook: Playbook): MarkedValue[] {
  const inherited = new Set(playbook.pages.filter(({ data }) => data.owner === undefined).map(({ owner }) => owner));
  const seen = new Set<string>();
  return markedValues(playbook).filter(({ value, meta, page, field, place }) => {
    if (!meta.owner || field?.[0] === 'reviews' || page?.data.status === 'retired') return false;
    if (page === undefined && !('locate' in place.on && inherited.has(value))) return false;
    const key = `${page?.file ?? place.on.file} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}
