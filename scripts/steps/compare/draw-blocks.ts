import { element, html, type Html, type HtmlValue } from '../html.ts';
import type { Block } from './blocks.ts';
import type { Merged } from './diff-blocks.ts';
import { drawChange, drawParts, drawWords } from './draw-words.ts';

/** Which edition to draw: one of them with its own changes marked, or both in one text. */
export type View = 'both' | 'before' | 'after';

type Change = 'added' | 'removed';

/** A piece of a page with its changes. In a view of one edition nothing is there of what only the other has. */
export function drawMerged(merged: Merged, view: View): Html {
  if (merged.change === 'same') return drawBlock(merged.block);
  if (merged.change === 'inside') return drawInside(merged, view);
  if (view === (merged.change === 'added' ? 'before' : 'after')) return html``;
  return merged.moved ? drawMoved(merged.block, merged.change) : drawBlock(merged.block, merged.change);
}

function drawInside(merged: Merged & { change: 'inside' }, view: View): Html {
  const shell = view === 'before' ? merged.before : merged.after;
  const gone = view === 'both' ? undefined : view === 'before' ? 'added' : 'removed';
  const isMarked = merged.parts.some(({ change }) => change !== 'same' && change !== gone);
  return drawShell(shell, isMarked ? 'inside' : undefined, [
    drawParts(merged.parts, gone),
    ...merged.children.map((child) => drawMerged(child, view)),
  ]);
}

/** What stands elsewhere word for word is not read twice as lost and new. */
function drawMoved(block: Block, change: Change): Html {
  const note = change === 'added' ? 'Moved here' : 'Moved away from here';
  return drawShell(block, `moved-${change}`, [noteIn(block, note), contentOf(block)]);
}

/** A note that may stand inside whatever element it is about. */
function noteIn({ tag }: Block, note: string): HtmlValue {
  const mark = html`<span class="moved">${note}</span>`;
  if (tag === 'tr') return html`<td>${mark}</td>`;
  return ['ul', 'ol', 'dl', 'table', 'thead', 'tbody'].includes(tag) ? false : mark;
}

/** A block, unchanged or with all its words in a change. */
export function drawBlock(block: Block, change?: Change): Html {
  return drawShell(block, change, contentOf(block, change));
}

function contentOf({ words, children }: Block, change?: Change): HtmlValue {
  const own = change === undefined ? drawWords(words) : drawChange(change, words);
  // The sign at the side belongs to the whole; inside it each word says by itself what became of it.
  return [own, ...children.map((child) => drawShell(child, undefined, contentOf(child, change)))];
}

/** Elements that keep their name. Headings stand below those of the report; all others become a `<div>`. */
const kept = new Set(
  'p ul ol li dl dt dd table thead tbody tfoot tr th td caption blockquote pre figure figcaption'.split(' '),
);
const headings: Readonly<Record<string, string>> = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
  summary: 'p',
};

/** The element of a block around what it holds. */
export function drawShell(block: Block, change: string | undefined, content: HtmlValue): Html {
  const { tag, attributes } = block;
  if (tag === '') return change === undefined ? html`${content}` : element('div', { 'data-change': change }, content);
  const name = headings[tag] ?? (kept.has(tag) ? tag : 'div');
  const was = name === tag ? '' : `was-${tag.replace(/[^a-z0-9]/g, '')}`;
  const classes = [attributes['class'], was].filter(Boolean).join(' ');
  return element(name, { ...attributes, class: classes || undefined, 'data-change': change }, content);
}
