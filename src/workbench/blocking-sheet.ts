/** A style sheet that the page asks for before anything is painted: where the browser can, it waits for it with the first paint. */
export function blockingSheet(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.setAttribute('blocking', 'render');
  document.head.append(link);
  return link;
}
