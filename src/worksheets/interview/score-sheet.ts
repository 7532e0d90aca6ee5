import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { areaField, labelled } from '../fields/labelled.ts';
import { markField } from '../fields/mark-field.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { counts, isEvidence, leastWords, openTraits, traitsOf, type Interview, type Mark } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

export interface ScoreParts {
  interview: Interview;
  side: 0 | 1;
  context: InterviewContext;
  take: (trait: string, mark: Mark) => Interview;
  finish: () => void;
}

/** The sheet of one interviewer: five traits, each with its questions, a mark and its evidence. The other's sheet is not in it. */
export function drawScoreSheet({ interview, side, context, take, finish }: ScoreParts): Node[] {
  const { texts } = context;
  const asked = element('div', { role: 'alert' });
  const { interviewer } = interview.sides[side];
  let current = interview;
  const traits = traitsOf(interview).map((trait) =>
    traitPart(trait, {
      ...{ interview, side, context },
      take: (changed, mark) => {
        current = take(changed, mark);
        asked.replaceChildren();
        return current;
      },
    }),
  );
  const done = sheetButton({
    words: texts.finish,
    icon: 'check',
    isMain: true,
    act: () => {
      const open = openTraits(current, current.sides[side]);
      if (open.length === 0) return finish();
      const names = open.map((trait) => sayTrait(trait, context)).join(', ');
      asked.replaceChildren(
        element('p', { class: 'problem' }, fillIn(texts.finishOpen, names)),
        element('p', { class: 'wb-sheet-bar' }, sheetButton({ words: texts.finishAnyway, act: finish })),
      );
    },
  });
  return [
    element('h3', { tabindex: '-1' }, fillIn(texts.sheetOf, interviewer)),
    element(
      'p',
      { class: 'hint' },
      `${interview.post.name} · ${texts.candidate} ${interview.candidate}. ${texts.howToMark}`,
    ),
    ...traits,
    element('p', { class: 'wb-sheet-bar' }, done),
    asked,
  ];
}

function traitPart(trait: string, { interview, side, context, take }: Omit<ScoreParts, 'finish'>): HTMLElement {
  const { texts, data, lang } = context;
  let mark: Mark = interview.sides[side].marks[trait] ?? { evidence: '' };
  const state = element('p', { class: 'wb-state', role: 'status' });
  const area = areaField(mark.evidence, { placeholder: texts.evidenceExample });
  const change = (part: Partial<Mark>): void => {
    mark = { ...mark, ...part };
    take(trait, mark);
    say(state, mark, context);
    area.ariaInvalid = mark.score !== undefined && !isEvidence(mark.evidence) ? 'true' : null;
  };
  area.addEventListener('input', () => change({ evidence: area.value }));
  say(state, mark, context);
  const asked = interview.questions
    .filter((question) => question.trait === trait)
    .map(({ text }) => element('li', data.lang === lang ? {} : { lang: data.lang }, text));
  return element(
    'section',
    { class: 'wb-trait' },
    element('h4', {}, sayTrait(trait, context)),
    element('ol', {}, ...asked),
    markField({
      label: fillIn(texts.mark, sayTrait(trait, context)),
      value: mark.score,
      ...{ least: texts.least, most: texts.most },
      take: (score) => change({ score }),
    }),
    labelled({ label: texts.evidence, control: area }),
    state,
  );
}

/** Says whether a mark counts, and if not, what is missing. */
function say(state: HTMLElement, mark: Mark, { texts }: InterviewContext): void {
  const isCounted = counts(mark);
  const words = isCounted
    ? texts.counted
    : mark.score !== undefined
      ? fillIn(texts.noEvidence, String(leastWords))
      : isEvidence(mark.evidence)
        ? texts.markMissing
        : texts.noMark;
  state.toggleAttribute('data-counted', isCounted);
  state.toggleAttribute('data-open', !isCounted && words !== texts.noMark);
  if (state.textContent !== words) state.textContent = words;
}
