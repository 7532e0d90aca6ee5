import { folderOfLink, practisingLinks } from '../model/chain.ts';
import { practiceChains } from './practice-chains.ts';
import type { Rule } from './rule.ts';
import { isNamedUnread } from './unread.ts';

export const principleUnpractised: Rule = {
  id: 'principle-unpractised',
  severity: 'warning',
  why: 'A principle that nothing puts into practice is a poster on a wall.',

  *check({ pages, playbook }) {
    const folders = practisingLinks.map((link) => folderOfLink[link]);
    for (const { principle, gaps } of practiceChains(pages, playbook.config.chain)) {
      if (isNamedUnread(playbook, principle, folders)) continue;
      for (const { level, missing } of gaps) {
        if (missing !== 'practice') continue;
        yield {
          on: principle,
          field: ['asks', level],
          message: `Nothing puts "${principle.data.title}" into practice at the level ${level}.`,
          hint: `Name it in \`principles\` of a procedure, a checklist or a ritual that has ${level} in its levels.`,
        };
      }
    }
  },
};
