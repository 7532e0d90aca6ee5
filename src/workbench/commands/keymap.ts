import { recall, remember } from '../store.ts';
import { readSettings } from '../settings/read-settings.ts';
import { commands, type Command, type CommandId, type Keys, type Preset } from './commands.ts';
import { contexts } from './contexts.ts';
import { isBare } from './key-press.ts';

/** The keys a reader has chosen for commands. An empty list takes a command's keys away. */
export type OwnKeys = Partial<Record<CommandId, readonly Keys[]>>;

const name = 'keys';

/** The keys the reader has chosen. */
export function readOwnKeys(): OwnKeys {
  return recall<OwnKeys>(name) ?? {};
}

/** Keeps the keys of a command; undefined gives it back those of the preset. */
export function changeKeys(id: CommandId, keys: readonly Keys[] | undefined): void {
  const own = { ...readOwnKeys() };
  if (keys === undefined) delete own[id];
  else own[id] = keys;
  remember(name, Object.keys(own).length === 0 ? undefined : own);
}

/** The keys of a command as they hold for this reader. */
export function keysOf(id: CommandId): readonly Keys[] {
  const { keyPreset, bareKeys } = readSettings();
  const keys = readOwnKeys()[id] ?? presetKeys(id, keyPreset);
  return bareKeys ? keys : keys.filter((key) => !isBare(key));
}

/** The keys that a preset gives to a command. */
export function presetKeys(id: CommandId, preset: Preset): readonly Keys[] {
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  const installed = contexts.isInstalled() ? (command?.keys?.installed ?? []) : [];
  return [...(command?.keys?.[preset] ?? []), ...installed];
}

/** Every key with its command. */
export function keymap(): Map<Keys, CommandId> {
  return new Map(commands.flatMap(({ id }) => keysOf(id).map((keys) => [keys, id] as const)));
}
