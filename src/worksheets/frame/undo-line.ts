import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { buttonFor, element } from '../../workbench/element.ts';

/** How long something deleted can be had back, in milliseconds. */
const undoTime = 10_000;

/**
 * A line that says that something was deleted and takes it back on demand. It goes by itself after ten seconds, but not while
 * the focus or the pointer is on it.
 */
export function undoLine(said: string, texts: FrameTexts, undo: () => void): HTMLElement {
  const line = element('p', { class: 'wb-undo' }, said, ' ');
  const take = buttonFor(texts.undo, () => {
    line.remove();
    undo();
    sayAloud(texts.back);
  });
  line.append(take);
  sayAloud(said);
  const leave = (): void => {
    if (line.matches(':hover, :focus-within')) setTimeout(leave, undoTime);
    else line.remove();
  };
  setTimeout(leave, undoTime);
  return line;
}
