import { plain } from '../../base/plain.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Attention } from './attention.ts';
import { nobody, severities, type AttentionState } from './attention-state.ts';
import type { Concern } from './concerns.ts';

/** Findings that stand together: those of a page, of a file that is no page, or of an owner. */
export interface ConcernGroup {
  /** The id of the page or owner, or the path of the file; nothing for what belongs to nobody. */
  key: string;
  concerns: readonly Concern[];
}

/** How many findings there are of each severity. */
export type Counts = Record<Severity, number>;

/** What is shown of a list of findings. */
export interface Shown {
  groups: readonly ConcernGroup[];
  /** How many are shown. */
  count: number;
  /** Of each severity, how many would be shown were no severity hidden. */
  counts: Counts;
}

/** The part of all findings that a reader asks for, in groups, the worst first. `words` says what a finding is found by. */
export function shownConcerns(
  concerns: readonly Concern[],
  state: AttentionState,
  words: (concern: Concern) => string,
): Shown {
  const asked = plain(state.filter).split(' ').filter(Boolean);
  const matches = (concern: Concern) => {
    const text = asked.length === 0 ? '' : plain(words(concern));
    return isOf(state.owner, concern) && asked.every((word) => text.includes(word));
  };
  const found = concerns.filter(matches);
  const shown = found.filter(({ severity }) => !state.hidden.includes(severity)).toSorted(byWeight);
  const groups = Map.groupBy(shown, (concern) => keyOf(concern, state.group));
  return {
    // A group stands where its worst finding would.
    groups: [...groups].map(([key, concerns]) => ({ key, concerns })),
    count: shown.length,
    counts: countsOf(found),
  };
}

/** How many findings there are of each severity. */
export function countsOf(concerns: readonly Concern[]): Counts {
  const count = (severity: Severity) => concerns.filter((concern) => concern.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** What a finding is found by: what is said of it, and where it belongs. */
export function wordsOf(concern: Concern, { owners, kinds }: Attention, said: string): string {
  const { rule, file, page, owner = '' } = concern;
  const kind = page ? (kinds[page.kind] ?? []).slice(0, 2) : [];
  return [said, rule, file, page?.title, page?.section, ...kind, owner, owners.get(owner)?.name].join(' ');
}

function isOf(wanted: string, { owner }: Concern): boolean {
  return wanted === '' || (wanted === nobody ? owner === undefined : owner === wanted);
}

function keyOf({ page, file, owner = '' }: Concern, group: AttentionState['group']): string {
  return group === 'owner' ? owner : (page?.id ?? file);
}

/** The worst first; of reviews, what is late longest and then what is due soonest. */
function byWeight(a: Concern, b: Concern): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(dayOf(a), dayOf(b)) ||
    compare(a.file, b.file) ||
    a.line - b.line
  );
}

/** The day a finding counts from; what has none comes after. */
function dayOf({ what }: Concern): string {
  if (what.kind === 'review') return what.next;
  return what.kind === 'office' ? what.due.on : '~';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
