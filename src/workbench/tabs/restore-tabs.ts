import { recall } from '../store.ts';
import { revealTab } from './reveal-tab.ts';
import { staysName, stripName } from './strip.ts';

/**
 * Stands behind the strip and puts it there as the last page left it, with this page's tab, while the page is still being
 * read: so nothing moves once it is shown.
 */
export class RestoreTabs extends HTMLElement {
  connectedCallback(): void {
    const strip = this.parentElement!;
    const list = strip.querySelector('ul')!;
    const own = strip.querySelector('template')!.content.firstElementChild!.cloneNode(true) as Element;
    list.innerHTML = recall<string>(stripName, 'session') ?? recall<string>(stripName) ?? '';
    const last = list.querySelector('[aria-current]');
    last?.removeAttribute('aria-current');
    const known = list.querySelector(`[data-path="${location.pathname}"]`);
    if (recall(staysName, 'session')) (known ?? own).removeAttribute('data-preview');
    const preview = own.matches('[data-preview]') && list.querySelector('[data-preview]');
    if (known) known.querySelector('a')!.setAttribute('aria-current', 'page');
    else if (preview) preview.replaceWith(own);
    else if (last) last.closest('li')!.after(own);
    else list.append(own);
    document.documentElement.toggleAttribute('data-tabs', list.children.length > 1);
    // Styles may still be missing here.
    requestAnimationFrame(() => revealTab(list));
  }
}
