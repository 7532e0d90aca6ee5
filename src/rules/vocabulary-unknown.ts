import { list } from '../base/text.ts';
import { editValue } from './edit-value.ts';
import { markedValues } from './marked-values.ts';
import type { Rule } from './rule.ts';
import { sameName } from './same-name.ts';
import { suggest } from './suggest.ts';

const singular = {
  channels: 'channel',
  tags: 'tag',
  values: 'value',
  situations: 'situation',
  tones: 'tone',
} as const;

export const vocabularyUnknown: Rule = {
  id: 'vocabulary-unknown',
  severity: 'error',
  why: 'Pages are found together only when they use the same word for the same thing.',

  *check({ playbook }) {
    for (const marked of markedValues(playbook)) {
      const { value, meta, place } = marked;
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
      const same = sameName(value, known);
      yield {
        ...place,
        ...(vocabulary === 'tags' ? { severity: 'warning' as const } : {}),
        message: `There is no ${noun} "${value}" in playbook.yaml.`,
        hint: same === undefined ? suggest(value, known, { meaning: `the ${noun}`, otherwise }) : `Write ${same}.`,
        ...(same === undefined ? {} : editValue(marked, same)),
      };
    }
  },
};
