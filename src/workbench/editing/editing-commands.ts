import { clientTexts } from '../../components/client-texts.ts';
import type { CommandId } from '../commands/commands.ts';
import { onCommand, runCommand } from '../commands/run-command.ts';
import { showStatus } from '../status-bar/show-status.ts';
import type { Selected } from './message.ts';

/** Where a page has what a command is about. Without it the command is not there. */
const places: Partial<Record<CommandId, string>> = {
  'page.edit': '[data-edit]',
  'page.suggest': '[data-suggest]',
  'page.report': ':not([hidden]) > [data-tell]',
  'page.recordReview': '[data-command="page.recordReview"]',
  'page.newPage': '',
};

/** Says how a page is changed from where it is read. What that takes comes when somebody asks for it. */
export function editingCommands(): void {
  const selected = watchSelection();
  for (const [id, place] of Object.entries(places)) {
    const find = () => document.querySelector<HTMLAnchorElement>(`#content ${place}`);
    const act = async () => (await import('./edit-page.ts')).editPage(id as CommandId, find(), selected());
    if (find()) onCommand(id as CommandId, () => act().catch(() => follow(find())));
  }
  if (location.search === '?review') runCommand('page.recordReview');
}

/** Where nothing can be fetched, a link leads where it says, a mail without a connection too; of a form the reader is told. */
function follow(link: HTMLAnchorElement | null): void {
  if (link?.href) location.assign(link.href);
  else showStatus(clientTexts().notLoaded);
}

/**
 * The words of the text that are selected, and where. They are kept while the focus goes to a field, such as that of the
 * command centre, until something else in the text is pressed.
 */
function watchSelection(): () => Selected | undefined {
  let kept: Selected | undefined;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const from = selection?.anchorNode;
    if (from?.parentElement?.closest('article :is(header, [data-text])')) kept = { words: String(selection), from };
  });
  return () => kept;
}
