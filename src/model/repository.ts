import type { Config } from './config.ts';

/** Where the playbook's files live, as `playbook.yaml` says. */
export type RepositoryPlace = NonNullable<Config['repository']>;

/** Where one kind of platform has its screens. `file` is a path from the repository, already coded for an address. */
interface Platform {
  view(file: string, branch: string, line?: number): string;
  edit(file: string, branch: string, line?: number): string;
  history(file: string, branch: string): string;
  /** A new file in a folder; `text` is left out where the platform cannot take it. */
  create(folder: string, branch: string, name: string, text: string): string;
  issue(title: string, body: string): string;
}

const code = encodeURIComponent;

/**
 * The addresses of each platform, as its documentation and its own buttons give them. GitHub ignores the last part of the
 * path of a new file when it is given a name, so that name and path go together. GitLab fills in no text, and later
 * releases forget the name as well.
 */
const platforms: Record<RepositoryPlace['platform'], Platform> = {
  github: {
    view: (file, branch, line) => `/blob/${branch}/${file}?plain=1${line ? `#L${line}` : ''}`,
    edit: (file, branch, line) => `/edit/${branch}/${file}${line ? `#L${line}` : ''}`,
    history: (file, branch) => `/commits/${branch}/${file}`,
    create: (folder, branch, name, text) =>
      `/new/${branch}?filename=${folder}/${code(name)}${text ? `&value=${code(text)}` : ''}`,
    issue: (title, body) => `/issues/new?title=${code(title)}&body=${code(body)}`,
  },
  gitlab: {
    view: (file, branch, line) => `/-/blob/${branch}/${file}?plain=1${line ? `#L${line}` : ''}`,
    edit: (file, branch, line) => `/-/edit/${branch}/${file}${line ? `#L${line}` : ''}`,
    history: (file, branch) => `/-/commits/${branch}/${file}`,
    create: (folder, branch, name) => `/-/new/${branch}/${folder}?file_name=${code(name)}`,
    issue: (title, body) => `/-/issues/new?issue%5Btitle%5D=${code(title)}&issue%5Bdescription%5D=${code(body)}`,
  },
};

/** Addresses longer than this are refused by platforms or by what stands before them. */
export const longestAddress = 6000;

/** Where a person reads a file, at a line. */
export function viewAddress(place: RepositoryPlace, file: string, line?: number): string {
  return whole(place, ({ view }, branch) => view(inRepository(place, file), branch, line));
}

/** Where a person edits a file in the browser, at a line. */
export function editAddress(place: RepositoryPlace, file: string, line?: number): string {
  return whole(place, ({ edit }, branch) => edit(inRepository(place, file), branch, line));
}

/** Where a person sees who changed a file, and when. */
export function historyAddress(place: RepositoryPlace, file: string): string {
  return whole(place, ({ history }, branch) => history(inRepository(place, file), branch));
}

/** Where a person begins a new file, and whether its text is already in it; where it is not, it has to be pasted. */
export function newFileAddress(
  place: RepositoryPlace,
  { folder, name, text }: { folder: string; name: string; text: string },
): { address: string; isFilled: boolean } {
  const create = (filled: string) =>
    whole(place, (platform, branch) => platform.create(inRepository(place, folder), branch, name, filled));
  const address = create(text);
  const empty = create('');
  const isFilled = address !== empty && address.length <= longestAddress;
  return { address: isFilled ? address : empty, isFilled };
}

/** Where a person opens an issue. */
export function issueAddress(place: RepositoryPlace, title: string, body: string): string {
  return whole(place, ({ issue }) => issue(title, body));
}

function whole(place: RepositoryPlace, address: (platform: Platform, branch: string) => string): string {
  return place.address.replace(/\/$/, '') + address(platforms[place.platform], coded(place.branch));
}

/** A path of the playbook as a path from the repository, coded for an address. */
function inRepository({ folder }: RepositoryPlace, path: string): string {
  return coded([...(folder ?? '').split('/'), ...path.split('/')].filter((part) => part !== '').join('/'));
}

function coded(path: string): string {
  return path.split('/').map(code).join('/');
}
