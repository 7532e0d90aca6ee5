import { clientTexts } from '../../components/client-texts.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import { showStatus } from '../../workbench/status-bar/show-status.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import type { Blanks } from './blanks.ts';
import style from './phrases.css?url';

/** Shows what is filled in already in words that have come later. */
export type ShowFilled = (words: Iterable<HTMLElement>) => Promise<void>;

/** Lets the reader fill in blanks in an element; what that takes comes with their first press on words. */
export function loadBlanks(root: HTMLElement, signal: AbortSignal): ShowFilled {
  let blanks: Promise<Blanks> | undefined;
  const press = async (event: Event) => {
    if (!closestTo(event, 'wb-copy button')) return;
    blanks ??= load(root, signal);
    try {
      (await blanks).press(event);
    } catch {
      blanks = undefined;
      showStatus(clientTexts().notLoaded);
    }
  };
  root.addEventListener('click', (event) => void press(event), { signal });
  return async (words) => (await blanks)?.showAll(words);
}

async function load(root: HTMLElement, signal: AbortSignal): Promise<Blanks> {
  const [{ Blanks }, texts] = await Promise.all([import('./blanks.ts'), textsOfSheet('phrases'), loadStyle(style)]);
  return new Blanks(root, texts, signal);
}
