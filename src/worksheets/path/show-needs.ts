import type { PathTexts } from '../../i18n/sheets/path.ts';
import { element, iconOf } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { readRuns } from '../../workbench/progress/kept-runs.ts';

/** Says beside each path to finish first how far the reader has come with it on this device. None is a wall. */
export function showNeeds(article: Element | null, texts: PathTexts): void {
  const needs = article?.querySelectorAll<HTMLElement>('[data-needs]') ?? [];
  for (const need of needs) {
    const run = readRuns().find(({ page }) => page === need.dataset['needs']);
    const isDone = run !== undefined && run.done.length >= run.of;
    const words = isDone
      ? texts.needsDone
      : run
        ? fillIn(texts.needsBegun, String(run.done.length), String(run.of))
        : texts.needsOpen;
    need.querySelector('.met')?.remove();
    need.append(
      element('span', { class: 'met', 'data-met': String(isDone) }, iconOf(isDone ? 'good' : 'info'), ` ${words}`),
    );
  }
  const isOpen = Array.from(needs).some((need) => need.querySelector('[data-met="false"]'));
  const last = needs[needs.length - 1];
  article?.querySelector('.needs-hint')?.remove();
  if (isOpen && last) last.after(element('div', { class: 'needs-hint' }, texts.needsHint));
}
