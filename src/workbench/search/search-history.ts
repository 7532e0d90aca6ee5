import { recall, remember } from '../store.ts';

const name = 'searches';
const most = 50;

/** What was searched for on this device, the last one first. */
export function readHistory(): readonly string[] {
  const kept = recall<unknown>(name);
  return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
}

/** Keeps a query that led somewhere. */
export function joinHistory(query: string): void {
  if (query.trim() !== '') remember(name, withQuery(readHistory(), query.trim()));
}

/** A history with a query at its front, and there only. */
export function withQuery(history: readonly string[], query: string): string[] {
  const same = query.toLocaleLowerCase();
  return [query, ...history.filter((other) => other.toLocaleLowerCase() !== same)].slice(0, most);
}

/**
 * Goes through earlier queries, older with a positive step. Past the newest is what was typed before; past the oldest is
 * nothing, so the field stays as it is.
 */
export class HistoryWalk {
  #history: readonly string[] = [];
  #typed = '';
  #at = -1;

  /** Whether an earlier query stands in the field. */
  get isUnderWay(): boolean {
    return this.#at >= 0;
  }

  /** Forgets where it was: the reader has typed something else. */
  stop(): void {
    this.#at = -1;
  }

  /** What to put into the field that holds `value`; undefined where there is nothing further that way. */
  step(value: string, by: 1 | -1, history: readonly string[]): string | undefined {
    if (!this.isUnderWay) {
      this.#history = history.filter((query) => query !== value.trim());
      this.#typed = value;
    }
    const at = this.#at + by;
    if (at < -1 || at >= this.#history.length) return undefined;
    this.#at = at;
    return at === -1 ? this.#typed : this.#history[at];
  }
}
