import { runCommand } from '../commands/run-command.ts';
import { noteOpened } from './open-result.ts';

/** Arrow keys lead from the field into the results, from one to the next, and back; says whether the press did. */
export function goAmongResults(
  { key, target, altKey, ctrlKey, metaKey }: KeyboardEvent,
  field: HTMLElement,
  found: HTMLElement,
): boolean {
  if (altKey || ctrlKey || metaKey || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) return false;
  const links = [...found.querySelectorAll<HTMLElement>('a[data-hit]')].filter((link) => link.checkVisibility());
  const at = links.indexOf(target as HTMLElement);
  if (target === field ? key !== 'ArrowDown' : at < 0) return false;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[key]!;
  const goal = next < 0 ? field : links[next];
  goal?.focus();
  return goal !== undefined;
}

/** Ctrl or Alt with Enter opens the result beside the page; says whether it did. */
export function openBeside({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !(altKey || ctrlKey || metaKey)) return false;
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-hit]');
  if (link === null) return false;
  noteOpened(link);
  return runCommand('editor.splitRight', link.pathname + link.hash);
}
