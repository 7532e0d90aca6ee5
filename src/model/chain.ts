import type { Level } from './fields.ts';
import type { KindFolder } from './kinds.ts';

/** The links of the chain that leads from a principle to the day's work, in its order. */
export const chainLinks = ['procedure', 'checklist', 'metric', 'ritual'] as const;
export type ChainLink = (typeof chainLinks)[number];

/** The links that put a principle into practice; a metric only shows whether they do. */
export const practisingLinks = ['procedure', 'checklist', 'ritual'] as const satisfies readonly ChainLink[];

/** The folder of the pages that fill a link. */
export const folderOfLink = {
  procedure: 'procedures',
  checklist: 'checklists',
  metric: 'metrics',
  ritual: 'rituals',
} as const satisfies Record<ChainLink, KindFolder>;

/** What each level needs where the playbook says nothing of it: no link in particular, only that something practises it. */
export const freeChain: Record<Level, ChainLink[]> = { frontline: [], manager: [], leadership: [] };
