import { element } from '../../workbench/element.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { RunContext } from './run-context.ts';
import { sayCounts } from './say-record.ts';
import { shareActions } from './share-run.ts';

/** Where everybody stops before a list is confirmed. `intro` is what the page says of it. */
export function pausePanel({ texts, act }: RunContext, intro: readonly Node[]): HTMLElement {
  const stopped = sheetButton({ words: texts.paused, icon: 'stop', isMain: true, act: () => act({ did: 'pause' }) });
  const title = element('h3', { tabindex: '-1' }, texts.pause);
  return element('section', { class: 'wb-pause' }, title, element('p', {}, texts.pauseHint), ...intro, stopped);
}

/** What came out of a run that is finished, what was not done, and what to do with it. */
export function endPanel(context: RunContext, again: () => void): HTMLElement {
  const { log, texts } = context;
  const { edition, marks } = log.state;
  const left = edition.groups
    .flatMap(({ items }) => items)
    .flatMap(({ key, text }) => {
      const mark = marks.get(key);
      return mark?.is === 'cannot' ? [element('li', {}, `${text}: ${mark.why ?? ''}`)] : [];
    });
  const another = sheetButton({ words: texts.another, isMain: true, act: again });
  return element(
    'section',
    { class: 'wb-end' },
    element('h2', { tabindex: '-1' }, texts.finishedTitle),
    element('p', {}, sayCounts(log.state, texts)),
    ...(left.length === 0 ? [] : [element('p', {}, texts.left), element('ul', {}, ...left)]),
    element('div', { class: 'wb-row' }, another, ...shareActions(context).map(sheetButton)),
  );
}
