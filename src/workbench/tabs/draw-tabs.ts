import type { Tab } from './tab-state.ts';

/** Items for all open pages. Each is a copy of the one that the page came with. */
export function drawTabs(open: readonly Tab[], sample: HTMLElement, texts: DOMStringMap): HTMLElement[] {
  const stop = open.find(({ path }) => path === location.pathname) ?? open[0];
  return open.map((tab) => {
    const item = itemFor(tab, sample, texts);
    item.querySelector('a')!.tabIndex = tab === stop ? 0 : -1;
    return item;
  });
}

function itemFor(tab: Tab, sample: HTMLElement, texts: DOMStringMap): HTMLElement {
  const { path, query, title, trust, preview, pinned } = tab;
  const item = sample.cloneNode(true) as HTMLElement;
  item.removeAttribute('data-nowhere');
  item.dataset['path'] = path;
  item.toggleAttribute('data-preview', preview);
  item.toggleAttribute('data-pinned', pinned);

  const link = item.querySelector('a')!;
  link.setAttribute('href', path + query);
  link.title = preview ? `${title} · ${texts['hint']}` : title;
  link.ariaCurrent = path === location.pathname ? 'page' : null;
  showIcon(link, tab.icon);
  const words = link.querySelector<HTMLElement>('[data-title]')!;
  words.textContent = title;
  words.lang = tab.lang;
  const { dataset } = link.querySelector<HTMLElement>('wb-trust')!;
  Object.assign(dataset, { status: trust.status, next: trust.next ?? '' });
  if (!trust.next) delete dataset['next'];
  if (trust.edited) dataset['edited'] = '';
  else delete dataset['edited'];

  const button = item.querySelector('button')!;
  showIcon(button, pinned ? 'pinned' : 'close');
  button.title = texts[pinned ? 'unpin' : 'close']!.replace('%', title);
  button.ariaLabel = button.title;
  return item;
}

function showIcon(place: Element, icon: string): void {
  const use = place.querySelector('use')!;
  use.setAttribute('href', `${use.getAttribute('href')!.split('#')[0]}#${icon}`);
}
