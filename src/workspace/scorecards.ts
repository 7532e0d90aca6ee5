import type { Lang } from '../model/localized.ts';
import type { Marks } from '../model/metric-state.ts';
import type { Level } from '../model/fields.ts';
import type { DataOf } from '../model/page.ts';
import type { Entry } from '../playbook/entry.ts';
import { nameOf } from './names.ts';
import { dataIn } from './page-view.ts';
import { toLink, type Site } from './site.ts';

/** A metric as the sheet of period figures asks for it and judges it. */
export interface ScorecardMetric
  extends Marks, Pick<DataOf<'metric'>, 'side' | 'unit' | 'formula' | 'source' | 'answers' | 'ratio'> {
  id: string;
  title: string;
  /** What people call it too: a file may name it so. */
  aliases: readonly string[];
  href: string;
  /** The language of its texts, where it is not the reader's. */
  lang?: Lang;
}

/** A level's scorecard: its metrics by their ids, most important first. */
export interface Scorecard {
  id: string;
  title: string;
  href: string;
  level: Level;
  levelName: string;
  metrics: readonly string[];
}

/** What `/workbench/scorecards.json` holds. */
export interface Scorecards {
  scorecards: readonly Scorecard[];
  /** All metrics that a scorecard carries. */
  metrics: readonly ScorecardMetric[];
}

/** Every scorecard in use, and the metrics they carry. */
export function scorecardsOf(site: Site, lang: Lang): Scorecards {
  const scorecards = (site.entries as readonly Entry[])
    .filter((entry): entry is Entry<'scorecard'> => entry.kind === 'scorecard' && isInUse(entry))
    .map((entry) => {
      const { title, level, metrics } = dataIn(entry, lang) as DataOf<'scorecard'>;
      const known = metrics.filter((id) => site.byId.get(id)?.kind === 'metric');
      const { href } = toLink(site, entry, lang);
      return { id: entry.id, title, href, level, levelName: nameOf(site, 'levels', level, lang), metrics: known };
    });
  const ids = new Set(scorecards.flatMap(({ metrics }) => metrics));
  return { scorecards, metrics: [...ids].map((id) => metricOf(site, site.byId.get(id)!, lang)) };
}

function metricOf(site: Site, entry: Entry, lang: Lang): ScorecardMetric {
  const data = dataIn(entry, lang) as DataOf<'metric'>;
  const { title, aliases, side, unit, direction, healthy, alarm, formula, source, answers, ratio } = data;
  const { href, lang: textLang } = toLink(site, entry, lang);
  return {
    ...{ id: entry.id, title, aliases, href, side, unit, direction, healthy, alarm, formula, source, answers, ratio },
    ...(textLang && { lang: textLang }),
  };
}

function isInUse({ data }: Entry): boolean {
  return data.status !== 'retired' && data.status !== 'draft';
}
