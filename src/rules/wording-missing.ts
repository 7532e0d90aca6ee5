import { list } from '../base/text.ts';
import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const wordingMissing: Rule = {
  id: 'wording-missing',
  severity: 'warning',
  why: 'Somebody looks for the words while the customer waits, and finds them in another language or for another channel.',

  *check({ pages, playbook }) {
    for (const page of pagesOf(pages, 'phrase').filter(isInForce)) {
      const { says, channels, title } = page.data;
      for (const lang of playbook.config.languages.all) {
        const own = says.filter((wording) => wording.lang === lang);
        const missing = channels.filter(
          (channel) => !own.some((wording) => (wording.channels ?? channels).includes(channel)),
        );
        if (missing.length === 0) continue;
        const where = own.length === 0 ? '' : ` for ${list(missing)}`;
        yield {
          on: page,
          field: ['says'],
          part: 'key',
          message: `"${title}" has no words in the language "${lang}"${where}.`,
          hint: `Have somebody write them who speaks it at home, with \`lang: ${lang}\`${own.length === 0 ? '' : `; or let words that fit name ${list(missing)} in \`channels\``}.`,
        };
      }
    }
  },
};
