import { list, plural } from '../base/text.ts';
import type { Page } from '../model/page.ts';
import { questionsATrait, traitsOfSheet } from '../model/traits.ts';
import { asKind, pagesOf } from './pages-of.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const sheetIncomplete: Rule = {
  id: 'sheet-incomplete',
  severity: 'error',
  why: 'A sheet that leaves out a trait, a level or a row gives a result that looks whole and is not.',

  *check({ pages, byId }) {
    for (const page of pagesOf(pages, 'worksheet')) {
      yield* traitsOf(page);
      if (page.data.sheet === 'interview') yield* standardsOf(page, byId);
      if (page.data.sheet === 'self-assessment' && page.data.level === undefined)
        yield {
          on: page,
          field: ['level'],
          message: `"${page.data.title}" does not say for which level it is.`,
          hint: 'Add `level: frontline`, `manager` or `leadership`.',
        };
      if (page.data.sheet === 'cost-of-disservice' && (page.data.costs ?? []).length === 0)
        yield {
          on: page,
          field: ['costs'],
          message: `"${page.data.title}" has no row to reckon with.`,
          hint: 'Add `costs` with a row for each thing that bad service costs.',
        };
    }
  },
};

/** Every trait has questions enough, and every question a trait of its sheet. */
function* traitsOf(page: Page<'worksheet'>): Generator<Finding> {
  const { sheet, questions, title } = page.data;
  if (sheet !== 'interview' && sheet !== 'self-assessment') return;
  const traits: readonly string[] = traitsOfSheet[sheet];
  const least = sheet === 'interview' ? questionsATrait : 1;
  for (const [index, { trait, id }] of questions.entries())
    if (!traits.includes(trait ?? ''))
      yield {
        on: page,
        field: trait === undefined ? ['questions', index] : ['questions', index, 'trait'],
        message: `The question "${id}" of "${title}" is about none of its traits.`,
        hint: `Write ${list(traits, 'or')} in \`trait\`.`,
      };
  const short = traits.filter((name) => questions.filter(({ trait }) => trait === name).length < least);
  if (short.length > 0)
    yield {
      on: page,
      field: ['questions'],
      message: `"${title}" asks too little about ${list(short)}.`,
      hint: `Add questions until each trait has at least ${plural(least, 'question')}.`,
    };
}

const needed = ['pass-score', 'score-gap'];

/** An interview takes the marks it decides by from a procedure. */
function* standardsOf(page: Page<'worksheet'>, byId: RuleContext['byId']): Generator<Finding> {
  const { procedure, title } = page.data;
  if (procedure !== undefined && asKind(byId.get(procedure), 'procedure') === undefined) return;
  const standards = asKind(byId.get(procedure ?? ''), 'procedure')?.data.standards ?? [];
  const missing = needed.filter((id) => !standards.some((one) => one.id === id && typeof one.value === 'number'));
  if (missing.length === 0) return;
  yield {
    on: page,
    field: ['procedure'],
    message:
      procedure === undefined
        ? `"${title}" names no procedure to take the pass score from.`
        : `"${procedure}" has no number for ${list(missing.map((id) => `\`${id}\``))}, by which "${title}" decides.`,
    hint: 'Name the procedure of your interviews, and give it the standards `pass-score` and `score-gap`.',
  };
}
