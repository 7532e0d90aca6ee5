import { sayAloud } from '../../components/say-aloud.ts';
import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { element } from '../../workbench/element.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { today } from '../../workbench/trust/today.ts';
import { resultOf } from '../check/results.ts';
import { sheetBar, type SheetAction } from '../frame/sheet-bar.ts';
import { progressText } from './progress-text.ts';
import { sayDayHere, type Told } from './told.ts';

interface Acts {
  told: () => Told;
  startAgain: () => void;
}

/** What can be done with a path as a whole. */
export function pathActions(texts: PathTexts, frame: FrameTexts, { told, startAgain }: Acts): HTMLElement {
  const said = element('span', { class: 'hint' });
  const text = () => textOf(told(), texts);
  const copy = async (): Promise<void> => {
    // A page that did not come over https has no clipboard at all.
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => true,
        () => false,
      );
    said.textContent = isCopied ? frame.copied : frame.notCopied;
    sayAloud(said.textContent);
  };
  const share: SheetAction[] =
    typeof navigator.share === 'function'
      ? [
          {
            words: frame.share,
            icon: 'external',
            act: () => void navigator.share({ text: text() }).catch(() => undefined),
          },
        ]
      : [];
  const bar = sheetBar(texts.actions, [
    { words: frame.print, icon: 'print', act: () => print() },
    { words: frame.copy, icon: 'copy', act: () => void copy() },
    ...share,
    { words: texts.saveText, icon: 'new-page', act: () => saveFile(`${told().path}.txt`, text(), 'text/plain') },
    { words: frame.startAgain, icon: 'changed', act: startAgain },
  ]);
  bar.append(said);
  return bar;
}

function textOf({ title, href, steps, notes }: Told, texts: PathTexts): string {
  const toldSteps = steps.map((step) => {
    const right = step.questions.filter((question) => resultOf(question) !== undefined).length;
    return { ...step, questions: { right, of: step.questions.length } };
  });
  const address = new URL(href, location.href).href;
  const path = { title, address, day: sayDayHere(today()), steps: toldSteps, notes };
  return progressText(path, texts, document.documentElement.lang);
}
