import { buttonFor, element } from '../element.ts';
import { loadStyle } from '../load-style.ts';
import type { FolderReviews } from '../../workspace/reviewable.ts';
import style from './editing.css?url';
import { fetchCommon, loadEditing } from './editing.ts';
import { ReviewForm } from './review-form.ts';
import { Sheet } from './sheet.ts';

/** Opens the form that records a review of the page. Rejects when what it needs does not arrive. */
export async function recordReview(): Promise<void> {
  // Whoever was led to the form by a link and loads the page anew does not want it once more.
  if (location.search === '?review') history.replaceState(history.state, '', location.pathname + location.hash);
  const article = document.querySelector<HTMLElement>('#content article[data-id]');
  const { id = '', folder = '', hash = '', status = '' } = article?.dataset ?? {};
  const [editing, { pages, set }] = await Promise.all([
    loadEditing(),
    fetchCommon<FolderReviews>(`/workbench/reviews/${folder}.json`),
    loadStyle(style),
  ]);
  const title = article?.querySelector('h1')?.textContent.trim() ?? '';
  // What is not translated stands there in the language of the source, and says so.
  const { lang, dataset } = document.documentElement;
  const isTranslated = lang !== dataset['defaultLang'] && !article?.querySelector('[data-text][lang]');
  if (document.querySelector('dialog:modal')) return;
  const { texts } = editing;
  const sheet = new Sheet(texts.reviewTitle, texts);
  const page = pages[id];
  // The lines would vouch for a text that nobody here has seen.
  if (page?.hash !== hash)
    sheet.open(
      element('p', { class: 'notice' }, texts.republished),
      element(
        'p',
        { class: 'buttons' },
        buttonFor(texts.reload, () => location.reload(), { class: 'main' }),
      ),
    );
  else sheet.open(new ReviewForm({ editing, sheet, page, set, id, title, status, isTranslated }).element);
}
