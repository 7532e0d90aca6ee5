import type { Readable, Writable } from 'node:stream';
import { cancel, intro, select, text } from '@clack/prompts';
import { kindFolders, kindTitle, type KindFolder } from '../../../src/model/kinds.ts';
import { inOffice, whoAnswers } from '../../../src/model/office.ts';
import { readTemplate } from '../../../src/playbook/templates.ts';
import { answered, Cancelled } from '../answered.ts';
import { idFault, kindOf, suggestedId, templateOf, titleFault, type PageRoom, type WantedPage } from './plan-page.ts';

/** Where questions are shown and answered: the terminal, if nothing else is said. */
export interface Asking extends PageRoom {
  input?: Readable;
  output?: Writable;
}

/** Asks for what was not said. Undefined where somebody would rather not go on. */
export async function askPage(said: WantedPage, room: Asking): Promise<WantedPage | undefined> {
  intro('A new page', io(room));
  try {
    const kind = said.kind === undefined ? await askKind(room) : kindOf(said.kind);
    const title = said.title ?? (await askTitle(kind, room));
    const id = said.id ?? (await askId(title, room));
    const folder = said.folder ?? (await askFolder(kind, room));
    const owner = said.owner ?? (await askOwner(kind, room));
    return { kind, title, id, folder, ...(owner === '' ? {} : { owner }) };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Nothing was written.', io(room));
    return undefined;
  }
}

async function askKind(room: Asking): Promise<KindFolder> {
  const offered = kindFolders.filter((folder) => readTemplate(room.content, folder) !== undefined);
  const options = offered.map((value) => ({ value, label: kindTitle(value, 'en').one, hint: value }));
  return answered(select({ message: 'What kind of page is it?', options, ...io(room) }));
}

function askTitle(kind: KindFolder, room: Asking): Promise<string> {
  const message = 'What is it called?';
  const placeholder = 'As a reader would say it';
  const validate = (title = '') => titleFault(title, kind, room.playbook);
  return answered(text({ message, placeholder, validate, ...io(room) }));
}

function askId(title: string, room: Asking): Promise<string> {
  const { playbook } = room;
  const initialValue = suggestedId(title, playbook);
  const message = 'Its name in the address, which never changes';
  return answered(text({ message, initialValue, validate: (id = '') => idFault(id, playbook), ...io(room) }));
}

async function askFolder(kind: KindFolder, room: Asking): Promise<string> {
  const below = room.playbook.folders.filter(({ path }) => path.startsWith(`${kind}/`));
  if (below.length === 0) return kind;
  const options = [kind as string, ...below.map(({ path }) => path)].map((value) => ({ value, label: value }));
  return answered(select({ message: 'In which folder does it lie?', options, ...io(room) }));
}

/** The owner whom the template names stands first; where it names nobody, the folder may. */
async function askOwner(kind: KindFolder, room: Asking): Promise<string> {
  const { content, today } = room;
  const { owners } = room.playbook;
  const named = /^owner:\s*["']?([\w-]+)/m.exec(templateOf(kind, content))?.[1];
  const present = owners.filter((owner) => inOffice(owner, today));
  const options = [
    ...(named === undefined ? [{ value: '', label: 'As its folder says' }] : []),
    ...present.map(({ id, name }) => ({ value: id, label: name, hint: id })),
  ];
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const initialValue = named === undefined ? '' : (whoAnswers(named, byId, today)?.id ?? options[0]?.value ?? '');
  return answered(select({ message: 'Who answers for it?', options, initialValue, ...io(room) }));
}

function io({ input, output }: Asking): Pick<Asking, 'input' | 'output'> {
  return { ...(input ? { input } : {}), ...(output ? { output } : {}) };
}
