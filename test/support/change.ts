import type { Change, ChangedFile } from '../../src/model/change.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { playbook, type Parts } from './pages.ts';
import { report, today } from './report.ts';

/** What stood there before, and the files that are not as they were: a path stands for one with another text. */
export interface Before {
  before: Parts;
  files?: readonly (string | ChangedFile)[];
  writers?: Readonly<Record<string, string>> | undefined;
}

/** A change of a playbook. Where no files are named, those of all its pages and folders have another text. */
export function changeOf(now: Parts, { before, files, writers = {} }: Before): Change {
  const all = [...(now.pages ?? []), ...(now.folders ?? [])].flatMap(({ file }) => file ?? []);
  const changed = (files ?? all).map((file) => (typeof file === 'string' ? { status: 'changed', path: file } : file));
  return {
    base: playbook(before),
    files: new Map(changed.map((file) => [file.path, file as ChangedFile])),
    writers: new Map(Object.entries(writers)),
  };
}

/** What a rule reports of a change. */
export function reportChange(rule: Rule, now: Parts, since: Before, day = today): string[] {
  return report(rule, now, day, { change: changeOf(now, since) });
}
