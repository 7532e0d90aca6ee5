import { folderOfLink } from '../model/chain.ts';
import { practiceChains } from './practice-chains.ts';
import type { Rule } from './rule.ts';
import { isNamedUnread } from './unread.ts';

export const chainIncomplete: Rule = {
  id: 'chain-incomplete',
  severity: 'info',
  why: 'What is believed but not checked, measured or spoken of at a level fades there first.',

  *check({ pages, playbook }) {
    for (const { principle, gaps } of practiceChains(pages, playbook.config.chain)) {
      for (const { level, missing, candidate } of gaps) {
        if (missing === 'practice' || isNamedUnread(playbook, principle, [folderOfLink[missing]])) continue;
        const other = candidate ? `, or name the principle in \`principles\` of ${candidate.id}` : '';
        yield {
          on: principle,
          field: ['asks', level],
          message: `"${principle.data.title}" has no ${missing} at the level ${level}.`,
          hint: `Write one that names it in \`principles\`${other}.`,
        };
      }
    }
  },
};
