import { fileStart } from '../model/diagnostic.ts';
import type { Page, PlaybookFolder } from '../model/page.ts';
import type { Settings } from './read-settings.ts';
import { standInFolder } from './stand-in.ts';
import { setHash, type SetMember } from './substance.ts';

interface FolderInput {
  pages: readonly Page[];
  read: readonly { path: string; settings: Settings<PlaybookFolder['data']> }[];
  label: string;
  /** Pages that could not be read, whose part in the hash of their folder is not known. */
  unreadPaths: readonly string[];
}

/** Every folder that holds pages, with or without a `_folder.yaml`. */
export function toFolders({ pages, read, label, unreadPaths }: FolderInput): PlaybookFolder[] {
  const settings = new Map(read.map((folder) => [folder.path, folder.settings]));
  const paths = new Set(read.map(({ path }) => path).filter((path) => path !== ''));
  const members = new Map<string, SetMember[]>();
  for (const page of pages) {
    const parts = [page.folder, ...page.branch];
    const member = { hash: page.hash, isDraft: page.data.status === 'draft' };
    parts.forEach((_, index) => {
      const path = parts.slice(0, index + 1).join('/');
      paths.add(path);
      members.set(path, [...(members.get(path) ?? []), member]);
    });
  }
  return [...paths].sort().map((path) => {
    const own = settings.get(path);
    const data = own?.data ?? standInFolder(own ? own.raw : {}, sayFolder(path));
    const reviewed = unreadPaths.some((unread) => unread.startsWith(`${path}/`)) ? data.reviews[0]?.of : undefined;
    return {
      path,
      data,
      file: own ? `${label}/${path}/_folder.yaml` : undefined,
      hash: reviewed === undefined || reviewed === 'pending' ? setHash(members.get(path) ?? []) : reviewed,
      ...(own && !own.data ? { isFaulty: true } : {}),
      locate: own?.locate ?? (() => fileStart),
    };
  });
}

function sayFolder(path: string): string {
  const name = path.split('/').at(-1)!.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
