import { oncePerKey } from '../base/once-per.ts';
import { editValue } from './edit-value.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sameName } from './same-name.ts';
import { suggest } from './suggest.ts';

export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  why: 'A page that names another which does not exist leaves its reader at a dead end.',

  *check({ playbook, pages, byId }) {
    const idsIn = oncePerKey((folders) =>
      pages.filter(({ folder }) => folders === '' || folders.split(' ').includes(folder)).map(({ id }) => id),
    );
    const hintFor = oncePerKey((wanted) => {
      const [value = '', folders = ''] = wanted.split('\n');
      return suggest(value, idsIn(folders), { meaning: 'the page', otherwise: 'Name a page by the id at its top.' });
    });
    for (const reference of references(playbook)) {
      const { value, place, folders = [] } = reference;
      if (byId.has(value) || playbook.unreadable.has(value)) continue;
      const message = `There is no page "${value}".`;
      const same = sameName(value, idsIn(folders.join(' ')));
      yield same === undefined
        ? { ...place, message, hint: hintFor(`${value}\n${folders.join(' ')}`) }
        : { ...place, message, hint: `Write ${same}.`, ...editValue(reference, same) };
    }
  },
};
