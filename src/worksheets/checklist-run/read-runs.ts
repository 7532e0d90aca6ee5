import type { RunWithDeeds } from '../kept/runs.ts';
import type { Begun, Deed, Edition, Group, Item } from './run.ts';
import { runsVersion } from './say-record.ts';

/** A run with everything that was done in it. */
export type WholeRun = RunWithDeeds<Begun, Deed>;

/** The files that hold runs, and the latest shape of each. */
const newest: Readonly<Record<string, number>> = { 'vademecum-runs': runsVersion, 'vademecum-kept': 1 };

/**
 * The runs in the text of an exported file, of runs alone or of all that a device kept; or why there are none. What they say
 * is not trusted: a run stands as its deeds lead to, so that no file holds a signature that could not have been given.
 */
export function readRunsFile(text: string): WholeRun[] | 'other' | 'newer' {
  const file = parse(text);
  if (!isRecord(file) || !Array.isArray(file['runs'])) return 'other';
  const { file: name, version } = file;
  if (typeof name !== 'string' || !Object.hasOwn(newest, name) || typeof version !== 'number') return 'other';
  if (version > newest[name]!) return 'newer';
  const apart = Array.isArray(file['deeds']) ? file['deeds'].filter(isRecord) : [];
  const runs = file['runs'].filter(isRecord).map(({ id, page, start, begun, deeds }) => ({
    id,
    page,
    begun: start ?? begun,
    deeds: deeds ?? apart.filter(({ run }) => run === id).map(({ deed }) => deed),
  }));
  if (runs.length === 0 || !runs.every(isRun)) return 'other';
  return [...new Map(runs.map((run) => [run.id, run])).values()];
}

/** What a run from a file adds to those that are kept here: nothing, deeds, or all of it. */
export function newIn(run: WholeRun, kept: readonly WholeRun[]): 'nothing' | 'all' | { deeds: Deed[] } {
  const here = kept.find(({ id }) => id === run.id);
  if (!here) return 'all';
  const shared = Math.min(here.deeds.length, run.deeds.length);
  const isSame = JSON.stringify(here.deeds.slice(0, shared)) === JSON.stringify(run.deeds.slice(0, shared));
  // Where both went on apart, what is kept here stays as it is.
  const more = run.deeds.slice(shared);
  return isSame && more.length > 0 ? { deeds: more } : 'nothing';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRun(run: Record<string, unknown>): run is WholeRun & Record<string, unknown> {
  const { id, page, begun, deeds } = run;
  return isId(id) && isId(page) && isBegun(begun) && Array.isArray(deeds) && deeds.every(isDeed);
}

function isBegun(value: unknown): value is Begun {
  if (!isRecord(value)) return false;
  const { at, label, edition, first } = value;
  return isMoment(at) && typeof label === 'string' && isEdition(edition) && isTextOrNothing(first);
}

function isEdition(value: unknown): value is Edition {
  if (!isRecord(value)) return false;
  const { hash, lang, title, use, groups, second, secondGroup } = value;
  const isNamed = [hash, lang, title].every((text) => typeof text === 'string');
  const isUsed = use === 'read-do' || use === 'do-confirm';
  const isSigned = typeof second === 'boolean' && ['number', 'undefined'].includes(typeof secondGroup);
  return isNamed && isUsed && isSigned && Array.isArray(groups) && groups.every(isGroup);
}

function isGroup(value: unknown): value is Group {
  if (!isRecord(value) || typeof value['title'] !== 'string' || !Array.isArray(value['items'])) return false;
  return value['items'].every((item): item is Item => isRecord(item) && isText(item['key']) && isText(item['text']));
}

/** What each kind of deed says besides its time. Another kind comes from a later edition of the site, and does nothing here. */
const said: Readonly<Record<string, readonly string[]>> = {
  done: ['item'],
  open: ['item'],
  cannot: ['item', 'why'],
  note: ['item', 'text'],
  label: ['text'],
  name: ['as', 'name'],
  sign: ['as'],
  unsign: ['as'],
  refuse: ['why'],
  stay: ['of'],
};

function isDeed(value: unknown): value is Deed {
  if (!isRecord(value) || !isMoment(value['at']) || !isText(value['did'])) return false;
  if (value['did'] === 'move') return isEdition(value['edition']);
  if ('as' in value && value['as'] !== 'first' && value['as'] !== 'second') return false;
  const fields = Object.hasOwn(said, value['did']) ? said[value['did']]! : [];
  return fields.every((field) => typeof value[field] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** An id stands in addresses. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+$/.test(value);
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
