import { html, type Html, type HtmlValue } from '../../html.ts';
import { sayDay } from '../../../../src/base/day.ts';
import type { FieldChange } from '../compare-fields.ts';
import type { FieldsComparison, ReviewChange, TranslationChange } from '../compare-page.ts';
import type { Names } from '../say-names.ts';
import { drawValues } from './draw-values.ts';
import { languageName } from './language-name.ts';

/** A table of fields that are not what they were. */
export function drawFields(changes: readonly FieldChange[]): Html {
  return html`<table class="values">
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Before</th>
        <th scope="col">Now</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map(drawField)}
    </tbody>
  </table> `;
}

function drawField({ label, before: was, after: is }: FieldChange): Html {
  const { before, after } = drawValues(was, is);
  return html`<tr>
    <th scope="row">${label}</th>
    <td data-label="Before">${before}</td>
    <td data-label="Now">${after}</td>
  </tr> `;
}

const reviewWords: Record<ReviewChange['change'], string> = {
  added: 'New review',
  altered: 'A review on record was altered, which must not be',
  removed: 'A review on record was removed, which must not be',
};

/** The reviews of a proposal, with what they found. */
export function drawReviews(reviews: FieldsComparison['reviews'], names: Names): Html {
  return html`<ul role="list" class="reviews">
    ${reviews.map(
      ({ change, review: { on, by, how, found, next } }) =>
        html`<li data-change="${change}">
          <p>
            <strong>${reviewWords[change]}:</strong> ${names.owner(by)}, ${sayDay(on, 'en')},
            ${how.replaceAll('-', ' ')}; next by ${sayDay(next, 'en')}
          </p>
          <p>“${found}”</p>
        </li> `,
    )}
  </ul> `;
}

const translationWords: Record<TranslationChange['state'], string> = {
  added: 'is new',
  removed: 'is gone',
  outdated: 'is out of date by this change: it is of the text of before. Readers are told so.',
  updated: 'is of the text that stands.',
  'still-outdated': 'was out of date before, and still is.',
};

/** What becomes of each translation. */
export function drawTranslations(translations: readonly TranslationChange[]): Html {
  return html`<ul role="list" class="translations">
    ${translations.map(
      ({ lang, state, fields }) =>
        html`<li data-state="${state}">
          <p><strong>${languageName(lang)}</strong> ${translationWords[state]}</p>
          ${fields.length > 0 && drawFields(fields)}
        </li> `,
    )}
  </ul> `;
}

/** A section with a heading, or nothing where there is nothing in it. */
export function section(id: string, title: string, content: HtmlValue): HtmlValue {
  return (
    content &&
    html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      ${content}
    </section> `
  );
}
