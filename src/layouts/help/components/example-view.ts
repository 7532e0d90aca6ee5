import { components, componentNames } from '../../../model/components.ts';
import { leavesOf } from '../../../model/leaves.ts';
import type { Lang } from '../../../model/localized.ts';
import type { ComponentUse } from '../../../model/body.ts';
import type { Entry } from '../../../playbook/entry.ts';
import { readProse } from '../../../prose/read-prose.ts';
import { pageView, type PageView } from '../../../workspace/page-view.ts';
import type { Site } from '../../../workspace/site.ts';

/**
 * What the examples of all components may show: a real page of the playbook, as if its text held them. Undefined for a
 * playbook without pages.
 */
export function exampleView(site: Site, lang: Lang): PageView | undefined {
  const entry = site.byId.get('late-delivery') ?? site.entries[0];
  if (!entry) return undefined;
  const uses = componentNames.flatMap((name) => usesIn(components[name].example));
  const page: Entry = { ...entry, translations: {}, source: { ...entry.source, ...namedBy(uses) } };
  // No example shows the figures of the page it stands on.
  return { ...pageView(site, page, lang), id: 'help' };
}

/** The ids in an example that stand for nothing in this playbook. */
export function missingIn(example: string, { byId, owners }: Pick<Site, 'byId' | 'owners'>): string[] {
  const leaves = usesIn(example).flatMap(({ name, props }) => [...leavesOf(components[name].properties, props)]);
  const missing = leaves.filter(
    ({ meta, value }) => (meta.page && !byId.has(value)) || (meta.owner && !owners.has(value)),
  );
  return missing.map(({ value }) => value);
}

function usesIn(example: string): ComponentUse[] {
  return readProse(example).body.components;
}

function namedBy(uses: readonly ComponentUse[]): Pick<Entry['source'], 'mentions' | 'facts' | 'owners' | 'tables'> {
  const pages = uses.flatMap(
    ({ name, props }) => (name === 'Page' || name === 'Term' ? props['id'] : props['page']) ?? [],
  );
  return {
    mentions: pages.map((id) => ({ id })),
    facts: uses.flatMap(({ name, props }) => (name === 'Fact' ? [`${props['page']}.${props['id']}`] : [])),
    owners: uses.flatMap(({ props }) => props['owner'] ?? []),
    tables: uses.flatMap(({ props }) => props['page'] ?? []),
  };
}
