import { today } from '../trust/today.ts';
import { placeOfDay } from './of-day.ts';

/** Shows the one item of its list whose day it is. Without script the whole list stands there. */
export class OfToday extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll('li')];
    if (items.length > 0) items[placeOfDay(today(), items.length)]?.setAttribute('data-today', '');
  }
}
