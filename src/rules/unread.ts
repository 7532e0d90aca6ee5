import type { KindFolder } from '../model/kinds.ts';
import type { Page, Playbook } from '../model/page.ts';

/**
 * Whether some page that could not be read, of these kinds, names this one. What it does for it is not known, so nothing
 * can be said to be missing: that would only follow from what has been reported of the other.
 */
export function isNamedUnread({ unread }: Playbook, { id, file }: Page, folders?: readonly KindFolder[]): boolean {
  const name = file.split('/').at(-1)!;
  return unread.some(
    ({ folder, source }) => (folders?.includes(folder) ?? true) && (source.includes(id) || source.includes(name)),
  );
}

/** Whether the settings of a folder above a page have a fault, so that what they say of it may be more than is known. */
export function isInFaultyFolder({ folders }: Playbook, { folder, branch }: Page): boolean {
  const path = [folder, ...branch].join('/');
  return folders.some((each) => each.isFaulty && `${path}/`.startsWith(`${each.path}/`));
}
