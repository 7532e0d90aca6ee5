import { sayDay } from '../../base/day.ts';
import { linkTo } from '../element.ts';
import { sayCount } from '../say-count.ts';
import { onKeptElsewhere } from '../store.ts';
import { doneOn } from './done.ts';
import { readRuns } from './kept-runs.ts';

/** The words of the line, which the page carries in the language of its text. */
interface Words {
  unfinished: Record<'one' | 'few' | 'other', string>;
  last: string;
  never: string;
}

/** Says beside a checklist whether runs of it are not finished on this device, and when one last was. */
export class RunsHere extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#show();
    onKeptElsewhere(() => this.#show(), signal);
    addEventListener('pageshow', () => this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #show(): void {
    const { page = '', href = '', words = '{}' } = this.dataset;
    const { unfinished, last, never } = JSON.parse(words) as Words;
    const lang = this.closest<HTMLElement>('[lang]')?.lang;
    const run = readRuns().find((candidate) => candidate.page === page);
    const on = doneOn(page, 'run');
    const parts = [
      ...(run?.at === undefined ? [] : [linkTo(`${href}${run.at}`, sayCount(unfinished, run.runs ?? 1, lang))]),
      ...(on === undefined ? [] : [last.replace('%', sayDay(on, lang ?? 'en'))]),
    ];
    const between = parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
    this.replaceChildren(...(between.length > 0 ? between : [never]));
  }
}
