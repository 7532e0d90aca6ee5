import { sayDay } from '../../base/day.ts';
import { closestTo } from '../closest-to.ts';
import { onCommand } from '../commands/run-command.ts';
import { fillIn } from '../fill-in.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { today } from '../trust/today.ts';
import { readState, toSearch, type AttentionState } from './attention-state.ts';
import type { AttentionTexts } from './attention-texts.ts';
import { concernsOn, type Concern } from './concerns.ts';
import { drawEmpty } from './draw-empty.ts';
import { showHealth } from './draw-health.ts';
import { drawGroups } from './draw-list.ts';
import { loadAttention, type LoadedAttention } from './load-attention.ts';
import { makingOf } from './making.ts';
import { markToday } from './mark-today.ts';
import { sayConcern } from './say-concern.ts';
import { shownConcerns, wordsOf, type Shown } from './shown-concerns.ts';
import { readTools, showTools } from './tools.ts';

/**
 * What needs attention today. Without script the page shows how it stood when the site was made, and so it does where
 * today's list does not arrive. What is shown of it stands in the address.
 */
export class AttentionView extends HTMLElement {
  #connection = new AbortController();
  #loaded: LoadedAttention | undefined;
  #concerns: readonly Concern[] = [];
  #state: AttentionState = readState('');
  #closed = new Set<string>();
  #shown: Shown | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const tools = this.#part('[data-tools]') as HTMLFormElement;
    this.#state = readState(location.search);
    tools.addEventListener('input', () => this.#ask(readTools(tools)), { signal });
    tools.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    onCommand('attention.next', () => this.#step(1), signal);
    onCommand('attention.previous', () => this.#step(-1), signal);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  async #load(): Promise<void> {
    this.removeAttribute('data-failed');
    this.#loaded = await loadAttention().catch(() => undefined);
    if (!this.isConnected) return;
    if (this.#loaded) this.showDay();
    else this.setAttribute('data-failed', '');
  }

  /** Makes the list of the day it is. */
  showDay(): void {
    if (!this.#loaded) return;
    const { attention, texts } = this.#loaded;
    const day = today();
    this.#concerns = concernsOn(attention, day);
    this.#part('[data-as-of]').textContent = fillIn(texts.asOf, sayDay(day, document.documentElement.lang));
    showHealth(this, attention, texts, day);
    markToday(this, day);
    this.#show();
    this.setAttribute('data-ready', '');
  }

  #show(): void {
    const making = makingOf(this.#loaded!, today());
    const { attention, texts } = making;
    const said = (concern: Concern) => sayConcern(concern, making.texts, making.lang).message;
    const shown = shownConcerns(this.#concerns, this.#state, (one) => wordsOf(one, attention, said(one)));
    this.#shown = shown;
    showTools(this.#part('[data-tools]') as HTMLFormElement, this.#state, shown);
    this.#part('[data-showing]').textContent =
      shown.count === this.#concerns.length
        ? ''
        : fillIn(texts.showing, String(shown.count), String(this.#concerns.length));
    const groups = drawGroups(shown.groups, { by: this.#state.group, closed: this.#closed }, making);
    const empty = drawEmpty({ making, state: this.#state, hasFindings: this.#concerns.length > 0 });
    this.#part('[data-list]').replaceChildren(...(groups.length > 0 ? groups : empty));
    this.#sayClose(texts);
  }

  /** The button that closes all groups opens them once all are closed. */
  #sayClose({ closeAll, openAll }: Pick<AttentionTexts, 'closeAll' | 'openAll'>): void {
    const button = this.#part('[data-do="close"]');
    button.title = this.#isAnyOpen() ? closeAll : openAll;
    button.querySelector('span')!.textContent = button.title;
  }

  #isAnyOpen(): boolean {
    return this.#keys().some((key) => !this.#closed.has(key));
  }

  #keys(): string[] {
    return (this.#shown?.groups ?? []).map(({ key }) => key);
  }

  /** Shows what is asked for, and notes it in the address. */
  #ask(state: AttentionState): void {
    this.#state = state;
    history.replaceState(history.state, '', location.pathname + toSearch(state));
    if (this.#loaded) this.#show();
  }

  /** Shows what the address asks for. */
  #follow(): void {
    this.#state = readState(location.search);
    if (this.#loaded) this.#show();
  }

  #press(event: MouseEvent): void {
    const does = closestTo(event, '[data-do]')?.dataset['do'];
    const toggle = closestTo(event, '[aria-expanded]');
    if (does === 'clear') this.#clear();
    else if (does === 'retry') void this.#load();
    else if (does === 'close') this.#closeAll();
    else if (toggle) this.#toggle(toggle.closest<HTMLElement>('[data-group]')!);
  }

  #clear(): void {
    this.#ask({ ...readState(''), group: this.#state.group });
    // The button that was pressed is gone.
    this.#part('[name="filter"]').focus();
  }

  #toggle(group: HTMLElement, open = this.#closed.has(group.dataset['group']!)): void {
    const key = group.dataset['group']!;
    if (open) this.#closed.delete(key);
    else this.#closed.add(key);
    group.querySelector('[aria-expanded]')!.setAttribute('aria-expanded', String(open));
    group.querySelector('ul')!.hidden = !open;
    this.#sayClose(this.#loaded!.texts);
  }

  /** Closes all groups, or opens them if all are closed. */
  #closeAll(): void {
    this.#closed = new Set(this.#isAnyOpen() ? this.#keys() : []);
    this.#show();
  }

  /** Goes to the finding after, or before, the one that the reader is at; after the last comes the first. */
  #step(direction: 1 | -1): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-list] li[data-severity]')];
    if (!this.#loaded || items.length === 0) return;
    const here = items.findIndex((item) => item.contains(document.activeElement));
    const at = (here < 0 && direction < 0 ? items.length - 1 : here + direction + items.length) % items.length;
    const item = items[at]!;
    this.#toggle(item.closest<HTMLElement>('[data-group]')!, true);
    item.focus();
    item.scrollIntoView({ block: 'nearest' });
    showStatus(fillIn(this.#loaded.texts.position, String(at + 1), String(items.length)));
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}
