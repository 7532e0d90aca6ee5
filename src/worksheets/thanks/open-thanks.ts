import type { ThanksTexts } from '../../i18n/sheets/thanks.ts';
import { plainTitle } from '../../model/new-page.ts';
import style from '../../workbench/editing/editing.css?url';
import { fetchTemplate, loadEditing } from '../../workbench/editing/editing.ts';
import { Sheet } from '../../workbench/editing/sheet.ts';
import { fetchHere } from '../../workbench/fetch-here.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import type { QuickOpenList } from '../../workspace/quick-open-list.ts';
import type { ThanksFacts } from './thanks-draft.ts';
import { ThanksForm } from './thanks-form.ts';

/**
 * Opens the form that thanks a colleague, with a principle that is chosen already, if the playbook has it. Rejects when what
 * it needs does not arrive.
 */
export async function openThanks(facts: ThanksFacts, principle: string): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const sourceLang = dataset['defaultLang'] ?? lang;
  const file = '/workbench/sheets/thanks.json';
  const [editing, texts, sourceTexts, list, template] = await Promise.all([
    loadEditing(),
    fetchHere<ThanksTexts>(file),
    fetchHere<ThanksTexts>(file, sourceLang),
    fetchHere<QuickOpenList>('/workbench/pages.json'),
    fetchTemplate('stories'),
    loadStyle(style),
  ]);
  const stories = list.folders.filter(({ kind }) => kind === 'stories').flatMap(({ pages }) => pages);
  const titles = new Set(stories.map(([, title]) => plainTitle(title)));
  const sheet = new Sheet(texts.title, editing.texts);
  const form = new ThanksForm({
    ...{ editing, facts, texts, sourceTexts, sheet, template },
    sourceLanguage:
      sourceLang === lang ? undefined : new Intl.DisplayNames([lang], { type: 'language' }).of(sourceLang),
    taken: new Set([...list.retired, ...list.folders.flatMap(({ pages }) => pages.map(([id]) => id))]),
    isTitleTaken: (title) => titles.has(plainTitle(title)),
    principle: facts.principles.some(({ id }) => id === principle) ? principle : '',
  });
  sheet.open(form.element);
}
