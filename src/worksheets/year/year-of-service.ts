import { mondayOfCount, weekCount } from '../../base/day.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { today } from '../../workbench/trust/today.ts';
import { weekAfter } from './week-after.ts';

/**
 * The drawn year: marks the week that it is, in the calendar and in the list, and lets the arrow keys go from week to week.
 * A week that is chosen opens its quarter of the list. Without script each week is a link of its own.
 */
export class YearOfService extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#markNow();
    for (const row of document.querySelectorAll('tr[data-now], tr:target')) openQuarter(row);
    document.addEventListener('visibilitychange', () => this.#markNow(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.addEventListener(
      'click',
      (event) => {
        const link = closestTo<HTMLAnchorElement>(event, '[data-calendar] th > a');
        openQuarter(document.getElementById(link?.hash.slice(1) ?? ''));
      },
      { signal },
    );
    this.addEventListener('focusin', ({ target }) => target instanceof HTMLAnchorElement && this.#rove(target), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #markNow(): void {
    const monday = mondayOfCount(weekCount(today()));
    for (const part of document.querySelectorAll<HTMLElement>('[data-week]')) {
      const isNow = part.dataset['week'] === monday;
      part.toggleAttribute('data-now', isNow);
      const link = part.querySelector<HTMLElement>(':scope > a') ?? (part.localName === 'tr' ? part : undefined);
      if (isNow) link?.setAttribute('aria-current', 'date');
      else link?.removeAttribute('aria-current');
    }
    for (const calendars of this.#calendars()) {
      const links = linksIn(calendars);
      const start = links.find((link) => link.matches('[aria-current]')) ?? links[0];
      if (start) this.#rove(start);
    }
  }

  /** Of the weeks of a year one can be reached with Tab; from there the arrow keys lead on. */
  #rove(link: HTMLAnchorElement): void {
    const calendar = link.closest<HTMLElement>('[data-calendar]');
    if (!calendar) return;
    for (const other of linksIn(calendar)) other.tabIndex = other === link ? 0 : -1;
  }

  #move(event: KeyboardEvent): void {
    const link = closestTo<HTMLAnchorElement>(event, '[data-calendar] th > a');
    const calendar = link?.closest<HTMLElement>('[data-calendar]');
    if (!link || !calendar || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = linksIn(calendar);
    const to = weekAfter(
      event.key,
      links.indexOf(link),
      links.map((each) => each.getBoundingClientRect()),
    );
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  }

  #calendars(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-calendar]')];
  }
}

function openQuarter(row: Element | null): void {
  row?.closest('details')?.setAttribute('open', '');
}

function linksIn(calendar: HTMLElement): HTMLAnchorElement[] {
  return [...calendar.querySelectorAll<HTMLAnchorElement>('th > a')];
}
