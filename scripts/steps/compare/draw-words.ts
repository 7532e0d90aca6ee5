import { element, html, type Html, type HtmlValue } from '../html.ts';
import type { Part } from './diff-words.ts';
import type { Mark, Word } from './words.ts';

/** Words as they are. */
export function drawWords(words: readonly Word[]): Html {
  return html`${runsOf(words).map(drawRun)}`;
}

/**
 * Words with their changes: what was removed in `<del>`, what was added in `<ins>`, each said to those who cannot see it.
 * `gone` leaves out what only the other edition has.
 */
export function drawParts(parts: readonly Part[], gone?: Part['change']): Html {
  return html`${parts.map((part, index) => {
    if (part.change === gone) return false;
    if (part.change === 'same') return drawWords(part.words);
    const beside = parts[part.change === 'removed' ? index + 1 : index - 1];
    return drawChange(part.change, part.words, beside?.change === 'same' ? [] : beside?.words);
  })}`;
}

/** Words that only one edition has. `beside` are those that stand in their place in the other. */
export function drawChange(change: 'added' | 'removed', words: readonly Word[], beside: readonly Word[] = []): Html {
  if (words.length === 0) return html``;
  const others = addressesIn(beside);
  const addresses = [...addressesIn(words)].filter((address) => !others.has(address));
  const content = [say(`[${change}: `), drawWords(words), addresses.map(sayAddress), say('] ')];
  return element(change === 'added' ? 'ins' : 'del', {}, content);
}

/** What is only heard. */
function say(words: string): Html {
  return element('span', { class: 'said', lang: 'en' }, words);
}

/** Two links may differ in nothing but where they lead. */
function sayAddress(address: string): Html {
  return html` <span class="leads-to" lang="en">(leads to ${address})</span>`;
}

function addressesIn(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ marks }) => marks.flatMap(({ attributes }) => attributes['href'] ?? [])));
}

interface Run {
  marks: readonly Mark[];
  words: Word[];
}

/** Words with the same elements around them, together. */
function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && isSame(last.marks, word.marks)) last.words.push(word);
    else runs.push({ marks: word.marks, words: [word] });
  }
  return runs;
}

function isSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function drawRun({ marks, words }: Run): Html {
  return marks.reduceRight((content: Html, mark) => drawMark(mark, content), html`${words.map(drawWord)}`);
}

function drawWord({ text, picture }: Word): HtmlValue {
  if (picture) return html`<img src="../pictures/${picture.name}" alt="${text}" />`;
  return text === '\n' ? html`<br />` : text;
}

/** Elements that keep their name; others become a `<span>`. */
const kept = new Set('abbr b bdi bdo cite code dfn em i kbd mark q s samp small strong sub sup u var'.split(' '));

/** A link leads nowhere from a report: a stranger may have written it. */
function drawMark({ tag, attributes }: Mark, content: Html): Html {
  const { href: _, ...rest } = attributes;
  if (tag === 'a') return element('span', { ...rest, class: `link ${rest['class'] ?? ''}`.trim() }, content);
  return element(kept.has(tag) ? tag : 'span', rest, content);
}
