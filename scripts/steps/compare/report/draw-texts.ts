import { html, type Html, type HtmlValue } from '../../html.ts';
import { plural } from '../../../../src/base/text.ts';
import type { Merged } from '../diff-blocks.ts';
import { drawBlock, drawMerged, drawShell, type View } from '../draw-blocks.ts';
import type { Block } from '../blocks.ts';
import type { TextComparison } from '../compare-texts.ts';
import { languageName } from './language-name.ts';
import { stretchesOf, type Row, type Stretch } from './rows.ts';

/** The text of a page in every language that reads otherwise, in one text and side by side. Which is seen, the reader chooses. */
export function drawTexts(texts: readonly TextComparison[], ownLang: string): HtmlValue {
  if (texts.length === 0) return false;
  const isCompared = texts.some(({ merged }) => merged);
  return html`<section class="texts" aria-labelledby="text">
    <h2 id="text">The page as readers see it</h2>
    ${isCompared && choice}
    ${texts.map((text) => drawText(text, text.lang === ownLang ? undefined : languageName(text.lang)))}
  </section> `;
}

/** Two boxes to choose from, for which the style sheet shows one or the other. No script is needed. */
const choice = html`<fieldset class="view">
    <legend>Show the changes</legend>
    <label><input type="radio" name="view" value="both" checked /> in one text</label>
    <label><input type="radio" name="view" value="sides" /> side by side</label>
  </fieldset>
  <p class="signs"><ins>Added words are underlined,</ins> <del>removed words are struck through.</del></p> `;

function drawText(text: TextComparison, language: string | undefined): Html {
  return html`${language && html`<h3 class="language">${language}</h3> `}${text.unshown.map((edition) => unshownNote(edition))}
  ${text.merged ? drawBoth(text.merged, text.lang) : drawOne(text)} `;
}

function unshownNote(edition: 'before' | 'after'): Html {
  const when = edition === 'before' ? 'The text of before holds' : 'The text of now holds';
  return html`<p class="notice">
    ${when} something that is not allowed in a page, so nothing of it is shown. The findings say what it is.
  </p> `;
}

function drawOne({ before, after, lang }: TextComparison): Html {
  const note = after ? 'The whole text is new.' : 'The whole text is gone. This is what stood here.';
  const children = (after ?? before)!.children.map((child) => drawBlock(child));
  return html`<p class="hint">${note}</p>
    <div class="sheet" lang="${lang}">${children}</div>`;
}

function drawBoth(merged: Merged, lang: string): Html {
  const stretches = stretchesOf(merged);
  return html`<div class="sheet both" lang="${lang}">
      ${stretches.map((stretch) =>
        fold(
          stretch,
          stretch.rows.map((row) => drawRow(row, 'both')),
        ),
      )}
    </div>
    <div class="sheet sides" lang="${lang}">
      <div class="pair heads" lang="en">
        <p>Before</p>
        <p>Now</p>
      </div>
      ${stretches.map((stretch) => fold(stretch, stretch.rows.map(drawPair)))}
    </div>`;
}

function fold(stretch: Stretch, rows: readonly Html[]): Html {
  if (!stretch.isFolded) return html`${rows}`;
  return html`<details class="same">
    <summary lang="en">${plural(stretch.words, 'word')} unchanged</summary>
    ${rows}
  </details> `;
}

/** What has not changed stands on both sides, and is read aloud once. */
function drawPair(row: Row): Html {
  const isSame = row.merged.change === 'same';
  return html`<div class="pair"${isSame && html` data-same`}>
<div>${!isSame && html`<p class="side" lang="en">Before</p>`}${drawRow(row, 'before')}</div>
<div${isSame && html` aria-hidden="true"`}>${!isSame && html`<p class="side" lang="en">Now</p>`}${drawRow(row, 'after')}</div>
</div>
`;
}

function drawRow({ around, merged }: Row, view: View): Html {
  const content = drawMerged(merged, view);
  return html`${around.reduceRight((inner, shells) => drawShell(shellIn(shells, view), undefined, inner), content)} `;
}

function shellIn({ before, after }: { before: Block; after: Block }, view: View): Block {
  return view === 'before' ? before : after;
}
