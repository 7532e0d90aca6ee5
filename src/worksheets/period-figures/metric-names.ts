import { plain } from '../../base/plain.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';

/** Metrics by their id, their title and what else they are called; a name that two of them have is none. */
export function metricsByName(metrics: readonly ScorecardMetric[]): (name: string) => ScorecardMetric | undefined {
  const names = new Map<string, ScorecardMetric | undefined>();
  for (const metric of metrics) for (const alias of metric.aliases) put(names, alias, metric);
  for (const metric of metrics) for (const own of [metric.title, metric.id]) names.set(plain(own), metric);
  return (name) => names.get(plain(name.replace(/\([^)]*\)|%/g, '')));
}

function put(names: Map<string, ScorecardMetric | undefined>, name: string, metric: ScorecardMetric): void {
  const key = plain(name);
  names.set(key, names.has(key) && names.get(key) !== metric ? undefined : metric);
}
