import type { Heading, Task } from '../model/body.ts';
import { readProse } from '../prose/read-prose.ts';
import { toSegments, type Segment, type SegmentOptions } from '../prose/segments.ts';
import { stepsOf, type Step } from '../prose/steps.ts';
import { sourceOf } from './source-of.ts';

/** The text of a page, ready to be shown. */
export interface PageProse {
  segments: Segment[];
  headings: Heading[];
  tasks: Task[];
  steps: Step[];
}

/** Reads the text of a page from its file (`content/…`) at the moment it is rendered. A file that has just gone gives an empty text. */
export function proseOf(file: string, options: SegmentOptions): PageProse {
  const source = sourceOf(file);
  if (source === undefined) return { segments: [], headings: [], tasks: [], steps: [] };
  const { tree, body, problems } = readProse(source);
  if (problems.some(({ severity }) => severity === undefined || severity === 'error'))
    return { segments: [], headings: [], tasks: [], steps: [] };
  const steps = stepsOf(tree);
  return { segments: toSegments(tree, options), headings: body.headings, tasks: body.tasks, steps };
}
