import { levels, type Level } from '../model/fields.ts';
import type { KindFolder } from '../model/kinds.ts';
import type { Page } from '../model/page.ts';
import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';
import { isNamedUnread } from './unread.ts';

/** The kinds of pages that put principles into practice. */
const practisingKinds: readonly KindFolder[] = ['procedures', 'checklists', 'rituals'];

export const principleUnpractised: Rule = {
  id: 'principle-unpractised',
  severity: 'warning',
  why: 'A principle that nothing puts into practice is a poster on a wall.',

  *check({ pages, playbook }) {
    const practised = practice(pages);
    for (const page of pagesOf(pages, 'principle').filter(isInForce)) {
      if (isNamedUnread(playbook, page, practisingKinds)) continue;
      for (const level of levels) {
        if (practised.has(`${page.id} ${level}`)) continue;
        yield {
          on: page,
          field: ['asks', level],
          message: `Nothing puts "${page.data.title}" into practice at the level ${level}.`,
          hint: `Name it in \`principles\` of a procedure, a checklist or a ritual that has ${level} in its levels.`,
        };
      }
    }
  },
};

/** Principle and level of each pair that some page in force puts into practice. */
function practice(pages: readonly Page[]): Set<string> {
  const practising = [
    ...pagesOf(pages, 'procedure'),
    ...pagesOf(pages, 'checklist'),
    ...pagesOf(pages, 'ritual'),
  ].filter(isInForce);
  return new Set(
    practising.flatMap(({ data }) =>
      data.levels.flatMap((level: Level) => data.principles.map((id) => `${id} ${level}`)),
    ),
  );
}
