import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';

const file = 'sitemap.xml';

/** Holds the sitemap against the pages it must name. Lists and other pages of ours may be in it too, if they exist. */
export function* checkSitemap(
  folder: string,
  { expected, files, base }: { expected: readonly ExpectedPage[]; files: ReadonlySet<string>; base: string },
): Generator<SiteFinding> {
  if (!existsSync(join(folder, file))) {
    yield { file, message: 'There is no sitemap.' };
    return;
  }
  const listed = addressesIn(readFileSync(join(folder, file), 'utf8'), base);
  for (const { address, isListed } of expected) {
    if (isListed && !listed.has(address)) yield { file, message: `${address} is missing.` };
    if (!isListed && listed.has(address))
      yield { file, message: `${address} must not be here: it is a draft, or not translated.` };
  }
  for (const address of listed) {
    if (!files.has(`${address.slice(1)}index.html`)) yield { file, message: `${address} does not exist.` };
  }
}

function addressesIn(xml: string, base: string): Set<string> {
  const paths = Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = '']) =>
    decodeURIComponent(new URL(address.replaceAll('&amp;', '&')).pathname),
  );
  return new Set(paths.map((path) => `/${path.slice(base.length)}`));
}
