import type { Page } from '../model/page.ts';
import type { Rule } from './rule.ts';
import { searchTestsOf } from './search-tests-of.ts';
import { suggest } from './suggest.ts';

export const searchTestPage: Rule = {
  id: 'search-test-page',
  severity: 'error',
  why: 'A query whose page is not there fails every time, and hides the one that fails today.',

  *check({ playbook, pages, byId }) {
    const inForce = pages.filter((page) => !isRetired(page)).map(({ id }) => id);
    for (const { test, lang, place } of searchTestsOf(playbook)) {
      if (playbook.config.languages.all.every((offered) => offered !== lang))
        yield {
          on: place('lang'),
          message: `The site does not offer the language "${lang}".`,
          hint: 'Add it to `languages` in playbook.yaml, or take the query out.',
        };
      for (const [index, id] of test.expect.entries()) {
        const page = byId.get(id);
        if (page && isRetired(page)) yield { on: place('expect', index), severity: 'warning', ...retired(page) };
        if (page || playbook.unreadable.has(id)) continue;
        const otherwise = 'Name a page by the id at its top, or take the query out.';
        yield {
          on: place('expect', index),
          message: `There is no page "${id}".`,
          hint: suggest(id, inForce, { meaning: 'the page', otherwise }),
        };
      }
    }
  },
};

function isRetired({ data }: Page): boolean {
  return data.status === 'retired';
}

function retired({ data }: Page): { message: string; hint: string } {
  return {
    message: `"${data.title}" is retired, so search never shows it.`,
    hint:
      data.replacedBy === undefined
        ? 'Name a page that holds today, or take the query out.'
        : `Name ${data.replacedBy} instead, which took its place.`,
  };
}
