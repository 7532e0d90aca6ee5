const sheets = new Map<string, Promise<void>>();

/** Fetches the style sheet of a part that opens when somebody asks for it, once; resolves when the part can be shown. */
export function loadStyle(href: string): Promise<void> {
  const sheet = sheets.get(href) ?? load(href);
  sheets.set(href, sheet);
  return sheet;
}

/** A part that stays without its style is still of use. */
function load(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.dataset['part'] = 'style';
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      sheets.delete(href);
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}
