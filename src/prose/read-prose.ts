import type { Root } from 'hast';
import type { Body } from '../model/body.ts';
import { checkAllowed } from './allow-list.ts';
import { collectBody } from './collect.ts';
import { cutDeep } from './depth.ts';
import { nameHeadings } from './headings.ts';
import { parseProse } from './parse.ts';
import type { ProseProblem } from './problem.ts';

export interface Prose {
  tree: Root;
  body: Body;
  problems: ProseProblem[];
}

/** Reads the text of a whole file: tree, what is in it, and everything in it that is not allowed. */
export function readProse(source: string): Prose {
  const { tree, problems, lost } = parseProse(source);
  const deep = cutDeep(tree);
  const refusals = checkAllowed(tree, source);
  nameHeadings(tree);
  return {
    tree,
    body: collectBody(tree, { lines: source.split('\n'), lost }),
    problems: [...problems, ...deep, ...refusals],
  };
}
