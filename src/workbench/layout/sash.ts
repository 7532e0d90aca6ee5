import { changeLayout, defaultLayout, limits, readLayout, type Length } from '../layout-state.ts';

const step = 10;

/**
 * The edge of a part, drawn with the pointer or moved with the arrow keys: the window splitter of the ARIA authoring
 * practices. `data-length` names what it changes, `data-grows` the arrow key that makes the part larger.
 */
export class Sash extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#say();
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.addEventListener('pointerdown', (event) => this.#grab(event), { signal });
    this.addEventListener('dblclick', () => this.#put(defaultLayout[this.#length]), { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #length(): Length {
    return this.dataset['length'] as Length;
  }

  #press(event: KeyboardEvent): void {
    const [least, most] = limits[this.#length];
    const now = readLayout()[this.#length];
    const grows = this.#grows();
    const shrinks = opposite[grows]!;
    const next = {
      [grows]: now + step,
      [shrinks]: now - step,
      Home: least,
      End: most,
      Enter: defaultLayout[this.#length],
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#put(next);
  }

  /** The arrow that makes the part larger; it turns round when the side bar stands on the other side. */
  #grows(): string {
    const grows = this.dataset['grows'] ?? 'ArrowRight';
    const isTurned = document.documentElement.dataset['sideBarPosition'] === 'right' && grows !== 'ArrowUp';
    return isTurned ? opposite[grows]! : grows;
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    const from = { x: event.clientX, y: event.clientY, length: readLayout()[this.#length] };
    const unit = this.#length === 'splitShare' ? (this.parentElement?.parentElement?.clientWidth ?? 100) / 100 : 1;
    const drag = new AbortController();
    const way = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: -1 }[this.#grows()] ?? 1;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const drawn = this.#grows() === 'ArrowUp' ? clientY - from.y : clientX - from.x;
      this.#put(from.length + (way * drawn) / unit);
    };
    this.addEventListener('pointermove', move, { signal: drag.signal });
    this.addEventListener('lostpointercapture', () => drag.abort(), { signal: drag.signal });
  }

  #put(length: number): void {
    const [least, most] = limits[this.#length];
    changeLayout({ [this.#length]: Math.round(Math.min(most, Math.max(least, length))) });
    this.#say();
  }

  #say(): void {
    const [least, most] = limits[this.#length];
    this.ariaValueMin = String(least);
    this.ariaValueMax = String(most);
    this.ariaValueNow = String(readLayout()[this.#length]);
  }
}

const opposite: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown' };
