import { element } from '../../workbench/element.ts';

export interface LabelledParts {
  label: string;
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  hint?: string;
}

let made = 0;

/** A control with its label above it, and a hint below. */
export function labelled({ label, control, hint }: LabelledParts): HTMLElement {
  control.id ||= freshId();
  const parts: Node[] = [element('label', { for: control.id }, label), control];
  if (hint !== undefined) {
    const line = element('p', { class: 'hint', id: `${control.id}-hint` }, hint);
    control.setAttribute('aria-describedby', line.id);
    parts.push(line);
  }
  return element('div', { class: 'wb-field' }, ...parts);
}

/** A field of one line. */
export function lineField(value: string, attributes: Readonly<Record<string, string>> = {}): HTMLInputElement {
  const input = element('input', { type: 'text', autocomplete: 'off', ...attributes });
  input.value = value;
  return input;
}

/** A field of several lines, which grows with what is written. */
export function areaField(value: string, attributes: Readonly<Record<string, string>> = {}): HTMLTextAreaElement {
  const area = element('textarea', { rows: '3', ...attributes });
  area.value = value;
  return area;
}

/** A list to choose one entry from. */
export function listField(
  entries: readonly (readonly [value: string, words: string])[],
  value: string,
): HTMLSelectElement {
  const list = element('select', {}, ...entries.map(([entry, words]) => element('option', { value: entry }, words)));
  list.value = value;
  return list;
}

/** An id that nothing else in the page has. */
export function freshId(): string {
  made += 1;
  return `field-${made}`;
}
