import type { Texts } from '../i18n/en.ts';

/** The texts that scripts show: the page carries them in its own language. */
export type ClientTexts = Texts['client'] & { trust: Texts['trust']; asOf: string };

/** The texts of this page for scripts. */
export function clientTexts(): ClientTexts {
  return JSON.parse(document.querySelector('#client-texts')?.textContent ?? '{}') as ClientTexts;
}
