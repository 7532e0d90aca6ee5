import type { PathTexts } from '../../i18n/sheets/path.ts';
import { element, linkTo } from '../../workbench/element.ts';
import { fetchPage } from '../../workbench/fetch-page.ts';
import { summaryOf } from '../../workbench/hover/summary-of.ts';
import { beginningOf } from '../../workbench/peek/section-of.ts';
import type { PathStep } from './path-steps.ts';

/** What of another page does something, or counts: a look at the page shows none of it. */
const live = 'button, input, select, textarea, script, template, [data-sheet], .copy-link, [popover]';

/** A look at the page of the open step, beside the steps where there is room. A page is fetched when it is to be seen. */
export class Beside {
  readonly box = element('aside', { class: 'beside' });
  readonly #texts: PathTexts;
  #shown: PathStep | undefined;

  constructor(texts: PathTexts) {
    this.#texts = texts;
    this.box.setAttribute('aria-label', texts.preview);
    // A window that grows may make room for it.
    new ResizeObserver(() => void this.#fill()).observe(this.box);
  }

  /** Shows the page of a step; nothing where none is open. */
  async show(step: PathStep | undefined): Promise<void> {
    this.#shown = step;
    this.box.replaceChildren();
    delete this.box.dataset['filled'];
    await this.#fill();
  }

  async #fill(): Promise<void> {
    const step = this.#shown;
    if (!step || step.href === '' || 'filled' in this.box.dataset || this.box.clientWidth === 0) return;
    this.box.dataset['filled'] = '';
    const page = await fetchPage(step.href).catch(() => undefined);
    if (this.#shown !== step) return;
    this.box.replaceChildren(
      ...(page ? this.#look(page, step) : [element('p', { class: 'hint' }, this.#texts.previewMissing)]),
    );
  }

  #look(page: Document, { href }: PathStep): Node[] {
    const { title, facts, lang } = summaryOf(page, '');
    const list = element('ul', { role: 'list' }, ...facts.map((fact) => document.importNode(fact, true)));
    const paper = element('div', { class: 'paper', lang, inert: '' }, document.importNode(lookAt(page), true));
    const name = element('p', { class: 'title', lang }, linkTo(href, title));
    return [name, list, paper];
  }
}

/** What the page shows first, without anything that could be used, and without its ids. */
function lookAt(page: Document): HTMLElement {
  const look = beginningOf(page);
  for (const part of look.querySelectorAll(live)) part.remove();
  for (const part of look.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const link of look.querySelectorAll('a')) link.removeAttribute('href');
  // Where there is text, it says more of a page than its table of facts.
  if (look.querySelector('.prose > *')) for (const facts of look.querySelectorAll('dl')) facts.remove();
  return look;
}
