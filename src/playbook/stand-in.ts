import type { z } from 'zod';
import { kebabCase } from '../base/text.ts';
import { freeChain } from '../model/chain.ts';
import { components, isComponentName } from '../model/components.ts';
import { config as configSchema, folder as folderSchema, type Config, type Folder } from '../model/config.ts';
import type { FieldMeta } from '../model/fields.ts';
import { kinds } from '../model/kinds.ts';
import { leavesOf } from '../model/leaves.ts';
import { owner as ownerSchema, type Owner } from '../model/owners.ts';
import type { Page } from '../model/page.ts';

/*
 * What holds in place of settings that cannot be read in full. A fault in them has been reported; here it is made sure
 * that it is not reported a second time on every page that relies on them.
 */

/** The configuration with everything in it that fits, and for the rest what the pages seem to expect. */
export function standInConfig(raw: unknown, pages: readonly Page[]): Config {
  const used = (vocabulary: FieldMeta['vocabulary']) =>
    Object.fromEntries(valuesIn(pages, (meta) => meta.vocabulary === vocabulary).map((name) => [name, name]));
  const longest = { months: 1200, weakest: 'read' } as const;
  const langs = pages.flatMap(({ translations }) => Object.keys(translations) as Config['languages']['all']);
  const inForce = pages.filter(({ data }) => data.status !== 'retired').map(({ id }) => id);
  const expected: Config = {
    name: 'Playbook',
    company: 'Company',
    languages: { default: 'en', all: [...new Set(['en' as const, ...langs])] },
    timeZone: 'UTC',
    riskClasses: { critical: longest, standard: longest, low: longest },
    levels: { frontline: 'Frontline', manager: 'Manager', leadership: 'Leadership' },
    chain: freeChain,
    channels: used('channels'),
    situations: isWritten(raw, 'situations') ? used('situations') : {},
    tones: isWritten(raw, 'tones') ? used('tones') : {},
    values: isWritten(raw, 'values') ? used('values') : {},
    tags: isWritten(raw, 'tags') ? used('tags') : {},
    topTasks: isWritten(raw, 'topTasks') ? inForce : [],
  };
  return { ...expected, ...fitting(configSchema.shape, raw) };
}

/** Every owner that fits, and a name for each other that somebody refers to. */
export function standInOwners(raw: unknown, pages: readonly Page[]): Owner[] {
  const entries: unknown[] = Array.isArray(raw) ? raw : [];
  const owners = entries.filter(hasId).map((entry) => standInOwner(entry.id, entry));
  if (Array.isArray(raw) && owners.length === entries.length) return owners;
  const known = new Set(owners.map(({ id }) => id));
  const deputies = owners.flatMap(({ deputy }) => deputy ?? []);
  const named = [...deputies, ...valuesIn(pages, (meta) => meta.owner === true)];
  return [...owners, ...new Set(named)].flatMap((each) =>
    typeof each !== 'string' ? [each] : known.has(each) ? [] : [standInOwner(each, {})],
  );
}

/** A folder with everything in it that fits. */
export function standInFolder(raw: unknown, title: string): Folder {
  const { reviews = [], ...rest } = fitting(folderSchema.shape, raw);
  return { title, order: 100, ...rest, reviews };
}

/** The fields of a page that fit. Who asks for others gets what makes no difference. */
export function standInData(raw: unknown, folder: Page['folder'], id: string): Page['data'] {
  const fields = {
    title: '',
    status: 'unverified',
    reviews: [],
    standards: [],
    ...fitting(kinds[folder].schema.shape, raw),
    id,
  };
  // Only rules that walk a page's text, or the fields that are there, see such a page.
  return fields as unknown as Page['data'];
}

/** Whether a setting is written, however it is. */
export function isWritten(raw: unknown, field: string): boolean {
  return raw === undefined || (typeof raw === 'object' && raw !== null && Object.hasOwn(raw, field));
}

function standInOwner(id: string, raw: unknown): Owner {
  return { name: id, contact: {}, account: id, authors: [], ...fitting(ownerSchema.shape, raw), id };
}

function hasId(entry: unknown): entry is { id: string } {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' && kebabCase.test(id);
}

/** The fields of something that fit their schemas. */
function fitting<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  raw: unknown,
): { [Name in keyof Shape]?: z.output<Shape[Name]> } {
  if (typeof raw !== 'object' || raw === null) return {};
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    if (!Object.hasOwn(raw, name)) return [];
    const { success, data } = schema.safeParse((raw as Record<string, unknown>)[name]);
    return success ? [[name, data] as const] : [];
  });
  // Each field has passed its own schema.
  return Object.fromEntries(fields) as { [Name in keyof Shape]?: z.output<Shape[Name]> };
}

/** Every value of the pages, in fields and components, that means a certain thing. */
function valuesIn(pages: readonly Page[], wanted: (meta: FieldMeta) => boolean): string[] {
  const leaves = pages.flatMap(({ folder, data, body, translations }) => [
    ...leavesOf(kinds[folder].schema, data),
    ...[body, ...Object.values(translations).map((translated) => translated.body)].flatMap((text) =>
      text.components.flatMap(({ name, props }) =>
        isComponentName(name) ? [...leavesOf(components[name].properties, props)] : [],
      ),
    ),
  ]);
  return leaves.filter(({ meta }) => wanted(meta)).map(({ value }) => value);
}
