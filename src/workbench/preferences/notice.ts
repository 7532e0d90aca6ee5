import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../element.ts';

/** Tells what was done, in the line kept for it and aloud; with a way to undo it where there is one. */
export function giveNotice(notice: HTMLElement, words: readonly string[], undo?: () => void): void {
  const old = notice.querySelector('button')!;
  const button = old.cloneNode(true) as HTMLButtonElement;
  button.hidden = undo === undefined;
  if (undo) button.addEventListener('click', undo);
  notice.hidden = false;
  if (document.activeElement === old) notice.focus();
  old.replaceWith(button);
  notice.querySelector('ul')!.replaceChildren(...words.map((text) => element('li', {}, text)));
  sayAloud(words.join(' '));
}
