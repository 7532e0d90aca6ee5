import type { Texts } from '../../i18n/en.ts';
import { builtInThemes } from '../../model/theme.ts';
import { commands } from '../commands/commands.ts';
import type { OwnKeys } from '../commands/keymap.ts';
import { whyNever } from '../commands/never-bind.ts';
import { fillIn } from '../fill-in.ts';
import { choices } from './setting-groups.ts';
import { defaults, type SettingId, type Settings } from './settings.ts';

/** What goes from one device to another: the settings that were changed, and the keys of the reader's own. */
export interface Transfer {
  settings: Partial<Settings>;
  keys: OwnKeys;
}

/** What only this playbook knows. */
export interface Known {
  themes: readonly string[];
  levels: readonly string[];
  channels: readonly string[];
}

/** What a file says. With a fault nothing of it holds; what is left out is named. */
export interface Reading {
  read?: Transfer;
  faults: string[];
  leftOut: string[];
}

const mark = 'vademecum-settings';

/** The text of a file of settings. */
export function writeTransfer({ settings, keys }: Transfer): string {
  return `${JSON.stringify({ file: mark, settings, keys }, undefined, 2)}\n`;
}

/** Reads a file of settings: all of it, or nothing. */
export function readTransfer(text: string, known: Known, texts: Texts['settings']['transfer']): Reading {
  const file = parse(text);
  if (file === undefined) return { faults: [texts.notJson], leftOut: [] };
  const { settings = {}, keys = {} } = isRecord(file) ? file : {};
  if (!isRecord(file) || file['file'] !== mark || !isRecord(settings) || !isRecord(keys))
    return { faults: [texts.notOurs], leftOut: [] };

  const reader = new TransferReader(known, texts);
  const read = { settings: reader.settings(settings), keys: reader.keys(keys) };
  const { faults, leftOut } = reader;
  return faults.length === 0 ? { read, faults, leftOut } : { faults, leftOut };
}

/** Collects what fits, and what is to be said of the rest. */
class TransferReader {
  readonly faults: string[] = [];
  readonly leftOut: string[] = [];
  readonly #known: Known;
  readonly #texts: Texts['settings']['transfer'];

  constructor(known: Known, texts: Texts['settings']['transfer']) {
    this.#known = known;
    this.#texts = texts;
  }

  settings(written: Record<string, unknown>): Partial<Settings> {
    const fitting = Object.entries(written).filter(([id, value]) => this.#takes(id, value));
    return Object.fromEntries(fitting) as Partial<Settings>;
  }

  keys(written: Record<string, unknown>): OwnKeys {
    const fitting = Object.entries(written).filter(([id, keys]) => this.#takesKeys(id, keys));
    const own = Object.fromEntries(fitting) as OwnKeys;
    const owners = new Map<string, string>();
    for (const [id, keys] of Object.entries(own))
      for (const key of keys) {
        const other = owners.get(key);
        if (other !== undefined) this.faults.push(fillIn(this.#texts.twiceKeys, key, other, id));
        owners.set(key, id);
      }
    return own;
  }

  #takes(id: string, value: unknown): boolean {
    if (!Object.hasOwn(defaults, id)) return this.#leaveOut(this.#texts.unknownSetting, id);
    if (!fits(id as SettingId, value)) {
      this.faults.push(fillIn(this.#texts.badValue, JSON.stringify(value), id));
      return false;
    }
    const missing = [value].flat().filter((part) => !this.#isHere(id as SettingId, String(part)));
    return missing.length === 0 || this.#leaveOut(this.#texts.unknownHere, JSON.stringify(missing[0]), id);
  }

  #isHere(id: SettingId, value: string): boolean {
    const { themes, levels, channels } = this.#known;
    const here: Partial<Record<SettingId, readonly string[]>> = {
      theme: ['system', ...Object.values(builtInThemes), ...themes],
      level: ['', ...levels],
      channels,
    };
    return here[id]?.includes(value) ?? true;
  }

  #takesKeys(id: string, keys: unknown): boolean {
    if (!commands.some((command) => command.id === id)) return this.#leaveOut(this.#texts.unknownCommand, id);
    const list = Array.isArray(keys) ? (keys as unknown[]) : [keys];
    const badly = !Array.isArray(keys) || list.some((key) => typeof key !== 'string' || !keysForm.test(key));
    const taken = list.find((key) => typeof key === 'string' && whyNever(key) !== undefined);
    if (badly) this.faults.push(fillIn(this.#texts.badKeys, JSON.stringify(keys), id));
    else if (taken !== undefined) this.faults.push(fillIn(this.#texts.takenKeys, String(taken), id));
    return !badly && taken === undefined;
  }

  #leaveOut(text: string, ...values: string[]): false {
    this.leftOut.push(fillIn(text, ...values));
    return false;
  }
}

/** Whether a value is one that a setting can have in some playbook. */
function fits(id: SettingId, value: unknown): boolean {
  const choice: readonly unknown[] | undefined = (choices as Partial<Record<SettingId, readonly unknown[]>>)[id];
  if (choice) return choice.includes(value);
  if (Array.isArray(defaults[id])) return Array.isArray(value) && value.every((part) => typeof part === 'string');
  return typeof value === typeof defaults[id];
}

const press = String.raw`(Ctrl\+)?(Control\+)?(Meta\+)?(Alt\+)?(Shift\+)?(\S|[A-Z][A-Za-z0-9]+)`;
const keysForm = new RegExp(`^${press}( ${press})?$`, 'u');

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
