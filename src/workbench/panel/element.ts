/** An element with text or other elements in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...parts: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...parts);
  return made;
}

/** A link to a page. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = href;
  return link;
}

/** A button that does something on this page. */
export function buttonFor(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', text);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
