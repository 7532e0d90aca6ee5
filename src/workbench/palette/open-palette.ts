import { clientTexts } from '../../components/client-texts.ts';
import type { CommandId } from '../commands/commands.ts';
import { onCommand } from '../commands/run-command.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { keepTyping, takeTyping } from './early-typing.ts';
import { opensWith } from './modes.ts';

/** Loads the palette when somebody asks for it, and a little before: when they come near the command centre. */
export function openPalette(): void {
  for (const [id, typed] of Object.entries(opensWith))
    onCommand(id as CommandId, () => {
      keepTyping();
      return loaded(async () => (await import('./quick-open.ts')).quickOpen(typed)).finally(takeTyping);
    });
  onCommand('view.selectLanguage', () => loaded(async () => (await import('./select-language.ts')).selectLanguage()));
  onCommand('view.selectTheme', () => loaded(async () => (await import('../themes/select-theme.ts')).selectTheme()));

  const centre = document.querySelector('.centre[data-command="quickOpen.showPages"]');
  for (const event of ['pointerenter', 'focus'])
    centre?.addEventListener(event, () => void import('./quick-open.ts').then(({ prepare }) => prepare(), forget), {
      once: true,
    });
}

/** Offline, the command centre says that it could not open, instead of nothing. */
async function loaded(open: () => Promise<void>): Promise<void> {
  const hint = document.querySelector<HTMLElement>('.centre .hint');
  try {
    await open();
    const own = hint?.dataset['own'];
    if (hint && own !== undefined) hint.textContent = own;
  } catch {
    const { notLoaded } = clientTexts();
    showStatus(notLoaded);
    if (!hint) return;
    hint.dataset['own'] ??= hint.textContent;
    hint.textContent = notLoaded;
  }
}

/** Who comes near may go away again: what did not arrive is missed when it is asked for. */
function forget(): void {}
