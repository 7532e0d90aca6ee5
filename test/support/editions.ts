import type { Editions } from '../../scripts/steps/compare/editions.ts';

/** Two editions of a playbook as `compare` holds them, without a commit or an edit between them. */
export function editions(parts: Pick<Editions, 'before' | 'after'> & Partial<Editions>): Editions {
  return {
    today: '2026-06-01',
    files: new Map(),
    ref: 'main',
    base: '1'.repeat(40),
    head: '2'.repeat(40),
    commits: [],
    hasUncommitted: false,
    forget: () => {},
    ...parts,
  };
}
