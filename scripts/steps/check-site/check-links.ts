import type { SiteFinding } from './finding.ts';

/** A link or an asset, as it is written in a file of the site. */
export interface Reference {
  from: string;
  href: string;
  /** The browser fetches it by itself, so it must come from our own host. */
  isAsset: boolean;
}

/** Where references may lead: the files of the site, the ids in its HTML, and the path all addresses begin with. */
export interface Ground {
  files: ReadonlySet<string>;
  hasId(file: string, id: string): boolean;
  base: string;
}

const anyHost = 'http://site.invalid';
const outside = /^(https:|mailto:|tel:)/i;

/** What is wrong with a reference, or undefined when it leads somewhere. */
export function problemOf({ from, href, isAsset }: Reference, ground: Ground): string | undefined {
  if (outside.test(href)) return isAsset ? `"${href}" comes from another host.` : undefined;
  if (isAsset && href.startsWith('data:image/')) return undefined;

  const target = URL.parse(href, `${anyHost}${ground.base}${from.replace(/index\.html$/, '')}`);
  if (target === null || target.origin !== anyHost)
    return isAsset ? `"${href}" comes from another host.` : `"${href}" is no address we may link to.`;
  if (!target.pathname.startsWith(ground.base)) return `"${href}" leads out of ${ground.base}, where the site lives.`;

  const path = decodeURIComponent(target.pathname.slice(ground.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!ground.files.has(file)) {
    return ground.files.has(`${path}/index.html`)
      ? `"${href}" lacks the slash at its end.`
      : `"${href}" leads nowhere.`;
  }
  const id = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/, '');
  return id === '' || id === 'top' || isAsset || ground.hasId(file, id)
    ? undefined
    : `"${href}" leads to a page without the anchor "${id}".`;
}

/** Collects references while files are read, and checks each different one once, when all ids are known. */
export interface LinkBook {
  add(reference: Reference): void;
  check(ground: Ground): Generator<SiteFinding>;
}

/** An empty link book. Keys are copies: the text of a link as the parser gives it would keep the whole file in memory. */
export function linkBook(): LinkBook {
  const firsts = new Map<string, { from: string; count: number }>();
  return {
    add(reference) {
      const key = keyOf(reference);
      const known = firsts.get(key);
      if (known) known.count += 1;
      else firsts.set(key, { from: reference.from, count: 1 });
    },
    *check(ground) {
      for (const [key, { from, count }] of firsts) {
        const problem = problemOf({ from, ...readKey(key) }, ground);
        if (problem !== undefined)
          yield { file: from, message: count === 1 ? problem : `${problem} So do ${count - 1} more.` };
      }
    },
  };
}

/** An address from the root means the same in every file; any other is one of its file. */
function keyOf({ from, href, isAsset }: Reference): string {
  const place = href.startsWith('/') || outside.test(href) ? '' : from;
  return `${isAsset ? 'asset' : 'link'}\n${place}\n${href}`;
}

function readKey(key: string): Pick<Reference, 'href' | 'isAsset'> {
  const [kind, , ...href] = key.split('\n');
  return { href: href.join('\n'), isAsset: kind === 'asset' };
}
