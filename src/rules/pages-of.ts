import { oncePer } from '../base/once-per.ts';
import type { Kind } from '../model/kinds.ts';
import type { Page } from '../model/page.ts';

/** The pages of a kind, typed with its fields. */
export function pagesOf<K extends Kind>(pages: readonly Page[], kind: K): readonly Page<K>[] {
  // The kind of a page decides its fields.
  return (byKind(pages).get(kind) ?? []) as readonly Page[] as readonly Page<K>[];
}

/** The page if it is of a kind, typed with its fields. */
export function asKind<K extends Kind>(page: Page | undefined, kind: K): Page<K> | undefined {
  // The kind of a page decides its fields.
  return page?.kind === kind ? (page as Page as Page<K>) : undefined;
}

const byKind = oncePer((pages: readonly Page[]) => Map.groupBy(pages, ({ kind }) => kind));
