import { checklist } from './checklist.ts';
import { metric } from './metric.ts';
import { path } from './path.ts';
import { phrase } from './phrase.ts';
import { principle } from './principle.ts';
import { procedure } from './procedure.ts';
import { ritual } from './ritual.ts';
import { role } from './role.ts';
import { scenario } from './scenario.ts';
import { scorecard } from './scorecard.ts';
import { story } from './story.ts';
import { term } from './term.ts';
import { worksheet } from './worksheet.ts';

/** Every kind of page. The key is the folder in `content/` and the first part of the address. */
export const kinds = {
  procedures: { kind: 'procedure', icon: 'list-ordered', schema: procedure },
  checklists: { kind: 'checklist', icon: 'checklist', schema: checklist },
  phrases: { kind: 'phrase', icon: 'comment-discussion', schema: phrase },
  principles: { kind: 'principle', icon: 'lightbulb', schema: principle },
  paths: { kind: 'path', icon: 'mortar-board', schema: path },
  scenarios: { kind: 'scenario', icon: 'type-hierarchy-sub', schema: scenario },
  metrics: { kind: 'metric', icon: 'graph-line', schema: metric },
  scorecards: { kind: 'scorecard', icon: 'dashboard', schema: scorecard },
  rituals: { kind: 'ritual', icon: 'calendar', schema: ritual },
  stories: { kind: 'story', icon: 'quote', schema: story },
  roles: { kind: 'role', icon: 'person', schema: role },
  worksheets: { kind: 'worksheet', icon: 'table', schema: worksheet },
  glossary: { kind: 'term', icon: 'book', schema: term },
} as const;

/** A kind's folder, such as `procedures`. */
export type KindFolder = keyof typeof kinds;

/** A kind's name in data, such as `procedure`. */
export type Kind = (typeof kinds)[KindFolder]['kind'];

export const kindFolders = Object.keys(kinds) as KindFolder[];
