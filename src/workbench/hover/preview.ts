import { canRun } from '../commands/run-command.ts';
import { fetchPage } from '../fetch-page.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { loadStyle } from '../load-style.ts';
import { peek } from '../peek/peek.ts';
import { buttonFor, element } from '../element.ts';
import { keepWhileWanted } from './keep-while-wanted.ts';
import { placeBeside } from './place-beside.ts';
import style from './preview.css?url';
import { summaryOf, type Summary } from './summary-of.ts';

// Both come in one file, since a preview offers to peek.
export { peekAtFocused } from '../peek/peek.ts';

/** Ends the preview that is open. */
let connection = new AbortController();

/** Shows what a link leads to, or what a word means, as long as the reader rests on it. One at a time. */
export async function preview(link: HTMLElement): Promise<void> {
  if (link instanceof HTMLAnchorElement) await openSummary(link);
  else openMeaning(link);
}

async function openSummary(link: HTMLAnchorElement): Promise<void> {
  if (link.hasAttribute('aria-describedby')) return;
  // A page that does not arrive shows no preview; the link itself says what is the matter.
  const [page, texts] = await Promise.all([fetchPage(link.href), lazyTexts(), loadStyle(style)]).catch(() => []);
  if (!page || !texts || !isOn(link)) return;

  const signal = startAnew();
  const box = boxOf(summaryOf(page, link.hash), texts.preview.steps);
  if (link.closest('#content article') && canRun('editor.peek')) box.append(peekButton(link, texts.preview.peek));
  signal.addEventListener('abort', () => {
    box.remove();
    link.removeAttribute('aria-describedby');
  });
  // The tooltip would cover the preview.
  if (link.title) link.ariaDescription = link.title;
  link.title = '';
  // Beside the link, so that Tab leads into it. In a label or a summary a press on it would count for them.
  (link.closest('label, summary') ?? link).after(box);
  link.setAttribute('aria-describedby', 'wb-preview');
  box.showPopover();
  const place = () => placeBeside(link, box);
  place();
  addEventListener('scroll', place, { signal, capture: true });
  keepWhileWanted(link, box, () => connection.abort(), signal);
}

/** The meaning of a word opens as with a click, and the next click keeps it open. */
function openMeaning(term: HTMLElement): void {
  const meaning = document.getElementById(term.getAttribute('popovertarget')!)!;
  if (meaning.matches(':popover-open') || !isOn(term)) return;
  const signal = startAnew();
  const keep = (event: Event) => {
    event.preventDefault();
    connection.abort();
  };
  term.click();
  term.addEventListener('click', keep, { signal });
  meaning.addEventListener('toggle', () => meaning.matches(':popover-open') || connection.abort(), { signal });
  keepWhileWanted(term, meaning, () => meaning.hidePopover(), signal);
}

function isOn(element: HTMLElement): boolean {
  return element.matches(':hover, :focus');
}

function startAnew(): AbortSignal {
  connection.abort();
  connection = new AbortController();
  return connection.signal;
}

function boxOf({ title, facts, text, steps, lang }: Summary, stepsWord: string): HTMLElement {
  const list = element('ul', { role: 'list' }, ...facts.map((fact) => document.importNode(fact, true)));
  if (steps > 1) list.append(element('li', {}, stepsWord.replace('%', String(steps))));
  const said = [element('strong', { lang }, title), list, element('span', { lang }, text)];
  return element('div', { class: 'wb-preview', popover: 'manual' }, element('div', { id: 'wb-preview' }, ...said));
}

function peekButton(link: HTMLAnchorElement, word: string): HTMLElement {
  return buttonFor(word, () => {
    connection.abort();
    void peek(link);
  });
}
