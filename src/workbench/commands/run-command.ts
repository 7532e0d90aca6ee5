import { commands, type Command, type CommandId } from './commands.ts';
import { contexts } from './contexts.ts';

/** Does what a command says. It may be given what the command is about, such as the address of a page. */
export type Handler = (about?: string) => void | Promise<void>;

const handlers = new Map<CommandId, Handler>();

/** Says who does what a command says. A later part takes over from an earlier one until its signal ends. */
export function onCommand(id: CommandId, handler: Handler, signal?: AbortSignal): void {
  const before = handlers.get(id);
  handlers.set(id, handler);
  signal?.addEventListener('abort', () => {
    if (handlers.get(id) !== handler) return;
    if (before) handlers.set(id, before);
    else handlers.delete(id);
  });
}

/** Fetches those who carry out the other commands; undefined once they are here. */
let others: (() => Promise<unknown>) | undefined;

/** Says that some commands are carried out by parts that come later, and how to fetch them. */
export function othersComeWith(fetchOthers: () => Promise<unknown>): void {
  others = () => fetchOthers().then(() => (others = undefined));
}

/** Whether a command can be given now: somebody does it, or will, and what it needs is there. */
export function canRun(id: CommandId): boolean {
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  const isDone = handlers.has(id) || others !== undefined;
  return isDone && (command?.when ?? []).every((context) => contexts[context]());
}

/** Gives a command, if it can be given now; says whether it was. */
export function runCommand(id: CommandId, about?: string): boolean {
  if (!canRun(id)) return false;
  const handler = handlers.get(id);
  if (handler) void handler(about);
  else void others?.().then(() => handlers.get(id)?.(about));
  return true;
}
