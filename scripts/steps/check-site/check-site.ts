import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from './check-files.ts';
import { linkBook } from './check-links.ts';
import { checkPage } from './check-pages.ts';
import { checkPublished } from './check-published.ts';
import { checkSearchIndex } from './check-search-index.ts';
import { checkSitemap } from './check-sitemap.ts';
import type { ExpectedSite } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';
import { listFiles } from './list-files.ts';
import { isOwnPage, requiredPages } from './own-pages.ts';
import { readHtml, type HtmlFacts } from './read-html.ts';

/** A built site, what it must hold, and the path its addresses begin with. */
export interface BuiltSite {
  folder: string;
  base: string;
  expected: ExpectedSite;
}

/** Holds a built site against what is expected: every page there and nothing else, and everything leads somewhere. */
export function checkSite({ folder, base, expected }: BuiltSite): SiteFinding[] {
  const list = listFiles(folder);
  const files = new Set(list);
  const pages = new Map(expected.pages.map((page) => [page.file, page]));
  const goals = new Map(expected.leadingOn.map(({ file, to }) => [file, to]));
  const links = linkBook();
  const ids = new Map<string, string>();
  const findings: SiteFinding[] = [...checkFiles(list)];

  for (const file of [...pages.keys(), ...requiredPages(expected)])
    if (!files.has(file)) findings.push({ file, message: 'The page is missing.' });
  for (const file of goals.keys())
    if (!files.has(file)) findings.push({ file, message: 'Nothing leads on from here.' });
  for (const file of list.filter((name) => name.endsWith('.html'))) {
    const facts = readHtml(readFileSync(join(folder, file), 'utf8'));
    for (const href of linksOut(facts)) links.add({ from: file, href, isAsset: false });
    for (const href of facts.assets) links.add({ from: file, href, isAsset: true });
    ids.set(file, joined(facts.ids));

    const page = pages.get(file);
    if (page) findings.push(...checkPage(page, facts, expected.source));
    else if (goals.has(file)) findings.push(...checkLeadingOn(file, facts, `${base}${goals.get(file)!.slice(1)}`));
    else if (!isOwnPage(file, expected))
      findings.push({ file, message: 'Nothing in the playbook accounts for this page.' });
    findings.push(...checkMarkup(file, facts));
  }

  findings.push(...checkPublished({ folder, files, expected, links }));
  findings.push(...links.check({ files, base, hasId: (file, id) => ids.get(file)?.includes(`\n${id}\n`) ?? false }));
  findings.push(
    ...checkSearchIndex(folder, expected.pages),
    ...checkSitemap(folder, { expected: expected.pages, files, base }),
  );
  return findings;
}

/** Whoever comes to an address of old has to get on: by themselves, with a click, and search engines too. */
function* checkLeadingOn(
  file: string,
  { canonical, links, isKeptFromSearch }: HtmlFacts,
  to: string,
): Generator<SiteFinding> {
  // The link that is seen, and the one that the browser follows by itself.
  const ways = links.filter((href) => href === to).length;
  if (ways < 2 || canonical === undefined || new URL(canonical, 'https://a.example').pathname !== to)
    yield { file, message: `The address of old does not lead on to ${to}.` };
  if (!isKeptFromSearch) yield { file, message: 'The address of old is not kept from search engines.' };
}

function* checkMarkup(file: string, { ids, forbidden }: HtmlFacts): Generator<SiteFinding> {
  for (const message of new Set(forbidden)) yield { file, message };
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield { file, message: `The id "${id}" stands here more than once.` };
    seen.add(id);
  }
}

/** Links that do not just lead to a place of their own page; with those it would be ten times as many. */
function linksOut({ links, ids }: HtmlFacts): string[] {
  const own = new Set(ids);
  return links.filter((href) => !(href.startsWith('#') && own.has(href.slice(1))));
}

/** One short text a page: thousands of lists of slices would keep the HTML of all pages in memory. */
function joined(ids: readonly string[]): string {
  return Buffer.from(`\n${ids.join('\n')}\n`).toString();
}
