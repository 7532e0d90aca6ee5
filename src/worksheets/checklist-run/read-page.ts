import { groupsOf, oneText, type Edition } from './run.ts';

/** The edition of a checklist that its page shows. The items are read from its text, which is there without script too. */
export function editionOnPage(place: HTMLElement): Edition {
  const { hash = '', textLang = 'en', title = '', use, second, secondGroup } = place.dataset;
  return {
    hash,
    lang: textLang,
    title,
    use: use === 'do-confirm' ? 'do-confirm' : 'read-do',
    groups: groupsOf(itemsBelow(place)),
    second: second !== undefined,
    ...(secondGroup === undefined ? {} : { secondGroup: Number(secondGroup) }),
  };
}

/** The heading of the first part of the text that stands below the last item: what to do when one cannot be ticked. */
export function helpHeading(place: HTMLElement): HTMLElement | undefined {
  const parts = [...place.querySelectorAll<HTMLElement>(`${headings}, .task-list-item`)];
  const last = parts.findLastIndex((part) => part.matches('.task-list-item'));
  return parts.slice(last + 1).findLast((part) => part.id !== '');
}

/** Each part of the text that holds items: its heading, and the list or lists below it. */
export function itemParts(place: HTMLElement): HTMLElement[] {
  const lists = [...place.querySelectorAll<HTMLElement>('ul:has(> .task-list-item)')];
  return lists.flatMap((list) => {
    const before = list.previousElementSibling;
    return before instanceof HTMLElement && before.matches(headings) ? [before, list] : [list];
  });
}

/** What stands above the first item and its heading: when the list is used, and where the pause point is. */
export function introOf(place: HTMLElement): HTMLElement[] {
  const [first] = itemParts(place);
  const before: HTMLElement[] = [];
  for (let part = first?.previousElementSibling; part instanceof HTMLElement; part = part.previousElementSibling)
    before.unshift(part);
  return before;
}

const headings = 'h2, h3, h4';

function itemsBelow(place: HTMLElement): { heading: string; text: string }[] {
  let heading = '';
  return [...place.querySelectorAll<HTMLElement>(`${headings}, .task-list-item`)].flatMap((part) => {
    if (part.matches('.task-list-item')) return [{ heading, text: part.querySelector('label')?.textContent ?? '' }];
    heading = wordsOf(part);
    return [];
  });
}

/** A heading without the link that stands beside it. */
export function wordsOf(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  copy.querySelector('.copy-link')?.remove();
  return oneText(copy.textContent);
}
