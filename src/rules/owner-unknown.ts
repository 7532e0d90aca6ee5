import { markedValues } from './marked-values.ts';
import { ownersById } from './owners-by-id.ts';
import type { Rule } from './rule.ts';
import { suggest } from './suggest.ts';

export const ownerUnknown: Rule = {
  id: 'owner-unknown',
  severity: 'error',
  why: 'A name that stands for nobody leaves readers without anybody to ask.',

  *check({ playbook }) {
    const owners = ownersById(playbook);
    for (const { value, meta, place } of markedValues(playbook)) {
      if (!meta.owner || owners.has(value)) continue;
      yield {
        ...place,
        message: `Nobody called "${value}" is in the owners list.`,
        hint: suggest(value, owners.keys(), {
          meaning: 'who',
          otherwise: 'Name somebody from owners.yaml, or add the role there.',
        }),
      };
    }
  },
};
