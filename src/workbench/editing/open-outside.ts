import { element, iconOf, linkTo } from '../element.ts';
import type { EditingTexts } from './editing.ts';
import type { TakeText } from './take-text.ts';

/** A link to the web editor, in a tab of its own, so that what stands here stays. The text is copied on the way. */
export function openOutside(
  address: string,
  words: string,
  { texts, text }: { texts: EditingTexts; text: TakeText },
): HTMLAnchorElement {
  const link = linkTo(
    address,
    words,
    ' ',
    iconOf('external'),
    element('span', { class: 'visually-hidden' }, ` (${texts.newTab})`),
  );
  Object.assign(link, { target: '_blank', rel: 'noopener' });
  link.addEventListener('click', (event) => {
    if (text.mayTake()) void text.copy();
    else event.preventDefault();
  });
  return link;
}
