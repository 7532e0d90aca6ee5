import { oncePerKey } from '../base/once-per.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
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
    for (const { value, place, folders = [] } of references(playbook)) {
      if (byId.has(value) || playbook.unreadable.has(value)) continue;
      yield { ...place, message: `There is no page "${value}".`, hint: hintFor(`${value}\n${folders.join(' ')}`) };
    }
  },
};
