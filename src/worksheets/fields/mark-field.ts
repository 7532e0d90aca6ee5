import { element } from '../../workbench/element.ts';
import { freshId } from './labelled.ts';

export interface MarkFieldParts {
  /** What is marked. */
  label: string;
  value: number | undefined;
  /** What the ends of the scale mean. */
  least: string;
  most: string;
  take: (score: number) => void;
}

const scale = [1, 2, 3, 4, 5];

/** A mark from 1 to 5 as five buttons, of which one can be chosen. */
export function markField({ label, value, least, most, take }: MarkFieldParts): HTMLFieldSetElement {
  const name = freshId();
  const buttons = scale.map((score) => {
    const input = element('input', { type: 'radio', name, value: String(score) });
    input.checked = score === value;
    input.addEventListener('change', () => take(score));
    return element('label', {}, input, element('span', {}, String(score)));
  });
  return element(
    'fieldset',
    { class: 'wb-mark' },
    element('legend', {}, label),
    element('div', {}, ...buttons),
    element(
      'p',
      { class: 'hint', 'aria-hidden': 'true' },
      element('span', {}, `1 ${least}`),
      element('span', {}, `5 ${most}`),
    ),
  );
}
