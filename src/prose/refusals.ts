import type { Range } from '../model/diagnostic.ts';
import { allowedScheme } from './address.ts';
import type { ProseProblem } from './problem.ts';

/** Something that a page cannot hold, since it could run as a program. */
export function refused(range: Range, message: string, hint: string): ProseProblem {
  return { rule: 'prose-code', range, message, hint };
}

/** `{customer_name}`: the commonest text of a service playbook that is no text in MDX. */
export function blankProblem(range: Range, name: string, written: string): ProseProblem {
  const words = name.replace(/[_.-]+/g, ' ').trim();
  const blank = `<Blank name="${words}" />`;
  // Other programs write a place to fill in like this; other words in braces may be a remark.
  const isPlaceholder = written.startsWith('{{') || /^[\p{L}\d]+(?:[_.][\p{L}\d]+)+$/u.test(name);
  return {
    rule: 'prose-code',
    range,
    message: `{${name}} is a piece of program, which a page cannot hold.`,
    hint: `Write ${blank} for a place to fill in.`,
    suggestion: blank,
    ...(isPlaceholder ? { edits: [{ range, text: blank }] } : {}),
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
    ...(whole.endsWith('>') ? { edits: [{ range: range(whole.length), text: `[${address}](${full})` }] } : {}),
  };
}

/** The address of a site that runs on the computer it was copied on. */
const preview = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?=\/|$)/i;

/** A link that leads to the author's own preview of the site; undefined for any other. */
export function previewProblem(
  range: Range,
  address: string,
  placeOf: () => Range | undefined,
): ProseProblem | undefined {
  const [origin] = preview.exec(address) ?? [];
  if (origin === undefined) return undefined;
  const path = address.slice(origin.length) || '/';
  const place = placeOf();
  const edits = place && !/[\s()<>]/.test(path) ? { edits: [{ range: place, text: path }] } : {};
  return { ...ownComputer(range), hint: `Write the path alone: ${path}`, ...edits };
}

function ownComputer(range: Range): ProseProblem {
  return refused(
    range,
    'The address is a place on your own computer, where nobody else can go.',
    'Put a picture beside the page and write its name; link to a page by its path, such as ./late-delivery.mdx.',
  );
}

/** An address that would run a program, or leave the web. */
export function schemeProblem(range: Range, scheme: string): ProseProblem {
  if (/^[a-z]:$|^file:$/.test(scheme)) return ownComputer(range);
  return refused(
    range,
    `An address cannot begin with "${scheme}".`,
    'Write an address that begins with https:, mailto: or tel:, or the path of a page.',
  );
}
