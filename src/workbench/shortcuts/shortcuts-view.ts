import { sayAloud } from '../../components/say-aloud.ts';
import type { CommandId, Keys, Preset } from '../commands/commands.ts';
import { allKeys, changeKeys, keepOwnKeys, readOwnKeys, type OwnKeys } from '../commands/keymap.ts';
import { sayKeys } from '../commands/say-keys.ts';
import { showKeys } from '../commands/show-keys.ts';
import { element } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { ask } from '../preferences/ask.ts';
import { giveNotice } from '../preferences/notice.ts';
import { changeSetting, onSetting, readSettings } from '../settings/read-settings.ts';
import { onKeptElsewhere } from '../store.ts';
import { findShortcuts } from './find-shortcuts.ts';
import { askForKeys } from './record-dialog.ts';
import { shortcutTexts } from './shortcut-texts.ts';

/** The page of shortcuts: shows the keys of every command, finds them by name or by pressing them, and changes them. */
export class ShortcutsView extends HTMLElement {
  #connection = new AbortController();
  readonly #texts = shortcutTexts();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener('click', ({ target }) => void this.#press(target as HTMLElement), { signal });
    this.#preset.addEventListener('change', () => changeSetting('keyPreset', this.#preset.value as Preset), { signal });
    onSetting(() => this.#show(), signal);
    onKeptElsewhere(() => this.#show(), signal);
    findShortcuts(this, this.#texts, signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #preset(): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>('[data-preset]')!;
  }

  get #notice(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-notice]')!;
  }

  #show(): void {
    const own = readOwnKeys();
    const { keyPreset } = readSettings();
    this.#preset.value = keyPreset;
    for (const [id, keys] of allKeys()) {
      const row = this.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
      const isOwn = own[id] !== undefined;
      row.dataset['keysNow'] = keys.join('\n');
      row.toggleAttribute('data-modified', isOwn);
      row.querySelector('[data-of-keys]')!.replaceChildren(...keys.map((each) => element('kbd', {}, sayKeys(each))));
      const from = isOwn ? this.#texts.own : keys.length > 0 ? this.#texts.presets[keyPreset] : '';
      row.querySelector('[data-from]')!.textContent = from;
    }
  }

  async #press(target: HTMLElement): Promise<void> {
    const action = target.closest<HTMLElement>('[data-action]');
    if (action?.dataset['action'] === 'change') await this.#change(action.closest<HTMLElement>('[data-row]')!);
    if (action?.dataset['action'] === 'resetAll') await this.#resetAll();
  }

  async #change(row: HTMLElement): Promise<void> {
    const id = row.dataset['row'] as CommandId;
    const title = titleOf(row);
    const decision = await askForKeys({
      dialog: this.querySelector<HTMLDialogElement>('[data-record]')!,
      title,
      texts: this.#texts,
      ownerOf: (keys) => this.#ownerOf(keys, id),
    });
    if (decision === undefined) return;
    const { wasReset, removed, saved } = this.#texts;
    const keys = decision === 'usual' ? undefined : decision.keys;
    changeKeys(id, keys);
    this.#update();
    sayAloud(
      keys === undefined
        ? fillIn(wasReset, title)
        : fillIn(keys.length === 0 ? removed : saved, title, ...keys.map(say)),
    );
  }

  #ownerOf(keys: Keys, id: CommandId): string | undefined {
    const other = [...allKeys()].find(([candidate, list]) => candidate !== id && list.includes(keys))?.[0];
    return other && titleOf(this.querySelector<HTMLElement>(`[data-row="${other}"]`)!);
  }

  async #resetAll(): Promise<void> {
    const { askReset: title, askResetHint: hint, yesReset: yes, nothingChanged, allReset, undone } = this.#texts;
    const before: OwnKeys = readOwnKeys();
    const lines = [...this.querySelectorAll<HTMLElement>('[data-row][data-modified]')].map(titleOf);
    if (lines.length === 0) return giveNotice(this.#notice, [nothingChanged]);
    if (!(await ask(this.querySelector<HTMLDialogElement>('[data-ask]')!, { title, hint, lines, yes }))) return;
    keepOwnKeys({});
    this.#update();
    giveNotice(this.#notice, [allReset], () => {
      keepOwnKeys(before);
      this.#update();
      giveNotice(this.#notice, [undone]);
    });
  }

  #update(): void {
    this.#show();
    showKeys();
  }
}

function titleOf(row: HTMLElement): string {
  return row.querySelector('th')!.textContent.trim();
}

function say(keys: Keys): string {
  return sayKeys(keys);
}
