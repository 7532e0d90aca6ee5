const pages = new Map<string, Promise<Document>>();

/**
 * Another page of the site, as a document that nothing is shown of: take copies of its parts with `importNode`. Fetched once a
 * page, whatever its anchor. Rejects when it does not arrive or is no page; the next call tries again.
 */
export function fetchPage(href: string): Promise<Document> {
  const url = new URL(href, location.href);
  url.hash = '';
  const page = pages.get(url.href) ?? load(url.href);
  pages.set(url.href, page);
  page.catch(() => pages.delete(url.href));
  return page;
}

async function load(url: string): Promise<Document> {
  const response = await fetch(url);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (!response.ok || !isPage) throw new Error(`${url} did not arrive: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
