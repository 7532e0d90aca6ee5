import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { Kept } from '../kept/sheets.ts';

/** The line that says whether what was filled in is kept, and where. */
export class SaveLine {
  readonly line = element('p', { class: 'wb-saved', role: 'status' });
  readonly #texts: FrameTexts;

  constructor(texts: FrameTexts) {
    this.#texts = texts;
    this.line.textContent = texts.stays;
  }

  saving(): void {
    this.line.textContent = this.#texts.saving;
  }

  /** Says what became of it. */
  say(kept: Kept): void {
    this.line.toggleAttribute('data-failed', kept.kept === 'nowhere');
    this.line.textContent = sayKept(kept, this.#texts);
  }
}

/** What became of something that was to be kept, in a sentence. */
export function sayKept(kept: Kept, texts: FrameTexts, at: Date = new Date()): string {
  const { lang } = document.documentElement;
  const time = at.toLocaleTimeString(lang === 'en' ? 'en-GB' : lang, { hour: '2-digit', minute: '2-digit' });
  if (kept.kept === 'device') return fillIn(texts.saved, time);
  if (kept.kept === 'here') return fillIn(texts.savedSmall, time);
  return { full: texts.notSavedFull, closed: texts.notSavedClosed, newer: texts.notSavedNewer }[kept.why];
}
