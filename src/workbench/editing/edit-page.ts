import type { CommandId } from '../commands/commands.ts';
import { messageAddress, type Selected } from './message.ts';

/** Changes the page, or begins another, in the way that a command says. Rejects when what it needs does not arrive. */
export async function editPage(
  id: CommandId,
  link: HTMLAnchorElement | null,
  selected: Selected | undefined,
): Promise<void> {
  if (id === 'page.newPage') return (await import('./new-page.ts')).newPage();
  if (id === 'page.recordReview') return (await import('./record-review.ts')).recordReview();
  if (link) location.assign(id === 'page.edit' ? link.href : messageAddress(link, selected));
}
