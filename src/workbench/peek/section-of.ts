/** A place in a page with what belongs to it: a heading with its section, a step, a row under the head of its table. */
export function sectionAt(page: Document, hash: string): HTMLElement | undefined {
  const id = decodeURIComponent(hash.slice(1));
  const target = page.getElementById(id);
  if (!target?.closest('main article')) return undefined;
  const box = proseOf(page, isHeading(target) ? sectionFrom(target) : [withParents(target)]);
  const [, step] = id.split('step-');
  if (step) box.style.counterReset = `step ${Number(step) - 1}`;
  return box;
}

/** What a page shows first: its facts at a glance, and the first section of its text. */
export function beginningOf(page: Document): HTMLElement {
  const body = page.querySelector('main [data-text]') ?? page.querySelector('main article');
  const parts = [...(body?.children ?? [])];
  const at = parts.findIndex((part) => part.matches('.prose'));
  const text = [...(parts[at]?.children ?? [])];
  const next = text.findIndex((part, index) => index > 0 && part.matches('h2'));
  const glance = parts.slice(0, at < 0 ? undefined : at).filter((part) => !part.matches('header, .under-title'));
  const box = page.createElement('div');
  box.append(...glance.map(copyOf), proseOf(page, text.slice(0, next < 0 ? undefined : next)));
  return box;
}

function isHeading(element: Element): boolean {
  return element.matches('h2, h3, h4');
}

/** A heading and what follows it, as far as the next one that is not below it. */
function sectionFrom(heading: Element): Element[] {
  const after: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (isHeading(next) && next.tagName <= heading.tagName) break;
    after.push(next);
  }
  return [heading, ...after];
}

/** An element in copies of what it stands in, so that it looks as it does there. */
function withParents(target: Element): Element {
  let copy = copyOf(target);
  for (
    let parent = target.parentElement!;
    !parent.matches('.prose, [data-text], article');
    parent = parent.parentElement!
  ) {
    const shell = parent.cloneNode() as Element;
    shell.append(...[...parent.querySelectorAll(':scope > thead')].map(copyOf), copy);
    copy = shell;
  }
  return copy;
}

/** Elements as a text of their own, without links to copy, which would copy another address. */
function proseOf(page: Document, elements: readonly Element[]): HTMLElement {
  const box = page.createElement('div');
  box.className = 'prose';
  box.append(...elements.map(copyOf));
  for (const link of box.querySelectorAll('.copy-link')) link.remove();
  return box;
}

function copyOf(element: Element): Element {
  return element.cloneNode(true) as Element;
}
