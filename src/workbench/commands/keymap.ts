import { recall, remember } from '../store.ts';
import { readSettings } from '../settings/read-settings.ts';
import { commands, type Command, type CommandId, type Keys, type Preset } from './commands.ts';
import { contexts } from './contexts.ts';
import { isBare } from './key-press.ts';

/** The keys a reader has chosen for commands. An empty list takes a command's keys away. */
export type OwnKeys = Partial<Record<CommandId, readonly Keys[]>>;

/** The name under which they are kept. */
export const ownKeysName = 'keys';

/** What the keys depend on. */
export interface KeyChoice {
  preset: Preset;
  own: OwnKeys;
  bareKeys: boolean;
  isInstalled: boolean;
}

/** The keys the reader has chosen. */
export function readOwnKeys(): OwnKeys {
  const kept = Object.entries(recall<OwnKeys>(ownKeysName) ?? {});
  return Object.fromEntries(kept.filter(([, keys]) => Array.isArray(keys)));
}

/** Keeps the keys of a command, taking them from any other; undefined gives it back those of the preset. */
export function changeKeys(id: CommandId, keys: readonly Keys[] | undefined): void {
  const own = { ...readOwnKeys() };
  for (const [other, others] of Object.entries(own))
    own[other as CommandId] = others.filter((key) => !keys?.includes(key));
  if (keys === undefined) delete own[id];
  else own[id] = keys;
  keepOwnKeys(own);
}

/** Keeps the keys of all commands. */
export function keepOwnKeys(own: OwnKeys): void {
  remember(ownKeysName, Object.keys(own).length === 0 ? undefined : own);
}

/** The keys of every command. What the reader gave to one command is taken from the others. */
export function keysByCommand({ preset, own, bareKeys, isInstalled }: KeyChoice): Map<CommandId, readonly Keys[]> {
  const taken = new Set(Object.values(own).flat());
  return new Map(
    commands.map(({ id }) => {
      const keys = own[id] ?? presetKeys(id, preset, isInstalled).filter((key) => !taken.has(key));
      return [id, bareKeys ? keys : keys.filter((key) => !isBare(key))];
    }),
  );
}

/** The keys that a preset gives to a command, and those it has where the site is installed as an app. */
export function presetKeys(id: CommandId, preset: Preset, isInstalled = false): readonly Keys[] {
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  return [...(command?.keys?.[preset] ?? []), ...((isInstalled && command?.keys?.installed) || [])];
}

/** The keys of every command, as they hold for this reader. */
export function allKeys(): Map<CommandId, readonly Keys[]> {
  const { keyPreset: preset, bareKeys } = readSettings();
  return keysByCommand({ preset, own: readOwnKeys(), bareKeys, isInstalled: contexts.isInstalled() });
}

/** The keys of a command as they hold for this reader. */
export function keysOf(id: CommandId): readonly Keys[] {
  return allKeys().get(id) ?? [];
}

/** Every key with its command. */
export function keymap(): Map<Keys, CommandId> {
  return new Map([...allKeys()].flatMap(([id, keys]) => keys.map((key) => [key, id] as const)));
}
