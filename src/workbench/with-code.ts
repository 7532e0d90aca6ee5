import { element } from './element.ts';

/** Words in which names of owners, files and fields stand between backticks. */
export function withCode(text: string): (string | Node)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}
