import type { Texts } from '../../i18n/en.ts';
import type { KindFolder } from '../../model/kinds.ts';
import type { EditingFacts } from '../../workspace/editing.ts';
import { fetchHere } from '../fetch-here.ts';

/** The texts of the forms. */
export type EditingTexts = Texts['editing'];

/** What the forms need, with their texts in the language of the page. */
export type Editing = EditingFacts & { texts: EditingTexts };

/** Fetches what the forms need. Rejects when it does not arrive. */
export function loadEditing(): Promise<Editing> {
  return fetchHere<Editing>('/workbench/editing.json');
}

/** A file that is the same in every language, by its address in the default one. */
export function fetchCommon<Value>(address: string): Promise<Value> {
  return fetchHere<Value>(address, document.documentElement.dataset['defaultLang']);
}

/** What a page of a kind is begun with. Rejects when it does not arrive. */
export async function fetchTemplate(kind: KindFolder): Promise<string> {
  return (await fetchCommon<{ text: string }>(`/workbench/templates/${kind}.json`)).text;
}
