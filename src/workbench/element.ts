import type { IconName } from '../workspace/icons.ts';
import { baseHere } from './address-here.ts';

/** A new element with its attributes and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A link to a page. */
export function linkTo(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { href }, ...children);
}

/** A button that does something on this page. */
export function buttonFor(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', act);
  return button;
}

/** An icon of the site's sprite. Decoration: the words beside it say what it means. */
export function iconOf(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${baseHere()}icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button that shows an icon and is called by its words. */
export function iconButton(name: IconName, words: string, act: () => void): HTMLButtonElement {
  const button = buttonFor('', act, { 'aria-label': words, title: words });
  button.append(iconOf(name));
  return button;
}
