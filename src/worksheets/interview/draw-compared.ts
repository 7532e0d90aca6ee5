import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { areaField, labelled } from '../fields/labelled.ts';
import { markField } from '../fields/mark-field.ts';
import { compare, isHalfway, type ComparedTrait, type Standing } from './compare.ts';
import { counts, type Agreed, type Interview, type Mark } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

export interface ComparedParts {
  interview: Interview;
  context: InterviewContext;
  agree: (trait: string, agreed: Agreed) => Interview;
}

/** Both sheets trait by trait: what has to be talked through comes first. */
export function drawCompared(parts: ComparedParts): Node[] {
  const { interview, context } = parts;
  const { texts, limits } = context;
  const all = compare(interview, limits);
  const of = (standing: Standing): ComparedTrait[] => all.filter((one) => one.standing === standing);
  const group = (title: string, hint: string, traits: readonly ComparedTrait[]): HTMLElement[] =>
    traits.length === 0
      ? []
      : [
          element(
            'section',
            {},
            element('h4', {}, `${title} (${traits.length})`),
            ...(hint === '' ? [] : [element('p', { class: 'hint' }, hint)]),
            ...traits.map((one) => traitCard(one, parts)),
          ),
        ];
  const nothing = fillIn(texts.talkNone, String(limits.gap));
  return [
    ...group(texts.talk, texts.talkHint, of('talk')),
    ...(of('talk').length === 0 ? [element('p', {}, nothing)] : []),
    ...group(texts.missing, texts.missingHint, of('missing')),
    ...group(texts.close, '', of('close')),
  ];
}

function traitCard(compared: ComparedTrait, { interview, context, agree }: ComparedParts): HTMLElement {
  const { trait, marks, apart, standing, agreed } = compared;
  const { texts } = context;
  const name = sayTrait(trait, context);
  const tag = apart === undefined ? [] : [apart === 0 ? texts.same : fillIn(texts.apart, String(apart))];
  const sides = marks.map((mark, index) => quoteOf(mark, interview.sides[index as 0 | 1].interviewer, context));
  return element(
    'article',
    { class: 'wb-compared', 'data-standing': standing },
    element('h5', {}, name, ...tag.flatMap((words) => [' ', element('span', { class: 'wb-tag' }, words)])),
    element('div', { class: 'pair' }, ...sides),
    ...(standing === 'missing' ? [] : agreement(compared, agreed, { interview, context, agree })),
  );
}

/** What both take as the mark, and what settled it. */
function agreement(compared: ComparedTrait, first: Agreed, { context, agree }: ComparedParts): Node[] {
  const { texts } = context;
  const halfway = element('p', { class: 'problem', role: 'status' });
  let agreed = first;
  const change = (part: Partial<Agreed>): void => {
    agreed = { ...agreed, ...part };
    agree(compared.trait, agreed);
    warn();
  };
  const warn = (): void => {
    const words = isHalfway({ ...compared, agreed }) ? texts.halfway : '';
    if (halfway.textContent !== words) halfway.textContent = words;
  };
  warn();
  const settled = areaField(agreed.settled, { rows: '2' });
  settled.addEventListener('input', () => change({ settled: settled.value }));
  return [
    markField({
      label: fillIn(texts.agreed, sayTrait(compared.trait, context)),
      value: agreed.score,
      ...{ least: texts.least, most: texts.most },
      take: (score) => change({ score }),
    }),
    halfway,
    ...(compared.standing === 'talk' ? [labelled({ label: texts.settled, control: settled })] : []),
  ];
}

function quoteOf(mark: Mark | undefined, interviewer: string, { texts }: InterviewContext): HTMLElement {
  const isCounted = counts(mark);
  return element(
    'div',
    { class: 'wb-quoted' },
    element('p', {}, element('strong', {}, interviewer), ': ', isCounted ? String(mark.score) : texts.noMarkOf),
    element('blockquote', {}, mark?.evidence.trim() || '–'),
  );
}
