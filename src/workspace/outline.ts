import type { Heading } from '../model/body.ts';
import type { PageView } from './page-view.ts';

/** A line of the outline: a heading, or a step. */
export interface OutlineEntry {
  id: string;
  text: string;
  depth: number;
}

/** What stands on a page, in its order: the headings of its text, then the parts made from its fields. */
export function outlineOf(headings: readonly Heading[], made: readonly OutlineEntry[]): OutlineEntry[] {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  return [...shown.map(({ id, text, depth }) => ({ id, text, depth })), ...made];
}

/** The parts of a page that are made from its fields and have a heading. */
export function madeParts(
  { kind, data, id, tables }: PageView,
  words: { standards: string; latitude: string; escalation: string },
): OutlineEntry[] {
  const part = (partId: string, text: string, shows: boolean): OutlineEntry[] =>
    shows ? [{ id: partId, text, depth: 2 }] : [];
  if (kind !== 'procedure') return [];
  const procedure = data as PageView<'procedure'>['data'];
  return [
    ...part('exact-figures', words.standards, (tables[id]?.standards.length ?? 0) > 0),
    ...part('what-you-may-decide', words.latitude, procedure.latitude.length > 0 || procedure.noLatitude !== undefined),
    ...part('when-to-call', words.escalation, procedure.escalation !== undefined),
  ];
}
