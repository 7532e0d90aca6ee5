import { addressHere } from './address-here.ts';

const answers = new Map<string, Promise<unknown>>();

/**
 * A file of data of this site, by its address in the default language: fetched once a page, in the reader's language. Rejects
 * when it does not arrive; the next call tries again.
 */
export function fetchHere<Value>(address: string): Promise<Value> {
  const url = addressHere(address);
  const answer = (answers.get(url) as Promise<Value> | undefined) ?? load<Value>(url);
  answers.set(url, answer);
  answer.catch(() => answers.delete(url));
  return answer;
}

async function load<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} did not arrive: ${response.status}`);
  return (await response.json()) as Value;
}
