import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import type { ThemeEntry } from '../../model/theme.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { showPicks, type Pick } from '../palette/picks.ts';
import { applyTheme, loadTheme } from '../settings/apply-settings.ts';
import { changeSetting, readSettings } from '../settings/read-settings.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { ownThemes } from './own-themes.ts';

/** Lets the reader choose a theme, and shows each while it is looked at. Leaving without a choice brings back the one of before. */
export async function selectTheme(): Promise<void> {
  const [{ themes: texts }, own] = await Promise.all([lazyTexts(), ownThemes()]);
  const current = readSettings().theme;
  const picks = [...builtIn(texts), ...(own ?? []).map((theme) => toPick(theme, texts))];
  // So that each is there when it is looked at.
  for (const { id } of picks) if (id !== 'system') loadTheme(id);
  await showPicks({
    label: texts.label,
    items: picks.map((pick) => ({ ...pick, icon: 'theme', isCurrent: pick.id === current })),
    onMove: applyTheme,
    onAccept: (id) => changeSetting('theme', id),
    onCancel: () => applyTheme(current),
  });
  if (own === undefined) showStatus(texts.failed);
}

function builtIn({ names, hints }: LazyTexts['themes']): Pick[] {
  return Object.entries(names).map(([id, title]) => ({ id, title, detail: hints[id as keyof typeof hints] }));
}

/** A theme whose colours are hard to read is offered all the same, and says so. */
function toPick({ id, title, weak }: ThemeEntry, texts: LazyTexts['themes']): Pick {
  if (weak === 0) return { id, title };
  return { id, title, detail: weak === 1 ? texts.weakOne : texts.weak.replace('%', String(weak)) };
}
