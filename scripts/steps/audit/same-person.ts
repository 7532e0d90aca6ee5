import type { Owner } from '../../../src/model/owners.ts';

/** The roles and addresses that somebody named in a commit can be told by. */
export type KeysOf = (named: string) => string[];

/** Tells who is who: two names are one when they share an address, a role, or every letter. */
export function keysBy(owners: ReadonlyMap<string, Owner>): KeysOf {
  const roles = new Map<string, string[]>();
  for (const { id, name, account, authors } of owners.values())
    for (const key of [id, name, ...(account === undefined ? [] : [account, account.slice(1)]), ...authors])
      roles.set(key.toLowerCase(), [...(roles.get(key.toLowerCase()) ?? []), `role ${id}`]);
  return (named) => {
    const text = named.trim().toLowerCase();
    const [, name = text, mail] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? [];
    const parts = mail === undefined ? [name] : [mail];
    return [...parts, ...parts.flatMap((part) => roles.get(part) ?? [])];
  };
}

/** Whether each of some people is one of others. */
export function areAllAmong(some: readonly string[], others: readonly string[], keysOf: KeysOf): boolean {
  const known = new Set(others.flatMap(keysOf));
  return some.every((named) => keysOf(named).some((key) => known.has(key)));
}
