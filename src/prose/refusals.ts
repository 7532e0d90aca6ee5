import type { Range } from '../model/diagnostic.ts';
import { allowedScheme } from './address.ts';
import type { ProseProblem } from './problem.ts';

/** Something that a page cannot hold, since it could run as a program. */
export function refused(range: Range, message: string, hint: string): ProseProblem {
  return { rule: 'prose-code', range, message, hint };
}

/** `{customer_name}`: the commonest text of a service playbook that is no text in MDX. */
export function blankProblem(range: Range, name: string): ProseProblem {
  const words = name.replace(/[_.-]+/g, ' ').trim();
  return {
    rule: 'prose-code',
    range,
    message: `{${name}} is a piece of program, which a page cannot hold.`,
    hint: `Write <Blank name="${words}" /> for a place to fill in.`,
    suggestion: `<Blank name="${words}" />`,
  };
}

/** Whether a text begins with an address in angle brackets, as in Markdown: `<https://example.com>`. */
export function looksLikeAddress(text: string): boolean {
  return /^<(?:[a-z][a-z0-9+.-]*:[^\s>]|[\w.+-]+@[\w-])/i.test(text);
}

/** An address in angle brackets. Its scheme may be one that no page can have. */
export function addressProblem(text: string, range: (length: number) => Range): ProseProblem {
  const [whole, address = ''] = /^<([^>\s]*)>?/.exec(text)!;
  const full = /^[\w.+-]+@/.test(address) ? `mailto:${address}` : address;
  const scheme = /^[^:]*:/.exec(full)![0].toLowerCase();
  if (!allowedScheme(full)) return schemeProblem(range(whole.length), scheme);
  return {
    rule: 'prose-syntax',
    range: range(whole.length),
    message: 'An address is written without angle brackets here.',
    hint: `Write [the words to click](${full}).`,
  };
}

/** An address that would run a program, or leave the web. */
export function schemeProblem(range: Range, scheme: string): ProseProblem {
  return refused(
    range,
    `An address cannot begin with "${scheme}".`,
    'Write an address that begins with https:, mailto: or tel:, or the path of a page.',
  );
}
