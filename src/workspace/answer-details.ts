import type { Lang } from '../model/localized.ts';
import type { Kind } from '../model/kinds.ts';
import type { DataOf } from '../model/page.ts';
import { cut, folderOf, inForce, readIn } from './answer-rows.ts';
import { nameOf } from './names.ts';
import { sayMark } from './say-mark.ts';
import type { Site } from './site.ts';

/**
 * What an answer says beside its value, of the pages directly in a folder: `/workbench/answers/procedures/delivery.json`. It is
 * loaded when an answer is shown.
 */
export interface AnswerDetails {
  procedures?: Record<string, ProcedureDetails>;
  metrics?: Record<string, [direction: DataOf<'metric'>['direction'], healthy: string, alarm: string]>;
  terms?: Record<string, [short: string, avoid?: string]>;
}

/** The note of each figure; for each limit its words, by level, and the channels it holds for where not all of them count. */
export type ProcedureDetails = [notes?: string[], limits?: [words?: string[], channels?: string[]][]];

const kinds = ['procedure', 'metric', 'term'] as const satisfies readonly Kind[];

/** The folders that have details. */
export function answerFolders(site: Site): string[] {
  return [...new Set(kinds.flatMap((kind) => inForce(site, kind).map(folderOf)))];
}

/** The details of a folder, in a language. */
export function answerDetails(site: Site, path: string, lang: Lang): AnswerDetails {
  const of = <K extends Kind>(kind: K, rowOf: (data: DataOf<K>, textLang: Lang) => unknown) => {
    const rows = inForce(site, kind)
      .filter((entry) => folderOf(entry) === path)
      .map((entry) => {
        const { data, textLang } = readIn(site, entry, lang);
        return [entry.id, rowOf(data, textLang)] as const;
      });
    return rows.length > 0 ? Object.fromEntries(rows) : undefined;
  };
  // Each row is made for its kind.
  return {
    procedures: of('procedure', (data, textLang) => procedureDetails(site, data, textLang)),
    metrics: of('metric', ({ direction, healthy, alarm, unit }, textLang) => [
      direction,
      ...[healthy, alarm].map((mark) => sayMark(mark, unit, textLang)),
    ]),
    terms: of('term', ({ short, avoid }) => cut([short, avoid])),
  } as AnswerDetails;
}

function procedureDetails(site: Site, { standards, latitude }: DataOf<'procedure'>, lang: Lang): unknown[] {
  const words = (limit: string) => (standards.some(({ id }) => id === limit) ? undefined : limit);
  const names = (channels: readonly string[]) => channels.map((channel) => nameOf(site, 'channels', channel, lang));
  return cut([
    cut(standards.map(({ note }) => note)),
    latitude.map(({ limits, channels }) =>
      cut([cut(limits.map(({ limit }) => words(limit))), channels && names(channels)]),
    ),
  ]);
}
