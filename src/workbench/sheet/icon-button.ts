import { baseHere } from '../address-here.ts';
import type { IconName } from '../../workspace/icons.ts';

/** An icon of the site's sprite. Decoration: the words beside it say what it means. */
export function iconOf(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${baseHere()}icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button that shows an icon and is called by its words. */
export function iconButton(name: IconName, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = words;
  button.title = words;
  button.append(iconOf(name));
  return button;
}
