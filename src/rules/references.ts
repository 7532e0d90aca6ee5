import { oncePer } from '../base/once-per.ts';
import type { Playbook } from '../model/page.ts';
import { markedValues, type MarkedValue } from './marked-values.ts';

/** A place that names a page by its id. */
export interface Reference extends MarkedValue {
  /** The folders of the kinds it may name; undefined where any page fits. */
  folders: readonly string[] | undefined;
}

/** Every place of a playbook that names a page by its id, in fields, components and settings. */
export const references = oncePer((playbook: Playbook): Reference[] =>
  markedValues(playbook).flatMap((value) => {
    const folders = value.meta.page;
    return folders === undefined ? [] : [{ ...value, folders: folders.includes('*') ? undefined : folders }];
  }),
);
