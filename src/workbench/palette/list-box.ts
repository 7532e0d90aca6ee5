import { element } from '../element.ts';
import { closestTo } from '../closest-to.ts';
import { drawRow, type Row } from './row.ts';

/** The rows below a field. The field keeps the focus and points at the row that Enter takes. */
export class ListBox {
  readonly element = element('div', { class: 'rows', id: 'palette-rows', role: 'listbox' });
  readonly field: HTMLInputElement;
  #rows: readonly Row[] = [];
  #at = -1;

  constructor(field: HTMLInputElement, label: string) {
    this.field = field;
    this.element.ariaLabel = label;
    field.setAttribute('aria-controls', this.element.id);
  }

  get row(): Row | undefined {
    return this.#rows[this.#at];
  }

  get option(): HTMLElement | undefined {
    return this.element.children[this.#at] as HTMLElement | undefined;
  }

  /** Shows rows, one of them active. */
  show(rows: readonly Row[], at = 0): void {
    this.#rows = rows;
    this.element.replaceChildren(...rows.map((row, index) => drawRow(row, `palette-row-${index}`)));
    this.field.ariaExpanded = String(rows.length > 0);
    this.element.hidden = rows.length === 0;
    this.element.scrollTop = 0;
    this.#activate(rows.length === 0 ? -1 : at);
  }

  /** Goes some rows on. From one end it comes to the other; a step of more than one row stops there first. */
  move(step: number): void {
    const last = this.#rows.length - 1;
    if (last < 0) return;
    const next = this.#at + step;
    const isAtEnd = step > 0 ? this.#at === last : this.#at === 0;
    this.#activate(isAtEnd ? (step > 0 ? 0 : last) : Math.min(last, Math.max(0, next)));
  }

  /** How many rows can be seen at once. */
  get pageSize(): number {
    const height = this.option?.offsetHeight ?? 1;
    return Math.max(1, Math.floor(this.element.clientHeight / height) - 1);
  }

  /** The row that an event is about. */
  rowOf(event: Event): Row | undefined {
    const option = closestTo(event, '[role="option"]');
    return option ? this.#rows[[...this.element.children].indexOf(option)] : undefined;
  }

  /** Of all that could scroll, only the list does. */
  #reveal({ offsetTop, offsetHeight }: HTMLElement): void {
    const { scrollTop, clientHeight } = this.element;
    const end = offsetTop + offsetHeight;
    if (offsetTop < scrollTop) this.element.scrollTop = offsetTop;
    else if (end > scrollTop + clientHeight) this.element.scrollTop = end - clientHeight;
  }

  #activate(at: number): void {
    if (this.option) this.option.ariaSelected = 'false';
    this.#at = at;
    const option = this.option;
    this.field.setAttribute('aria-activedescendant', option?.id ?? '');
    if (!option) return;
    option.ariaSelected = 'true';
    this.#reveal(option);
  }
}
