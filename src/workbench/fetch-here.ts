import { addressHere } from './address-here.ts';
import { fetchOrThrow } from './fetch-or-throw.ts';
import { onceByKey } from './once-by-key.ts';

const answerOf = onceByKey(async (url): Promise<unknown> => (await fetchOrThrow(url)).json());

/**
 * A file of data of this site, by its address in the default language: fetched once a page, in the reader's language or in
 * another. Rejects when it does not arrive; the next call tries again.
 */
export function fetchHere<Value>(address: string, lang?: string): Promise<Value> {
  return answerOf(addressHere(address, lang)) as Promise<Value>;
}
