import { list } from '../base/text.ts';
import { markedValues } from './marked-values.ts';
import type { Rule } from './rule.ts';
import { suggest } from './suggest.ts';

const singular = { channels: 'channel', tags: 'tag', values: 'value', situations: 'situation' } as const;

export const vocabularyUnknown: Rule = {
  id: 'vocabulary-unknown',
  severity: 'error',
  why: 'Pages are found together only when they use the same word for the same thing.',

  *check({ playbook }) {
    for (const { value, meta, place } of markedValues(playbook)) {
      const { vocabulary } = meta;
      if (vocabulary === undefined) continue;
      const known = Object.keys(playbook.config[vocabulary]);
      // A playbook without a list of tags takes any.
      if (known.includes(value) || (vocabulary === 'tags' && known.length === 0)) continue;
      const noun = singular[vocabulary];
      const otherwise =
        known.length > 0 && known.length <= 12
          ? `Write ${list(known, 'or')}.`
          : `Add it to \`${vocabulary}\` in playbook.yaml.`;
      yield {
        ...place,
        ...(vocabulary === 'tags' ? { severity: 'warning' as const } : {}),
        message: `There is no ${noun} "${value}" in playbook.yaml.`,
        hint: suggest(value, known, { meaning: `the ${noun}`, otherwise }),
      };
    }
  },
};
