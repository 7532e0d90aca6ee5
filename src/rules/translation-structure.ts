import { nearest } from '../base/spelling.ts';
import { list, plural } from '../base/text.ts';
import { fileStart } from '../model/diagnostic.ts';
import type { Page, TranslatedPage } from '../model/page.ts';
import { leavesOfPage } from './marked-values.ts';
import type { Finding, Rule } from './rule.ts';
import { suggest } from './suggest.ts';

export const translationStructure: Rule = {
  id: 'translation-structure',
  severity: 'error',
  why: 'Two people who read a page in two languages must do the same steps.',

  *check({ pages }) {
    for (const page of pages) {
      for (const on of Object.values(page.translations)) {
        yield* headings(page, on);
        yield* tasks(page, on);
        yield* fields(page, on);
      }
    }
  },
};

function* headings({ body }: Page, on: TranslatedPage): Generator<Finding> {
  const source = body.headings;
  const own = on.body.headings;
  const different = own.findIndex(({ depth }, index) => depth !== source[index]?.depth);
  if (different < 0 && own.length === source.length) return;
  const missing = source[own.length];
  const [range, message] =
    different >= 0 && source[different]
      ? [
          own[different]!.range,
          `This heading has level ${own[different]!.depth}; in the source, "${source[different].text}" has level ${source[different].depth}.`,
        ]
      : missing && different < 0
        ? [own.at(-1)?.range ?? fileStart, `The heading "${missing.text}" of the source has no translation.`]
        : [own[different]!.range, 'This heading has none in the source that it translates.'];
  yield { on, range, message, hint: 'Give the translation the headings of the source, in their order.' };
}

function* tasks({ body }: Page, on: TranslatedPage): Generator<Finding> {
  const [source, own] = [body.tasks, on.body.tasks];
  if (own.length === source.length) return;
  yield {
    on,
    range: own.at(-1)?.range ?? fileStart,
    message: `The translation has ${plural(own.length, 'item')} to tick off, and the source ${source.length}.`,
    hint: 'Give the translation the items of the source, in their order.',
  };
}

function* fields(page: Page, on: TranslatedPage): Generator<Finding> {
  const wanted = new Set(
    leavesOfPage(page)
      .filter(({ meta, name }) => meta.shown && name !== 'title' && name !== 'summary')
      .map(({ name }) => name),
  );
  const given = new Set(Object.keys(on.data.texts));
  for (const name of given) {
    if (wanted.has(name)) continue;
    // What is mistyped here is not missing as well.
    given.add(nearest(name, wanted) ?? name);
    yield {
      on,
      field: ['texts', name],
      part: 'key',
      message: `The source has no text "${name}".`,
      hint: suggest(name, wanted, {
        meaning: 'the text',
        otherwise: 'Take it out, or name a text of the source by its place, such as escalation.when.',
      }),
    };
  }
  const missing = [...wanted].filter((name) => !given.has(name));
  if (missing.length === 0) return;
  yield {
    on,
    field: ['texts'],
    severity: 'warning',
    message: `${plural(missing.length, 'text')} of the source ${missing.length === 1 ? 'has' : 'have'} no translation: ${say(missing)}.`,
    hint: 'Add each of them to `texts`; until then readers see the source.',
  };
}

function say(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length <= 6 ? list(quoted) : list([...quoted.slice(0, 5), `${quoted.length - 5} more`]);
}
