import { onCommand } from '../commands/run-command.ts';
import { layoutChanged, readLayout } from '../layout-state.ts';
import { onSetting, readSettings } from '../settings/read-settings.ts';

/** Opens the panel when the reader asks for it, and fills it where it stands open. */
export function panelCommands(): void {
  const load = () => import('./panel.ts');
  const fill = async () => {
    const { maintain } = readSettings();
    if (readLayout().panelOpen || maintain) void (await load()).fillPanel();
    if (maintain) void (await import('../attention/show-count.ts')).showCount();
  };
  onCommand('view.togglePanel', async () => (await load()).togglePanel());
  onCommand('view.showProblems', async () => (await load()).openPanel('problems'));
  document.addEventListener(layoutChanged, () => void fill());
  onSetting((id) => id === 'maintain' && void fill(), new AbortController().signal);
  void fill();
}
