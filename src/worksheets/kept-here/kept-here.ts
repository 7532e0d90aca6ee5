import type { ChecklistRunTexts } from '../../i18n/sheets/checklist-run.ts';
import { baseHere } from '../../workbench/address-here.ts';
import { buttonFor, element } from '../../workbench/element.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { sayCount } from '../../workbench/say-count.ts';
import { addStore } from '../../workbench/settings/other-stores.ts';
import { forgetAll, kept, keptBackups } from '../kept/keep.ts';
import { onOtherTabs, tellOtherTabs } from '../kept/tell-tabs.ts';
import { textsOfSheet } from '../sheet-texts.ts';

/** On the page of settings: which runs and sheets this device keeps, a file of all of them, and a part in clearing everything. */
export class KeptHere extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#open(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const { kept: texts } = await textsOfSheet('checklistRun');
    const show = () => void this.#show(texts);
    onOtherTabs('all', show, signal);
    addStore({
      kept: () => sayKept(texts),
      clear: async () => {
        await forgetAll();
        tellOtherTabs('all');
        show();
      },
    });
    show();
  }

  async #show(texts: ChecklistRunTexts['kept']): Promise<void> {
    const words = await sayKept(texts);
    const button = buttonFor(texts.exportAll, () => void exportAll());
    const line = element('p', {}, words.length === 0 ? texts.nothing : `${words.join(', ')}.`);
    this.replaceChildren(line, ...(words.length === 0 ? [] : [button]));
  }
}

async function sayKept(texts: ChecklistRunTexts['kept']): Promise<string[]> {
  const [runs, sheets, backups] = await Promise.all([kept('runs'), kept('sheets'), keptBackups()]);
  return [
    ...(runs.length === 0 ? [] : [sayCount(texts.runs, runs.length)]),
    ...(sheets.length === 0 ? [] : [sayCount(texts.sheets, sheets.length)]),
    ...(backups.length === 0 ? [] : [texts.backup]),
  ];
}

async function exportAll(): Promise<void> {
  const [runs, deeds, sheets, backups] = await Promise.all([
    kept('runs'),
    kept('deeds'),
    kept('sheets'),
    keptBackups(),
  ]);
  const name = `${baseHere().replaceAll('/', '') || 'playbook'}-kept-here.json`;
  saveFile(
    name,
    `${JSON.stringify({ file: 'vademecum-kept', version: 1, runs, deeds, sheets, backups }, undefined, 2)}\n`,
  );
}
