import type { Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Marks } from '../model/metric-state.ts';
import type { DataOf } from '../model/page.ts';
import type { Standard } from '../model/procedure.ts';
import type { PageView } from './page-view.ts';

/** What a sheet's element in the page works with. */
export interface SheetData extends Pick<
  DataOf<'worksheet'>,
  'sheet' | 'level' | 'questions' | 'costs' | 'marks' | 'principles'
> {
  /** The id of the page. */
  page: string;
  title: string;
  /** The language of the questions and of the titles; that of the words around them may be another one. */
  lang: Lang;
  /** The hash of the page: another one for another text. */
  hash: string;
  metrics: SheetMetric[];
  /** The standards of the procedure that the sheet names. */
  standards: Standard[];
  levelNames: { id: Level; name: string }[];
}

/** A metric that a sheet works with. */
export interface SheetMetric extends Marks {
  id: string;
  title: string;
  /** The language of its title, where it is not the reader's. */
  titleLang?: Lang | undefined;
  href: string;
  side: string;
  unit: string;
  formula: string;
}

/** What the element of a worksheet is given. */
export function sheetData({ id, data, textLang, hash, metrics, tables, levelNames }: PageView<'worksheet'>): SheetData {
  const { sheet, title, level, questions, costs, marks, principles, procedure } = data;
  return {
    ...{ page: id, title, sheet, level, questions, costs, marks, principles, hash, levelNames },
    lang: textLang,
    metrics: metrics.map(({ link: { id: metricId, title: name, lang, href }, ...metric }) => ({
      ...{ id: metricId, title: name, titleLang: lang, href },
      ...metric,
    })),
    standards: (procedure && tables[procedure]?.standards) || [],
  };
}
