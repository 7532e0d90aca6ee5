import type { Rule } from './rule.ts';

export const translationOrphan: Rule = {
  id: 'translation-orphan',
  severity: 'error',
  why: 'A translation into a language that the site does not offer is never seen.',

  *check({ pages, playbook }) {
    const { all, default: source } = playbook.config.languages;
    const offered = all.filter((lang) => lang !== source);
    for (const page of pages) {
      for (const on of Object.values(page.translations)) {
        if (offered.some((lang) => lang === on.lang)) continue;
        yield on.lang === source
          ? {
              on,
              message: `Pages are written in "${source}", so a translation into it has no place beside ${page.file}.`,
              hint: 'Move its text into the page, and delete the translation.',
            }
          : {
              on,
              message: `The site does not offer the language "${on.lang}".`,
              hint: `Add it to \`languages\` in playbook.yaml, or delete the translation.`,
            };
      }
    }
  },
};
