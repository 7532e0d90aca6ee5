import { element, iconButton } from '../element.ts';
import { lazyTexts } from '../lazy-texts.ts';

/** What the buttons of the group do. */
interface Actions {
  close: () => void;
  swap: () => void;
}

/** The frame of the page at the side: its title, its buttons, and the edge between the two. */
export function createGroup(actions: Actions): HTMLElement {
  const head = element('header', {}, element('a'));
  const text = element('div', { class: 'wb-side-text' });
  const group = element(
    'section',
    { id: 'side', tabindex: '-1', 'data-part': 'editor', 'data-group': 'side' },
    head,
    text,
  );
  void lazyTexts().then(({ split, layout }) => {
    head.append(iconButton('swap', split.swap, actions.swap), iconButton('close', split.close, actions.close));
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
