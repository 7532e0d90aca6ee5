import { element } from '../element.ts';

/** What is asked before something is done that cannot be undone by pressing the same button again. */
export interface Question {
  title: string;
  hint?: string;
  lines?: readonly string[];
  yes: string;
}

/** Asks in the dialog of the page; resolves to whether the answer was yes. The focus goes back to where it came from. */
export async function ask(
  dialog: HTMLDialogElement,
  { title, hint = '', lines = [], yes }: Question,
): Promise<boolean> {
  dialog.querySelector('h2')!.textContent = title;
  dialog.querySelector('p')!.textContent = hint;
  dialog.querySelector('ul')!.replaceChildren(...lines.map((text) => element('li', {}, text)));
  dialog.querySelector('[value=yes]')!.textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  return dialog.returnValue === 'yes';
}
