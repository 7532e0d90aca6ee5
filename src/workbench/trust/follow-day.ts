import { today } from './today.ts';

/** A part of a page that says what is true on the day it is connected. */
interface Dated extends HTMLElement {
  connectedCallback(): void;
}

/** A part that makes a list of the day. */
interface DayView extends HTMLElement {
  showDay?(): void;
}

/** Lets a page that was left open say, when it is looked at on another day, what is true then. */
export function followDay(): void {
  let day = today();
  const look = () => {
    if (document.hidden || today() === day) return;
    day = today();
    for (const part of document.querySelectorAll<Dated>('wb-trust, wb-dated')) part.connectedCallback();
    document.querySelector<DayView>('wb-attention, wb-owner')?.showDay?.();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
}
