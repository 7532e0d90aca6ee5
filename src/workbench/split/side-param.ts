/** The name of the parameter that says which page stands at the side. */
const name = 'side';

/** Where the site lives: its origin and the path that all its addresses begin with. */
export interface Place {
  origin: string;
  base: string;
}

/** A page of this site as `?side=` names it: its path, with its anchor. Undefined for whatever is no page of this site. */
export function pagePath(address: string, { origin, base }: Place): string | undefined {
  if (!URL.canParse(address, origin)) return undefined;
  const { origin: theirs, pathname, hash } = new URL(address, origin);
  return theirs === origin && pathname.startsWith(base) && pathname.endsWith('/') ? pathname + hash : undefined;
}

/** The page that an address wants at the side. */
export function sideOf(search: string, place: Place): string | undefined {
  const wanted = new URLSearchParams(search).get(name);
  return wanted ? pagePath(wanted, place) : undefined;
}

/** An address with a page at the side, or with none: `/a/?side=/b/`. The path stays as readers know it. */
export function withSide(address: string, side: string | undefined): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const parameters = new URLSearchParams(search);
  parameters.delete(name);
  const wanted = side === undefined ? '' : `${name}=${encodeURIComponent(side).replaceAll('%2F', '/')}`;
  const all = [parameters.toString(), wanted].filter(Boolean).join('&');
  return `${path}${all && `?${all}`}${hash}`;
}

/** Keeps the place of the page at the side free before it is there, so that the text beside it never moves. */
export function reserveSide(): void {
  document.documentElement.toggleAttribute('data-side', /[?&]side=/.test(location.search));
}
