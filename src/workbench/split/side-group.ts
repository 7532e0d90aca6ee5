import { iconButton } from '../sheet/icon-button.ts';
import { lazyTexts } from '../lazy-texts.ts';

/** What the buttons of the group do. */
interface Actions {
  close(): void;
  swap(): void;
}

/** The frame of the page at the side: its title, its buttons, and the edge between the two. */
export function createGroup(actions: Actions): HTMLElement {
  const group = document.createElement('section');
  group.id = 'side';
  group.tabIndex = -1;
  Object.assign(group.dataset, { part: 'editor', group: 'side' });
  const head = document.createElement('header');
  const title = document.createElement('a');
  const text = document.createElement('div');
  text.className = 'wb-side-text';
  head.append(title);
  group.append(head, text);
  void lazyTexts().then(({ split, layout }) => {
    const swap = iconButton('swap', split.swap);
    const close = iconButton('close', split.close);
    swap.addEventListener('click', () => actions.swap());
    close.addEventListener('click', () => actions.close());
    head.append(swap, close);
    group.prepend(edge(layout.splitShare));
  });
  return group;
}

/** A sash like that of the panel, set upright. */
function edge(label: string): HTMLElement {
  const sash = document.querySelector('wb-panel wb-sash')!.cloneNode() as HTMLElement;
  Object.assign(sash.dataset, { length: 'splitShare', grows: 'ArrowLeft' });
  sash.ariaLabel = label;
  sash.ariaOrientation = 'vertical';
  sash.setAttribute('aria-controls', 'side');
  return sash;
}
