/** The part of a path before its last slash; empty for a bare name. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path: `late-delivery.mdx`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The last part of a path without its endings: `late-delivery` of `a/late-delivery.it.mdx`. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\..*$/, '');
}

/** Follows a relative path from a folder; undefined when it climbs out of the first folder of all. */
export function follow(folder: string, relative: string): string | undefined {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length <= 1) return undefined;
    else parts.pop();
  }
  return parts.join('/');
}

/** The way from a folder to a file: `../checklists/open-the-desk.mdx`. */
export function wayTo(folder: string, file: string): string {
  const from = folder.split('/');
  const to = file.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return from.length > 0 ? [...from.map(() => '..'), ...to].join('/') : `./${to.join('/')}`;
}
