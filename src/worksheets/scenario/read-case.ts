import type { Case, CaseChoice, CaseMoment, Verdict } from './case.ts';

/** The case that stands in a page as nested choices. */
export function readCase(sheet: HTMLElement): Case {
  const moments = [...sheet.querySelectorAll<HTMLElement>('[data-moment]')].map(readMoment);
  return { start: sheet.dataset['start'] ?? '', moments: new Map(moments.map((moment) => [moment.id, moment])) };
}

function readMoment(place: HTMLElement): CaseMoment {
  return {
    id: place.dataset['moment'] ?? '',
    says: textIn(place, ':scope > [data-says]'),
    choices: [...place.querySelectorAll<HTMLElement>(':scope > [data-choice]')].map(readChoice),
  };
}

function readChoice(place: HTMLElement): CaseChoice {
  const { choice = '', to = '', verdict } = place.dataset;
  return {
    ...{ id: choice, to },
    label: textIn(place, ':scope > summary'),
    feedback: textIn(place, ':scope > [data-feedback]'),
    // The page holds no other words than those of the model.
    verdict: verdict as Verdict,
  };
}

function textIn(place: HTMLElement, selector: string): string {
  return place.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
