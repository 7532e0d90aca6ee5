import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { chooseFile } from '../frame/take-file.ts';
import { sheetBar, sheetButton } from '../frame/sheet-bar.ts';
import type { Words } from './words.ts';

/** What the reader can give to be counted. */
export interface Taking {
  take: (file: Blob, name: string) => void;
  takeExample: () => void;
}

/** The files that the chooser offers. */
const accepted = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

/** Where a log is dropped, chosen or pasted. */
export function startPart({ t }: Words, { take, takeExample }: Taking): HTMLElement {
  const lines = element('textarea', { rows: '6', spellcheck: 'false', id: 'touch-lines' });
  const count = (): void => {
    if (lines.value.trim() !== '') take(new Blob([lines.value]), t.pastedName);
    else lines.focus();
  };
  const pasting = element(
    'div',
    { class: 'pasting', hidden: '' },
    element('label', { for: 'touch-lines' }, t.pasteHere),
    lines,
    sheetBar(t.paste, [{ words: t.readPasted, act: count, isMain: true }]),
  );
  const show = (): void => {
    pasting.hidden = !pasting.hidden;
    open.setAttribute('aria-expanded', String(!pasting.hidden));
    if (!pasting.hidden) lines.focus();
  };
  const open = sheetButton({ words: t.paste, act: show });
  open.setAttribute('aria-expanded', 'false');
  const bar = sheetBar(t.title, [
    {
      words: t.choose,
      isMain: true,
      act: () => void chooseFile(accepted).then((file) => file && take(file, file.name)),
    },
  ]);
  bar.append(open, sheetButton({ words: t.example, act: takeExample }));
  return element(
    'div',
    { class: 'drop' },
    element('p', {}, t.drop),
    bar,
    pasting,
    element('p', { class: 'hint' }, t.private),
  );
}

/** What is shown while a log is read: how far it is, and a way out. */
export function progressPart(
  { t, frame, say }: Words,
  name: string,
  cancel: () => void,
): { part: HTMLElement; tell: (share: number) => void } {
  const bar = element('progress', {
    max: '1',
    value: '0',
    'aria-label': fillIn(t.reading, name, '', '').replace(/[\s:]+$/, ''),
  });
  const words = element('p', {});
  const tell = (share: number): void => {
    bar.value = share;
    const [number = '', sign = '%'] = [say.number(Math.floor(share * 100)), '%'];
    words.textContent = fillIn(t.reading, name, number, sign);
  };
  tell(0);
  return {
    part: element(
      'div',
      { class: 'drop reading' },
      words,
      bar,
      buttonFor(frame.cancel, cancel, { class: 'wb-sheet-button' }),
    ),
    tell,
  };
}
