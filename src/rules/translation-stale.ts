import type { Rule } from './rule.ts';
import { isTextTouched } from './touched.ts';

export const translationStale: Rule = {
  id: 'translation-stale',
  severity: 'warning',
  why: 'Readers of a translation act on what the page said before.',

  /** An error where the change touches one of the texts: nobody knows better than its author what has to be said anew. */
  *check({ playbook, pages, change }) {
    for (const page of pages) {
      for (const on of Object.values(page.translations)) {
        const { translates } = on.data;
        const field = ['translates'];
        if (translates === 'pending') {
          const message = `The translation does not say yet which text it is of. The digits of ${page.file} are ${page.hash}.`;
          yield {
            on,
            field,
            severity: 'error',
            message,
            hint: `Write ${page.hash}, if this is the text that was translated.`,
            suggestion: page.hash,
          };
        } else if (translates !== page.hash && page.data.status !== 'retired') {
          const message = `The text of ${page.file} has changed since this translation was made of it.`;
          const mend = `Bring the translation up to date, then write ${page.hash}.`;
          yield isTextTouched(page, on, playbook, change)
            ? {
                on,
                field,
                severity: 'error',
                message,
                hint: `${mend} If nobody can, delete it: readers then get the source.`,
              }
            : { on, field, message, hint: mend };
        }
      }
    }
  },
};
