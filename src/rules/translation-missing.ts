import { plural } from '../base/text.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const translationMissing: Rule = {
  id: 'translation-missing',
  severity: 'info',
  why: 'People understand and remember best what they read in their own language.',

  /** Silent as long as a page cannot be read: nobody knows then how many there are. */
  *check({ pages, playbook }) {
    if (playbook.unread.length > 0) return;
    const inForce = pages.filter(isInForce);
    const { all, default: source } = playbook.config.languages;
    for (const [index, lang] of all.entries()) {
      const missing = inForce.filter(({ translations }) => translations[lang] === undefined).length;
      if (lang === source || missing === 0) continue;
      yield {
        on: playbook.locate('playbook.yaml', ['languages', 'all', index]),
        message: `${plural(missing, 'page')} of ${inForce.length} ${missing === 1 ? 'has' : 'have'} no text in the language "${lang}".`,
        hint: `Until they have, readers see the text in "${source}", marked as such.`,
      };
    }
  },
};
