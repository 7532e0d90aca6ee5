import { plural } from '../base/text.ts';
import type { Check } from '../model/body.ts';
import type { Finding, Rule } from './rule.ts';
import { texts } from './texts.ts';

export const checkAnswers: Rule = {
  id: 'check-answers',
  severity: 'error',
  why: 'A question that cannot be answered makes people doubt themselves instead of the question.',

  *check({ playbook }) {
    for (const { on, body } of texts(playbook)) {
      const first = new Map<string, Check>();
      for (const check of body.checks) {
        const id = check.props['id'] ?? '';
        const other = first.get(id);
        first.set(id, other ?? check);
        const said = wrongForm(check) ?? wrongAnswers(check) ?? (other && repeated(id, other));
        if (said) yield { on, range: check.range, ...said };
      }
    }
  },
};

type Said = Pick<Finding, 'message' | 'hint'> & { range?: Check['range'] };

function wrongForm({ props, question, form, answers }: Check): Said | undefined {
  if (answers.length === 0 || form === undefined)
    return {
      message: 'The question has no answers.',
      hint:
        props['kind'] === 'order'
          ? 'Write them as a numbered list, in the right order.'
          : 'Write each on a line of its own: "- [x] " before a right one, "- [ ] " before a wrong one.',
    };
  if (question === '') return { message: 'The answers have no question.', hint: 'Write it above them.' };
  if (props['kind'] === 'order' && form !== 'numbers')
    return {
      message: 'Answers to put in order are written as a numbered list, and these have boxes.',
      hint: 'Write them with 1., 2. and 3. in the right order, or say kind="multiple".',
    };
  if (props['kind'] !== 'order' && form === 'numbers')
    return {
      message: 'Answers to choose from have boxes, and these have numbers.',
      hint: 'Write "- [x] " before a right one and "- [ ] " before a wrong one, or say kind="order".',
    };
  return undefined;
}

function wrongAnswers({ props, answers }: Check): Said | undefined {
  const texts = answers.map(({ text }) => text.toLowerCase());
  const twice = answers.find((_, index) => texts.indexOf(texts[index]!) < index);
  if (twice)
    return {
      range: twice.range,
      message: twice.text === '' ? 'Two answers are empty.' : `The answer "${twice.text}" stands twice.`,
      hint: 'Take one of them out, or say how they differ.',
    };
  const right = answers.filter(({ isRight }) => isRight).length;
  if (props['kind'] === 'order')
    return answers.length > 2
      ? undefined
      : {
          message: `There is nothing to put in order in ${plural(answers.length, 'answer')}.`,
          hint: 'Write three or more.',
        };
  if (answers.length < 2)
    return { message: 'With one answer there is nothing to choose.', hint: 'Write at least two.' };
  if (right === 0) return { message: 'None of the answers is right.', hint: 'Write "- [x] " before the right one.' };
  if (right > 1 && props['kind'] !== 'multiple')
    return {
      message: `One answer can be chosen, and ${right} are right.`,
      hint: 'Leave one tick, or say kind="multiple".',
    };
  return undefined;
}

function repeated(id: string, other: Check): Said {
  return {
    message: `Two questions of this page are called "${id}"; the other is in line ${other.range.line}.`,
    hint: 'Give this one a name of its own: what was answered is kept by it.',
  };
}
