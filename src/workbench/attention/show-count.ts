import { sayCount } from '../say-count.ts';
import { today } from '../trust/today.ts';
import { concernsOn } from './concerns.ts';
import { loadAttention } from './load-attention.ts';
import { countsOf } from './shown-concerns.ts';

/** Says in the bars how many things are late or wrong today. Notes are not among them: they only tell. */
export async function showCount(): Promise<void> {
  // Without the network the bars say no number, rather than one of another day.
  const loaded = await loadAttention().catch(() => undefined);
  if (!loaded) return;
  const { error, warning } = countsOf(concernsOn(loaded.attention, today()));
  const count = error + warning;
  for (const place of document.querySelectorAll<HTMLElement>('[data-attention]')) {
    place.textContent = count === 0 ? '' : String(count);
    place.title = count === 0 ? '' : sayCount(loaded.texts.counted, count);
  }
}
