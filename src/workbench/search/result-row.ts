import { plain } from '../../base/plain.ts';
import { element, iconOf, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import type { HitSection, HitText } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { KeptHit } from './kept-search.ts';
import { markedExcerpt, markedTitle, plainExcerpt } from './marks.ts';
import type { SearchWords } from './search-words.ts';
import { openSections } from './sections.ts';

/** So many sections are shown at once. */
const mostSections = 3;

/** How a result is shown. */
export interface RowLook {
  /** The words that were searched for, as they are compared. */
  telling: readonly string[];
  words: SearchWords;
  heading: 'h2' | 'h3';
  /** Each page is shown in each of its languages. */
  isEveryLanguage: boolean;
  /** Sections are closed at first. */
  isClosed: boolean;
  /** Its excerpt is loaded when the reader comes near. */
  isFar?: boolean;
}

/**
 * A page that was found. It stands with its title at once; `filled` is done when its excerpt is there, or is known not to
 * come. What comes after the row was shown takes no room that was not kept for it.
 */
export class ResultRow {
  readonly element: HTMLElement;
  readonly filled: Promise<void>;
  readonly hit: Hit;
  text: HitText | undefined;
  #look: RowLook;

  constructor(hit: Hit, look: RowLook) {
    this.hit = hit;
    this.#look = look;
    this.element = draw(hit, look);
    const near = look.isFar ? comesNear(this.element) : Promise.resolve();
    this.filled = near
      .then(() => hit.text())
      .then(
        (text) => this.#fill(text),
        () => this.#miss(),
      );
  }

  /** In how many places the words were found. */
  get places(): number {
    return this.text?.sections.reduce((sum, { hits }) => sum + hits, 0) ?? 0;
  }

  /** What is kept of it. */
  get kept(): KeptHit {
    const { title, href, kindName: kind } = this.hit;
    return {
      ...{ title, href, kind },
      excerpt: plainExcerpt(this.text?.excerpt ?? '').slice(0, 160),
      sections: openSections(this.element),
    };
  }

  #fill(text: HitText): void {
    const { texts } = this.#look.words;
    this.text = text;
    const isLate = this.element.isConnected;
    const { excerpt } = text;
    // A page that was found by its name alone has none, and needs no room for it.
    this.#part('.excerpt').hidden = excerpt === '' && !isLate;
    this.#part('.excerpt').replaceChildren(...markedExcerpt(excerpt));
    const sections = text.sections.filter(({ href }) => href.includes('#'));
    if (this.places > 0) {
      const badge = this.#part('.places');
      badge.append(String(this.places));
      badge.title = sayCount(texts.places, this.places);
    }
    if (sections.length > 0) this.#addSections(sections, isLate || this.#look.isClosed);
  }

  #miss(): void {
    this.#part('.excerpt').replaceChildren(element('em', {}, this.#look.words.texts.lost));
  }

  #addSections(sections: readonly HitSection[], isClosed: boolean): void {
    const { texts } = this.#look.words;
    const list = element('ul', { role: 'list' }, ...sections.map((section) => sectionRow(section, this.hit)));
    const rest = sections.length - mostSections;
    if (rest > 0) {
      for (const item of [...list.children].slice(mostSections)) item.toggleAttribute('hidden', true);
      const more = element('button', { type: 'button', class: 'text-button', 'data-act': 'moreSections' });
      more.append(sayCount(texts.moreSections, rest));
      list.append(element('li', {}, more));
    }
    list.hidden = isClosed;
    const toggle = this.#part<HTMLButtonElement>('.twistie');
    toggle.hidden = false;
    toggle.ariaExpanded = String(!isClosed);
    this.element.append(list);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return this.element.querySelector<Part>(selector)!;
  }
}

/** Waits until an element is about to be seen. */
function comesNear(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '160px' },
    );
    observer.observe(element);
  });
}

function draw(hit: Hit, { telling, words, heading, isEveryLanguage }: RowLook): HTMLElement {
  const { texts, nameOf } = words;
  const { lang: here } = document.documentElement;
  const foreign: Record<string, string> = hit.lang === here ? {} : { lang: hit.lang };
  const link = linkTo(hit.href, ...markedTitle(hit.title, telling));
  link.dataset['hit'] = '';
  const twistie = element('button', {
    ...{ type: 'button', class: 'twistie', hidden: '', 'aria-expanded': 'false', 'data-act': 'sections' },
    'aria-label': fillIn(texts.sections, hit.title),
  });
  twistie.append(iconOf('chevron'));
  const language = nameOf('lang', hit.lang);
  const facts = [
    element('span', {}, hit.kindName),
    ...(hit.section.includes('/') ? [element('span', {}, folderOf(nameOf('section', hit.section)))] : []),
    trust(hit, nameOf('state', hit.state)),
    ...(hit.lang === here
      ? []
      : [element('span', { class: 'language' }, isEveryLanguage ? language : fillIn(texts.onlyIn, language))]),
  ];
  return element(
    'article',
    { class: 'result' },
    element(
      'div',
      { class: 'head' },
      twistie,
      element(heading, foreign, iconOf(hit.icon), link),
      element('span', { class: 'places' }),
    ),
    element('p', { class: 'facts' }, ...facts),
    ...why(hit, texts),
    element('p', { class: 'excerpt', ...foreign }),
  );
}

/** The folder without the kind it is in: that is said already. */
function folderOf(path: string): string {
  return path.split(' › ').slice(1).join(' › ');
}

function trust({ state }: Hit, word: string): HTMLElement {
  return element(
    'span',
    { class: 'trust', 'data-state': state, title: word },
    iconOf(state),
    element('span', {}, word),
  );
}

/** By which other name it was found, where the title does not say it. */
function why({ by, byText, title }: Hit, { by: ways }: SearchWords['texts']): HTMLElement[] {
  if (byText === undefined || !Object.hasOwn(ways, by) || plain(title).includes(plain(byText))) return [];
  return [element('p', { class: 'why' }, fillIn(ways[by as keyof typeof ways], byText))];
}

function sectionRow({ title, href, excerpt, hits }: HitSection, { lang }: Hit): HTMLElement {
  const link = linkTo(href, title);
  link.dataset['hit'] = '';
  const foreign: Record<string, string> = lang === document.documentElement.lang ? {} : { lang };
  return element(
    'li',
    foreign,
    link,
    element('span', {}, ...markedExcerpt(excerpt)),
    ...(hits > 1 ? [element('span', { class: 'places' }, String(hits))] : []),
  );
}
