import type { Texts } from '../../i18n/en.ts';
import type { TrustFacts } from '../../model/trust.ts';
import { markToday } from '../attention/mark-today.ts';
import { element } from '../element.ts';
import { today } from '../trust/today.ts';
import { groupOf, pageGroups } from './group-pages.ts';

/** Sorts the pages of an owner by what has to be done on the day they are looked at. Without script they stand by their days. */
export class OwnerView extends HTMLElement {
  connectedCallback(): void {
    this.showDay();
  }

  /** Sorts them by the day it is. */
  showDay(): void {
    const day = today();
    const list = this.querySelector<HTMLElement>('[data-pages]');
    const titles = JSON.parse(this.dataset['groups'] ?? '{}') as Texts['owners']['groups'];
    const rows = [...(list?.querySelectorAll('li') ?? [])];
    const groups = Map.groupBy(rows, (row) => groupOf(factsOf(row), day));
    const sections = pageGroups.flatMap((name) => {
      const own = groups.get(name);
      if (!own) return [];
      const count = element('span', { class: 'count' }, String(own.length));
      const heading = element('h3', { id: name }, titles[name], ' ', count);
      return [heading, element('ul', { role: 'list', 'aria-labelledby': name }, ...own)];
    });
    list?.replaceChildren(...sections);
    markToday(this, day);
    this.setAttribute('data-ready', '');
  }
}

/** What the badge of a row knows of its page. */
function factsOf(row: HTMLElement): TrustFacts {
  const { status = 'active', next, edited } = row.querySelector<HTMLElement>('wb-trust')!.dataset;
  return { status: status as TrustFacts['status'], next, edited: edited !== undefined };
}
