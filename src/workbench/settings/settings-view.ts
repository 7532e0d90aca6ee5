import { sayAloud } from '../../components/say-aloud.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { hasWords } from '../preferences/has-words.ts';
import { ask } from '../preferences/ask.ts';
import { giveNotice } from '../preferences/notice.ts';
import { onKeptElsewhere } from '../store.ts';
import { ownThemes } from '../themes/own-themes.ts';
import { clearData } from './clear-data.ts';
import { sayValue, showValue, valueOf } from './controls.ts';
import { showFailedSearches } from './failed-searches-kept.ts';
import { changedSettings, replaceSettings } from './kept-settings.ts';
import { exportSettings, importSettings } from './move-settings.ts';
import { changeSetting, onSetting, readSettings } from './read-settings.ts';
import { defaults, type SettingId } from './settings.ts';
import { settingsTexts } from './settings-texts.ts';

/** The page of settings: shows what holds, keeps what is chosen, finds settings, and moves them to another device. */
export class SettingsView extends HTMLElement {
  #connection = new AbortController();
  readonly #texts = settingsTexts();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener('change', ({ target }) => void this.#change(target as HTMLElement), { signal });
    this.addEventListener('click', ({ target }) => void this.#press(target as HTMLElement), { signal });
    this.addEventListener('input', ({ target }) => target === this.#search && this.#find(), { signal });
    this.addEventListener('submit', (event) => this.#search.form === event.target && event.preventDefault(), {
      signal,
    });
    onSetting(() => this.#show(), signal);
    onKeptElsewhere(() => this.#show(), signal);
    this.#show();
    void this.#offerOwnThemes();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #search(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#preferences-search')!;
  }

  get #notice(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-notice]')!;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector<HTMLDialogElement>('[data-ask]')!;
  }

  #show(): void {
    showFailedSearches(this);
    const settings = readSettings();
    const changed = changedSettings();
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const id = item.dataset['item'] as SettingId;
      if (!Object.hasOwn(defaults, id)) continue;
      showValue(item, settings[id]);
      item.toggleAttribute('data-modified', Object.hasOwn(changed, id));
      item.querySelector<HTMLElement>('[data-changed]')!.hidden = !Object.hasOwn(changed, id);
    }
  }

  async #change(control: HTMLElement): Promise<void> {
    if (control instanceof HTMLInputElement && control.dataset['import'] !== undefined)
      return importSettings({ view: this, input: control, dialog: this.#dialog, notice: this.#notice });
    const id = control.dataset['setting'] as SettingId | undefined;
    if (id === undefined) return;
    const item = control.closest<HTMLElement>('[data-item]')!;
    const isKept = changeSetting(id, valueOf(item));
    const { said, notKept } = this.#texts;
    if (isKept) sayAloud(fillIn(said, titleOf(item), sayValue(item, readSettings()[id])));
    else giveNotice(this.#notice, [notKept]);
  }

  async #press(target: HTMLElement): Promise<void> {
    const button = target.closest('button');
    const item = button?.closest<HTMLElement>('[data-item]');
    if (button?.dataset['reset'] !== undefined && item) this.#reset(item);
    if (button?.dataset['action'] === 'resetAll') await this.#resetAll();
    if (button?.dataset['action'] === 'export') exportSettings();
    if (button?.dataset['action'] === 'clear') await this.#clear();
    if (button?.dataset['action'] === 'onlyChanged') {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      this.#find();
    }
  }

  async #clear(): Promise<void> {
    await clearData(this.#dialog, this.#notice);
    this.#show();
  }

  #reset(item: HTMLElement): void {
    const id = item.dataset['item'] as SettingId;
    changeSetting(id, defaults[id]);
    item.querySelector<HTMLElement>('[data-setting]')!.focus();
    sayAloud(fillIn(this.#texts.wasReset, titleOf(item), sayValue(item, defaults[id])));
  }

  async #resetAll(): Promise<void> {
    const before = changedSettings();
    const titles = [...this.querySelectorAll<HTMLElement>('[data-item][data-modified]')].map(titleOf);
    const { askReset, askResetHint, yesReset, nothingChanged, allReset, undone } = this.#texts;
    if (titles.length === 0) return giveNotice(this.#notice, [nothingChanged]);
    const isSure = await ask(this.#dialog, { title: askReset, hint: askResetHint, lines: titles, yes: yesReset });
    if (!isSure) return;
    replaceSettings({});
    giveNotice(this.#notice, [allReset], () => {
      replaceSettings(before);
      giveNotice(this.#notice, [undone]);
    });
  }

  #find(): void {
    const query = this.#search.value.trim();
    const onlyChanged = this.querySelector<HTMLElement>('[data-action="onlyChanged"]')!.ariaPressed === 'true';
    let count = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      const items = [...section.querySelectorAll<HTMLElement>('[data-item]')];
      for (const item of items) {
        const words = `${section.firstElementChild!.textContent} ${item.textContent} ${item.dataset['words']}`;
        item.hidden = !hasWords(query, words) || (onlyChanged && !item.hasAttribute('data-modified'));
      }
      const shown = items.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      count += shown;
    }
    const isAll = query === '' && !onlyChanged;
    const { found, nothing } = this.#texts;
    this.querySelector('[data-found]')!.textContent = isAll ? '' : count === 0 ? nothing : sayCount(found, count);
  }

  /** The themes that this site offers besides the built-in ones. */
  async #offerOwnThemes(): Promise<void> {
    const themes = (await ownThemes()) ?? [];
    const select = this.querySelector<HTMLSelectElement>('#setting-theme')!;
    for (const option of select.querySelectorAll('[data-kept]')) option.remove();
    select.append(...themes.map(({ id, title }) => new Option(title, id)));
    this.#show();
  }
}

function titleOf(item: HTMLElement): string {
  return item.querySelector('[data-title]')!.textContent.trim();
}
