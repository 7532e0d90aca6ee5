import type { Owner } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';

const head = `# Who approves a change. Made from owners and pages by: npm run codeowners
# What is written here by hand is lost. The last line that fits a file counts.
`;

/**
 * The file by which GitHub and GitLab ask for approval. The maintainers stand for everything, so for the program, the
 * settings and new pages too; below them come folders and pages with their owners. A page that its folder's line is right
 * for has none of its own, so that a new page there changes nothing here.
 *
 * A deputy stands beside each owner: whether the owner is in office depends on the day, and this file must not.
 */
export function toCodeowners(playbook: Playbook, above: string): string {
  const { config, folders, pages } = playbook;
  const maintainers = config.repository?.maintainers ?? [];
  const owners = new Map(playbook.owners.map((owner) => [owner.id, owner]));
  const lineOf = (pattern: string, owner: string): string =>
    [pattern, ...accountsOf(owners.get(owner), owners, maintainers)].join(' ');

  const folderOwners = new Map(
    folders.flatMap(({ path, data: { owner } }) => (owner === undefined ? [] : [[path, owner] as const])),
  );
  const label = pages[0]?.file.split('/')[0] ?? 'content';
  const folderLines = [...folderOwners]
    .sort(byFirst)
    .map(([path, owner]) => lineOf(`/${written(`${above}${label}/${path}`)}/`, owner));
  const pageLines = pages
    .filter(
      ({ folder, branch, owner }) => owner !== undefined && owner !== ownerAbove([folder, ...branch], folderOwners),
    )
    .map(({ file, owner }) => [`/${written(above + file.replace(/\.mdx?$/, ''))}.*`, owner!] as const)
    .sort(byFirst)
    .map(([pattern, owner]) => lineOf(pattern, owner));

  const parts = [
    maintainers.length === 0 ? [] : [['*', ...maintainers].join(' ')],
    folderLines.length === 0 ? [] : ['# Folders', ...folderLines],
    pageLines.length === 0 ? [] : ['# Pages of other owners', ...pageLines],
  ];
  return [head, ...parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`)].join('\n');
}

/** The accounts of an owner and of who stands in. Without any, the maintainers: else the folder's owner would be asked. */
function accountsOf(
  owner: Owner | undefined,
  owners: ReadonlyMap<string, Owner>,
  maintainers: readonly string[],
): readonly string[] {
  const deputy = owner?.deputy === undefined ? undefined : owners.get(owner.deputy);
  const accounts = [owner?.account, deputy?.account].filter((account) => account !== undefined);
  return accounts.length === 0 ? maintainers : [...new Set(accounts)];
}

/** The owner that the nearest folder names. */
function ownerAbove(parts: readonly string[], owners: ReadonlyMap<string, string>): string | undefined {
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return paths.map((path) => owners.get(path)).find((owner) => owner !== undefined);
}

/** A path as a pattern that fits nothing else. Names with such signs are refused by validation all the same. */
function written(path: string): string {
  return path.replace(/[\\*?[\]!# ]/g, '\\$&');
}

function byFirst(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : Number(a[0] > b[0]);
}
