import type { Config } from '../model/config.ts';
import { kindFolders, kindTitle, type KindFolder } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { Officer } from '../model/office.ts';
import { contentName, templateOf } from '../playbook/templates.ts';
import { foldersWithPages } from './reviewable.ts';
import { folderTitle, type Site } from './site.ts';

/** What the forms need that record a review and begin a page: `/workbench/editing.json`. */
export interface EditingFacts {
  owners: (Officer & { name: string })[];
  riskClasses: Config['riskClasses'];
  repository?: Config['repository'];
  /** How paths of the content's files begin: `content`. */
  root: string;
  kinds: KindToBegin[];
}

/** A kind that has a template, and where its pages may lie. */
export interface KindToBegin {
  folder: KindFolder;
  title: string;
  /** The folders below that of the kind: path from the content folder, and title. */
  folders: [path: string, title: string][];
}

/** What holds for the forms, in a language. */
export function editingFacts(site: Site, lang: Lang): EditingFacts {
  const { riskClasses, repository } = site.config;
  const owners = [...site.owners.values()].map(({ id, name, from, until, deputy }) => ({
    id,
    name,
    from,
    until,
    deputy,
  }));
  const kinds = kindFolders.filter((folder) => templateOf(folder) !== undefined);
  return {
    owners,
    riskClasses,
    repository,
    root: contentName(),
    kinds: kinds.map((folder) => ({
      folder,
      title: kindTitle(folder, lang).one,
      folders: foldersBelow(site, folder).map((path) => [path, folderTitle(site, path, lang)]),
    })),
  };
}

function foldersBelow(site: Site, folder: KindFolder): string[] {
  const named = site.settings.folders.map(({ path }) => path);
  return [...new Set([...foldersWithPages(site), ...named])].filter((path) => path.startsWith(`${folder}/`)).sort();
}
