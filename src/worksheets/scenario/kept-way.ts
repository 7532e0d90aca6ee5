import { recall, remember } from '../../workbench/store.ts';
import type { Way } from './case.ts';

/** The ways that are under way in this browser tab, by the id of their page. */
const name = 'scenarioWays';

type Ways = Readonly<Record<string, Way>>;

/** The way that was under way in this browser tab, if one was. */
export function recallWay(page: string): Way | undefined {
  const way = allWays()[page];
  return typeof way?.from === 'string' && Array.isArray(way.picks) ? { ...way, isReading: !!way.isReading } : undefined;
}

/** Keeps a way until the browser tab is closed; undefined forgets it. */
export function keepWay(page: string, way: Way | undefined): void {
  const { [page]: _, ...others } = allWays();
  remember(name, way ? { ...others, [page]: way } : others, 'session');
}

function allWays(): Ways {
  const kept = recall<unknown>(name, 'session');
  return typeof kept === 'object' && kept !== null ? (kept as Ways) : {};
}
