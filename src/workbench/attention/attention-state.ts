import type { Severity } from '../../model/diagnostic.ts';

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What of the list is shown, and how. All of it goes into the address, so that a part of the list can be sent. */
export interface AttentionState {
  /** Words that every finding shown has. */
  filter: string;
  /** The id of the owner whose part is shown, `-` for what belongs to nobody, or nothing for all. */
  owner: string;
  group: 'page' | 'owner';
  /** The severities that are not shown. */
  hidden: readonly Severity[];
}

/** Stands for nobody, where an owner is chosen. No id is written like this. */
export const nobody = '-';

/** What an address asks for: `?owner=delivery-lead&group=owner&hide=info`. */
export function readState(search: string): AttentionState {
  const given = new URLSearchParams(search);
  const hidden = new Set(given.getAll('hide'));
  return {
    filter: given.get('filter')?.trim() ?? '',
    owner: given.get('owner') ?? '',
    group: given.get('group') === 'owner' ? 'owner' : 'page',
    hidden: severities.filter((severity) => hidden.has(severity)),
  };
}

/** The end of the address that asks for this; nothing for the whole list. */
export function toSearch({ filter, owner, group, hidden }: AttentionState): string {
  const pairs = [
    ...(filter === '' ? [] : [['filter', filter]]),
    ...(owner === '' ? [] : [['owner', owner]]),
    ...(group === 'page' ? [] : [['group', group]]),
    ...hidden.map((severity) => ['hide', severity]),
  ];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][])}`;
}
