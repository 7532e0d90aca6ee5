import { list, plural } from '../../../src/base/text.ts';
import { lossKinds, type Loss, type LossKind, type PlacedLoss } from './loss.ts';
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
  const { kept, followed, replaced } = imported;
  if (kept.length + followed.length + replaced.length > 0) lines.push('');
  if (followed.length > 0)
    lines.push(
      `${plural(followed.length, 'file')} that nobody has changed since the last import ${followed.length === 1 ? 'follows' : 'follow'} the handbook.`,
    );
  if (kept.length > 0) lines.push(sayKept(kept));
  if (replaced.length > 0)
    lines.push(`${named(replaced)} had another text, and ${replaced.length === 1 ? 'is' : 'are'} written over.`);
  lines.push('', ...nextSteps(imported, problems, withOwner));
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
  const [are, them] = kept.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${named(kept)} ${are} there already with another text, and left alone. --replace writes over ${them}, and what was changed here is gone.`;
}

function named(files: readonly string[]): string {
  const some = files.slice(0, 3);
  return files.length > 3 ? `${some.join(', ')} and ${files.length - 3} more` : list(some);
}

function nextSteps(
  { isDry, files, content, into }: Omit<Imported, 'counts' | 'losses' | 'problems'>,
  problems: Imported['problems'],
  withOwner: number,
): string[] {
  if (isDry)
    return [`Nothing is written. Without --dry-run, ${plural(files, 'file')} would go into ${content}/${into}.`];
  const { errors, warnings } = problems;
  return [
    `${plural(files, 'file')} written into ${content}/${into}. npm run validate finds ${plural(errors, 'error')} and ${plural(warnings, 'warning')}.`,
    withOwner > 0
      ? 'Next: say in owners.yaml who the proposed owners are, then npm run plan-reviews spreads the first reviews over the weeks.'
      : 'Next: write who answers for the pages into owners.yaml, and their ids into the _folder.yaml of each folder. Then npm run plan-reviews spreads the first reviews over the weeks.',
  ];
}

/** How many losses are of these kinds. */
export function many(losses: readonly Loss[], ...kinds: LossKind[]): number {
  return losses.filter(({ kind }) => kinds.includes(kind)).length;
}

function example([{ file, line, what }]: readonly [PlacedLoss, ...PlacedLoss[]]): string {
  return `\n         ${file}:${line}  ${what.slice(0, 80)}`;
}

/** Losses by kind, the most frequent first. */
export function byKind<Each extends Loss>(losses: readonly Each[]): [LossKind, [Each, ...Each[]]][] {
  const groups = Map.groupBy(losses, ({ kind }) => kind) as Map<LossKind, [Each, ...Each[]]>;
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}
