import { sample } from './sample.ts';
import type { HistoryGap } from '../../model/change.ts';
import type { PlaybookFiles } from '../read-files.ts';

/** One thing that is wrong in the sample, so that a rule has something to report. */
export interface Fault {
  /** The files that are not as in the sample: changed ones and further ones. */
  files: PlaybookFiles;
  /** Further files of the sample that the rule has to see. Settings are always there. */
  beside?: readonly string[];
  /** What the fault is a change of, where that counts: the sample, save for the files that were otherwise before. */
  since?: { before?: PlaybookFiles; writers?: Readonly<Record<string, string>>; gap?: HistoryGap };
  /** What to write in place of `files`, where the sample itself does not show it. */
  mended?: PlaybookFiles;
}

/** A file of the sample in which some text is another. Throws when the text is not there: the example would show nothing. */
export function edit(file: string, ...changes: readonly [from: string | RegExp, to: string][]): Record<string, string> {
  let text = sample[file] ?? '';
  for (const [from, to] of changes) {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file} of the sample does not hold ${String(from)}.`);
    text = changed;
  }
  return { [file]: text };
}

/** A file of the sample under another name, with some text changed. */
export function copy(
  file: string,
  name: string,
  ...changes: readonly [from: string | RegExp, to: string][]
): Record<string, string> {
  return { [name]: Object.values(edit(file, ...changes))[0]! };
}

/** The files of the sample that examples use most. */
export const late = 'procedures/late-repair.mdx';
export const check = 'checklists/hand-back.mdx';
export const term = 'glossary/job-card.mdx';
export const onTime = 'metrics/repairs-on-time.mdx';
export const again = 'metrics/would-come-again.mdx';
export const call = 'scenarios/angry-call.mdx';
export const week = 'paths/first-week.mdx';
export const role = 'roles/adviser.mdx';
export const everything = Object.keys(sample);
