import type { AnswerDetails } from '../../../workspace/answer-details.ts';
import type { Answer, FigureAnswer, LimitAnswer, MetricAnswer, OwnerAnswer, TermAnswer } from './answer.ts';

/** An answer with all that a card says of it. */
export type FullAnswer = FullFigure | FullLimit | OwnerAnswer | FullMetric | FullTerm;

export interface FullFigure extends FigureAnswer {
  note: string;
}

export interface FullLimit extends LimitAnswer {
  far: readonly Far[];
  /** The channels it holds for, where those are not all. */
  channels: readonly string[];
}

/** How far a level may go. */
export interface Far {
  level: string;
  text: string;
  isFigure: boolean;
  note: string;
}

export interface FullMetric extends MetricAnswer {
  direction: 'higher' | 'lower' | 'range';
  healthy: string;
  alarm: string;
}

export interface FullTerm extends TermAnswer {
  short: string;
  avoid: string;
}

/** The answer with its details; undefined when they do not speak of it, as those of another build may not. */
export function withDetails(answer: Answer, details: AnswerDetails): FullAnswer | undefined {
  switch (answer.kind) {
    case 'owner':
      return answer;
    case 'metric':
      return fullMetric(answer, details);
    case 'term':
      return fullTerm(answer, details);
    case 'figure':
      return fullFigure(answer, details);
    case 'limit':
      return fullLimit(answer, details);
  }
}

function fullMetric(answer: MetricAnswer, { metrics }: AnswerDetails): FullMetric | undefined {
  const [direction, healthy, alarm] = metrics?.[answer.page.id] ?? [];
  return direction && healthy && alarm ? { ...answer, direction, healthy, alarm } : undefined;
}

function fullTerm(answer: TermAnswer, { terms }: AnswerDetails): FullTerm | undefined {
  const [short, avoid = ''] = terms?.[answer.page.id] ?? [];
  return short ? { ...answer, short, avoid } : undefined;
}

function fullFigure(answer: FigureAnswer, { procedures }: AnswerDetails): FullFigure | undefined {
  const details = procedures?.[answer.page.id];
  return details && { ...answer, note: details[0]?.[answer.number] ?? '' };
}

function fullLimit(answer: LimitAnswer, { procedures }: AnswerDetails): FullLimit | undefined {
  const [notes = [], limits = []] = procedures?.[answer.page.id] ?? [];
  const [words = [], channels = []] = limits[answer.number] ?? [];
  const far = answer.limits.map(({ level, figure }, at): Far => {
    const text = figure?.value ?? words[at] ?? '';
    return { level, text, isFigure: figure !== undefined, note: figure ? (notes[figure.number] ?? '') : '' };
  });
  return far.some(({ text }) => text === '') ? undefined : { ...answer, far, channels };
}
