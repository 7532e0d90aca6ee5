import { closestTo } from '../../workbench/closest-to.ts';
import { sidesOf, type Side } from '../../workbench/phrases/sides.ts';
import { recall, remember } from '../../workbench/store.ts';
import { ownName, theirsName } from './kept-languages.ts';

/** Shows words in the two languages that are chosen above them, and remembers the choice until the tab is closed. */
export function followLanguages(root: HTMLElement, signal: AbortSignal): void {
  const lists = [...root.querySelectorAll<HTMLSelectElement>('[data-languages] select')];
  for (const list of lists) {
    // What was chosen before the script came is the newest choice.
    if (list.selectedOptions[0]?.defaultSelected === false) {
      keep(list);
      continue;
    }
    const kept = recall<string>(list.name === 'own' ? ownName : theirsName, 'session');
    if (Array.from(list.options, ({ value }) => value).includes(kept ?? '')) list.value = kept!;
  }
  const show = () => showLanguages(root, valueOf(lists, 'own'), valueOf(lists, 'theirs'));
  if (lists.length > 0) show();
  root.addEventListener(
    'change',
    (event) => {
      const list = closestTo<HTMLSelectElement>(event, '[data-languages] select');
      if (!list) return;
      keep(list);
      show();
    },
    { signal },
  );
}

function keep({ name, value }: HTMLSelectElement): void {
  if (name === 'theirs') remember(theirsName, value, 'session');
  else remember(ownName, value === document.documentElement.lang ? undefined : value, 'session');
}

function showLanguages(root: HTMLElement, own: string, theirs: string): void {
  for (const pair of root.querySelectorAll<HTMLElement>('[data-pair]')) {
    const words = [...pair.children] as HTMLElement[];
    const sides = sidesOf(
      words.map(({ lang }) => lang),
      own,
      theirs,
    );
    const ordered = sides.map(({ language, side }) =>
      place(
        words.find(({ lang }) => lang === language)!,
        side,
      ),
    );
    if (ordered.some((word, index) => word !== words[index])) pair.append(...ordered);
  }
}

function place(words: HTMLElement, side: Side): HTMLElement {
  words.dataset['side'] = side;
  return words;
}

function valueOf(lists: readonly HTMLSelectElement[], side: Side): string {
  return lists.find(({ name }) => name === side)?.value ?? '';
}
