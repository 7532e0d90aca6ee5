import { fetchOrThrow } from './fetch-or-throw.ts';
import { onceByKey } from './once-by-key.ts';

const pageAt = onceByKey(async (url) => {
  const response = await fetchOrThrow(url);
  if (!response.headers.get('content-type')?.includes('text/html')) throw new Error(`${url} is no page.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
});

/**
 * Another page of the site, as a document that nothing is shown of: take copies of its parts with `importNode`. Fetched once a
 * page, whatever its anchor. Rejects when it does not arrive or is no page; the next call tries again.
 */
export function fetchPage(href: string): Promise<Document> {
  const url = new URL(href, location.href);
  url.hash = '';
  return pageAt(url.href);
}
