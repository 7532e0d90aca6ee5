import { list, plural } from '../../../src/base/text.ts';
import { lossKinds, type Loss, type LossKind } from './loss.ts';
import type { Imported } from './import-handbook.ts';
import type { Restored } from './restore-export.ts';

/** What came of an import, for the terminal: the sums, each kind of loss with an example, and what to do next. */
export function sayImport({ counts, losses, problems, ...imported }: Imported): string {
  const { pages, withOwner, withReview, overdue, pictures, words } = counts;
  const lines = [
    `${plural(pages.in, 'page')} in, ${plural(pages.out, 'page')} out${pages.translations > 0 ? `, ${pages.translations} of them translations` : ''}.`,
    `${withOwner} with an owner, ${pages.out - pages.translations - withOwner} without; ${withReview} with a reviewed day and an interval, ${overdue} overdue on ${imported.today}.`,
    `${words.in} words in, ${words.out} out; ${plural(pictures, 'picture')} copied.`,
    `${plural(many(losses, 'link-missing'), 'link target')} and ${plural(many(losses, 'heading-missing', 'heading-case'), 'heading')} missing in the source.`,
    '',
    ...byKind(losses).map(([kind, all]) => `${String(all.length).padStart(5)}  ${lossKinds[kind]}${example(all)}`),
  ];
  if (imported.kept.length > 0) lines.push('', sayKept(imported.kept));
  lines.push('', ...nextSteps(imported, problems));
  return `${lines.join('\n')}\n`;
}

/** What came of bringing an export of ours back. */
export function sayRestored({ written, kept, same }: Restored, content: string, isDry: boolean): string {
  const sum = isDry
    ? `${plural(written.length, 'file')} would be written`
    : `${plural(written.length, 'file')} written`;
  const lines = [`This is an export of a playbook. ${sum} into ${content}, ${same} there already and the same.`];
  if (kept.length > 0) lines.push(sayKept(kept));
  return `${lines.join('\n')}\n`;
}

function sayKept(kept: readonly string[]): string {
  const some = kept.slice(0, 3);
  const named = kept.length > 3 ? `${some.join(', ')} and ${kept.length - 3} more` : list(some);
  return `${named} ${kept.length === 1 ? 'is' : 'are'} there already with another text, and left alone. --replace writes over them.`;
}

function nextSteps(
  { isDry, files, content, into }: Omit<Imported, 'counts' | 'losses' | 'problems'>,
  problems: Imported['problems'],
): string[] {
  if (isDry)
    return [`Nothing is written. Without --dry-run, ${plural(files, 'file')} would go into ${content}/${into}.`];
  const { errors, warnings } = problems;
  return [
    `${plural(files, 'file')} written into ${content}/${into}. npm run validate finds ${plural(errors, 'error')} and ${plural(warnings, 'warning')}.`,
    'Next: name owners in owners.yaml, then npm run plan-reviews spreads the first reviews over the weeks.',
  ];
}

function many(losses: readonly Loss[], ...kinds: LossKind[]): number {
  return losses.filter(({ kind }) => kinds.includes(kind)).length;
}

function example([{ file, line, what }]: readonly (Loss & { file: string })[] & {
  0: Loss & { file: string };
}): string {
  return `\n         ${file}:${line}  ${what.slice(0, 80)}`;
}

/** Losses by kind, the most frequent first. */
export function byKind<Each extends Loss>(losses: readonly Each[]): [LossKind, [Each, ...Each[]]][] {
  const groups = Map.groupBy(losses, ({ kind }) => kind) as Map<LossKind, [Each, ...Each[]]>;
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}
