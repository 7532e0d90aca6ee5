import type { LazyTexts } from '../i18n/lazy-texts.ts';
import { fetchHere } from './fetch-here.ts';

/** The texts of the parts that open when somebody asks for them, in the language of the page. */
export function lazyTexts(): Promise<LazyTexts> {
  return fetchHere<LazyTexts>('/workbench/texts.json');
}
