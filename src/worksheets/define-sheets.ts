import { closestTo } from '../workbench/closest-to.ts';

/** The sheets, by the element that stands for one in the page, and where their classes are. A line a sheet. */
const sheets: Readonly<Record<string, () => Promise<unknown>>> = {
  'wb-self-assessment': () => import('./self-assessment/define-self-assessment.ts'),
  'wb-interview': () => import('./interview/define-interview.ts'),
  'wb-checklist-run': () => import('./checklist-run/define-checklist-run.ts'),
  'wb-kept-here': () => import('./kept-here/define-kept-here.ts'),
  'wb-chain': () => import('./chain/define-chain.ts'),
  'wb-check': () => import('./check/define-check.ts'),
  'wb-cost-of-disservice': () => import('./cost-of-disservice/define-cost-of-disservice.ts'),
  'wb-path': () => import('./path/define-path.ts'),
  'wb-phrase': () => import('./phrases/define-phrase.ts'),
  'wb-phrasebook': () => import('./phrases/define-phrasebook.ts'),
  'wb-say-it': () => import('./phrases/define-say-it.ts'),
  'wb-scenario': () => import('./scenario/define-scenario.ts'),
  'wb-thanks': () => import('./thanks/define-thanks.ts'),
  'wb-touch-count': () => import('./touch-count/define-touch-count.ts'),
  'wb-year': () => import('./year/define-year.ts'),
  'wb-latitude': () => import('./latitude/define-latitude.ts'),
  'wb-period-figures': () => import('./period-figures/define-period-figures.ts'),
};

/** Fetches the classes of the sheets that stand in the page. */
export function defineSheets(): void {
  for (const { localName } of document.querySelectorAll('[data-sheet]'))
    if (!customElements.get(localName)) void sheets[localName]?.();
}

/** A button of a sheet that is pressed before its class has come is pressed again as soon as it has. */
function pressAgain(event: Event): void {
  const sheet = closestTo(event, '[data-sheet]:not(:defined)');
  const button = closestTo(event, 'button');
  if (sheet && button) void customElements.whenDefined(sheet.localName).then(() => button.click());
}

addEventListener('click', pressAgain);
