import { buttonFor, element, iconOf } from '../../workbench/element.ts';
import type { IconName } from '../../workspace/icons.ts';

/** Something a sheet lets its reader do as a whole: print it, take it along, start again. */
export interface SheetAction {
  words: string;
  icon?: IconName;
  act: () => void;
  /** The one to do next. At most one. */
  isMain?: boolean;
}

/** The row of what can be done with a sheet as a whole. */
export function sheetBar(label: string, actions: readonly SheetAction[]): HTMLElement {
  return element('div', { class: 'wb-sheet-bar', role: 'group', 'aria-label': label }, ...actions.map(sheetButton));
}

/** A button of a sheet, with its icon before its words. */
export function sheetButton({ words, icon, act, isMain = false }: SheetAction): HTMLButtonElement {
  const button = buttonFor(words, act, { class: isMain ? 'wb-sheet-button main' : 'wb-sheet-button' });
  if (icon) button.prepend(iconOf(icon));
  return button;
}
