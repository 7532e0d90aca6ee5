import type { PhrasesTexts } from '../../i18n/sheets/phrases.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import { Phrase } from './phrase.ts';
import { isChosen, readFilter, toSearch, type PhraseFilter } from './phrase-filter.ts';
import { printCard } from './print-card.ts';

/** The phrasebook: phrases are chosen by situation, channel and tone. What is chosen stands in the address, so that it can be sent. */
export class Phrasebook extends Phrase {
  #filtering = new AbortController();
  #texts: PhrasesTexts | undefined;
  #filter: PhraseFilter = readFilter('');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filtering = new AbortController();
    const { signal } = this.#filtering;
    this.#filter = this.#known(readFilter(location.search));
    this.#makeChips();
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    this.#show();
    this.#bringUp();
    void textsOfSheet('phrases').then((texts) => {
      this.#texts = texts;
      this.#show();
    });
  }

  override disconnectedCallback(): void {
    this.#filtering.abort();
    super.disconnectedCallback();
  }

  /** With script a situation is chosen; without, its link leads down to it. */
  #makeChips(): void {
    for (const link of this.querySelectorAll<HTMLElement>('a[data-situation-chip]'))
      link.replaceWith(
        element(
          'button',
          { type: 'button', 'data-situation-chip': link.dataset['situationChip']! },
          link.textContent.trim(),
        ),
      );
  }

  /** On a phone the situations go sideways: the first that is chosen comes into sight. */
  #bringUp(): void {
    const chip = this.querySelector<HTMLElement>('[data-situation-chip][aria-pressed="true"]');
    const row = chip?.parentElement;
    if (chip && row) row.scrollLeft = chip.offsetLeft - row.offsetLeft - 16;
  }

  /** An address may name what the phrasebook no longer has. */
  #known({ situations, channel, tone }: PhraseFilter): PhraseFilter {
    const chosen = (name: string, value: string) => {
      const list = this.#list(name);
      const isThere = Array.from(list?.options ?? [], (option) => option.value).includes(value);
      // What was chosen before the script came stands in the list.
      return (isThere && value) || (list?.value ?? '');
    };
    return {
      situations: situations.filter((id) => this.querySelector(`[data-situation="${CSS.escape(id)}"]`)),
      channel: chosen('channel', channel),
      tone: chosen('tone', tone),
    };
  }

  #press(event: MouseEvent): void {
    const chip = closestTo(event, '[data-situation-chip]')?.dataset['situationChip'];
    const size = closestTo(event, '[data-card]')?.dataset['card'];
    const { situations } = this.#filter;
    if (chip !== undefined)
      this.#ask({
        ...this.#filter,
        situations: situations.includes(chip) ? situations.filter((id) => id !== chip) : [...situations, chip],
      });
    else if (size !== undefined) void printCard(size);
    else if (closestTo(event, '[data-show-all]')) this.#showAll();
  }

  #showAll(): void {
    this.#ask(readFilter(''));
    // The button that was pressed is gone.
    this.querySelector<HTMLElement>('[data-situation-chip]')?.focus();
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement) || (target.name !== 'channel' && target.name !== 'tone')) return;
    this.#ask({ ...this.#filter, [target.name]: target.value });
  }

  #ask(filter: PhraseFilter): void {
    this.#filter = filter;
    history.replaceState(history.state, '', location.pathname + toSearch(filter));
    this.#show();
  }

  #show(): void {
    const { situations, channel, tone } = this.#filter;
    let count = 0;
    for (const section of this.querySelectorAll<HTMLElement>('[data-situation]')) {
      const articles = [...section.querySelectorAll<HTMLElement>('article')];
      for (const article of articles) {
        article.hidden = !isChosen(this.#filter, {
          situation: section.dataset['situation']!,
          channels: wordsIn(article.dataset['channels']),
          tones: wordsIn(article.dataset['tones']),
        });
        for (const row of article.querySelectorAll<HTMLElement>('[data-wording]'))
          row.hidden = channel !== '' && !wordsIn(row.dataset['channels']).includes(channel);
      }
      const shown = articles.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      count += shown;
    }
    for (const chip of this.querySelectorAll<HTMLElement>('[data-situation-chip]'))
      chip.setAttribute('aria-pressed', String(situations.includes(chip.dataset['situationChip']!)));
    for (const [name, value] of [
      ['channel', channel],
      ['tone', tone],
    ] as const) {
      const list = this.#list(name);
      if (list) list.value = value;
    }
    this.#say(count);
  }

  #say(count: number): void {
    const isWhole = toSearch(this.#filter) === '';
    this.querySelector('[data-show-all]')?.toggleAttribute('hidden', isWhole);
    const line = this.querySelector('[data-found]');
    if (!this.#texts || !line) return;
    const { noneFound, oneFound, found } = this.#texts;
    line.textContent = count === 0 ? noneFound : fillIn(count === 1 ? oneFound : found, String(count));
  }

  #list(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`[data-filters] select[name="${name}"]`);
  }
}

function wordsIn(list = ''): string[] {
  return list.split(' ');
}
