import { nearest } from '../../../src/base/spelling.ts';
import { kebabCase, list } from '../../../src/base/text.ts';
import { visibleLine } from '../../../src/base/visible-line.ts';
import { kindFolders, kinds, type KindFolder } from '../../../src/model/kinds.ts';
import { fillTemplate, freeId, idFromTitle, longestId, longestTitle, plainTitle } from '../../../src/model/new-page.ts';
import { inOffice } from '../../../src/model/office.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { readTemplate } from '../../../src/playbook/templates.ts';
import { WrongUse } from '../parse-arguments.ts';

/** What somebody says of a page that is to be begun. */
export interface WantedPage {
  kind?: string | undefined;
  title?: string | undefined;
  owner?: string | undefined;
  id?: string | undefined;
  folder?: string | undefined;
}

/** Where it is to be begun, and when. */
export interface PageRoom {
  playbook: Playbook;
  content: string;
  today: string;
}

/** A page that can be written. */
export interface PlannedPage {
  id: string;
  /** Path from the content folder: `procedures/delivery/lost-parcel.mdx`. */
  path: string;
  text: string;
}

/** The page as it will be written. Throws WrongUse with what is missing or cannot be. */
export function planPage(wanted: WantedPage, room: PageRoom): PlannedPage {
  const kind = kindOf(wanted.kind);
  const title = titleOf(wanted.title, kind, room.playbook);
  const folder = folderOf(kind, wanted.folder);
  const template = templateOf(kind, room.content);
  const id = idOf(wanted.id, title, room.playbook);
  const owner = wanted.owner === undefined ? undefined : ownerOf(wanted.owner, room);
  return { id, path: `${folder}/${id}.mdx`, text: fillTemplate(template, { id, title, owner }) };
}

/** The folder of a kind that is named by either of its names. */
export function kindOf(name: string | undefined): KindFolder {
  if (name === undefined)
    throw new WrongUse('Say which kind of page it is: npm run new -- --kind procedure --title "…"');
  const found = kindFolders.find((folder) => folder === name || kinds[folder].kind === name);
  if (found) return found;
  const near = nearest(name, [...kindFolders, ...kindFolders.map((folder) => kinds[folder].kind)]);
  throw new WrongUse(
    `There is no kind "${name}". ${near ? `Did you mean ${near}?` : `Kinds are ${list(kindFolders)}.`}`,
  );
}

/** The template of a kind. */
export function templateOf(kind: KindFolder, content: string): string {
  const template = readTemplate(content, kind);
  if (template !== undefined) return template;
  throw new WrongUse(
    `There is no ${content}/${kind}/_template.mdx to begin with. Copy the one of the starter playbook.`,
  );
}

/** Why a title cannot be that of a new page of a kind; undefined for one that can. */
export function titleFault(title: string, kind: KindFolder, { pages }: Playbook): string | undefined {
  const { length } = visibleLine(title);
  if (length === 0) return 'Write a title.';
  if (length > longestTitle) return `The title has ${length} characters, and ${longestTitle} are the most. Shorten it.`;
  const other = pages.find(
    ({ folder, data }) => folder === kind && data.status !== 'retired' && plainTitle(data.title) === plainTitle(title),
  );
  return (
    other && `Another ${other.kind} is called "${other.data.title}": ${other.file}. Say in the title how they differ.`
  );
}

/** Why an id cannot be that of a new page; undefined for one that can. */
export function idFault(id: string, playbook: Playbook): string | undefined {
  if (!kebabCase.test(id) || id === 'constructor')
    return `"${id}" cannot be an id. An id has small letters, digits and single hyphens, like late-delivery.`;
  if (id.length > longestId) return `The id has ${id.length} characters, and ${longestId} are the most.`;
  const isTaken = takenIn(playbook);
  return isTaken(id)
    ? `Another page has the id "${id}". Choose another one, such as ${freeId(id, isTaken)}.`
    : undefined;
}

/** The id that a title suggests and no page has; empty where no letter is left. */
export function suggestedId(title: string, playbook: Playbook): string {
  return freeId(idFromTitle(visibleLine(title)), takenIn(playbook));
}

function takenIn({ pages, unreadable }: Playbook): (id: string) => boolean {
  const taken = new Set([...pages.map(({ id }) => id), ...unreadable]);
  return (id) => taken.has(id);
}

function titleOf(title: string | undefined, kind: KindFolder, playbook: Playbook): string {
  if (title === undefined) throw new WrongUse('Say what the page is called: --title "Answer a customer whose …"');
  const fault = titleFault(title, kind, playbook);
  if (fault !== undefined) throw new WrongUse(fault);
  return title;
}

function folderOf(kind: KindFolder, folder: string | undefined): string {
  const parts = (folder ?? '').split('/').filter((part) => part !== '');
  const below = parts[0] === kind ? parts.slice(1) : parts;
  const wrong = below.find((part) => !kebabCase.test(part));
  if (wrong !== undefined)
    throw new WrongUse(`--folder cannot hold "${wrong}". Name folders with small letters, digits and hyphens.`);
  return [kind, ...below].join('/');
}

function idOf(id: string | undefined, title: string, playbook: Playbook): string {
  const found = id ?? suggestedId(title, playbook);
  if (found === '') throw new WrongUse('No letters of the title are left for the address. Choose a name with --id.');
  const fault = idFault(found, playbook);
  if (fault !== undefined) throw new WrongUse(fault);
  return found;
}

function ownerOf(id: string, { playbook: { owners }, today }: PageRoom): string {
  const owner = owners.find((candidate) => candidate.id === id);
  if (owner && inOffice(owner, today)) return id;
  if (owner) throw new WrongUse(`"${owner.name}" is not in office on ${today}. Name an owner who is.`);
  const ids = owners.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  throw new WrongUse(
    `Nobody called "${id}" is in the owners list. ${near ? `Did you mean ${near}?` : `There are ${list(ids)}.`}`,
  );
}
