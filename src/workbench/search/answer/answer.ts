import type { Day } from '../../../base/day.ts';
import type { TrustState } from '../../../model/trust.ts';

/** A page that an answer comes from. */
export interface AnswerPage {
  id: string;
  title: string;
  aliases: readonly string[];
  /** The folder of its kind, what one of it is called, and the folder it lies in: `procedures/delivery`. */
  kind: string;
  kindName: string;
  section: string;
  /** The language of its text, where it is not the reader's. */
  lang: string | undefined;
  href: string;
  state: TrustState;
}

/** A role, how to reach it, and who answers outside its hours or once it is gone. */
export interface AnswerOwner {
  id: string;
  name: string;
  telephone: string;
  mail: string;
  hours: string;
  /** The one of its deputies who is in office. */
  deputy: AnswerOwner | undefined;
  /** Not in office today: since the day after `left`, or until the day before `comes`. */
  away: { left: Day } | { comes: Day } | undefined;
}

/** What is answered. What a page says beside it stands in the details of the page; `number` is its place there. */
export type Answer = FigureAnswer | LimitAnswer | OwnerAnswer | MetricAnswer | TermAnswer;

/** An exact figure of a procedure. */
export interface FigureAnswer extends OnPage {
  kind: 'figure';
  anchor: string;
  number: number;
  what: string;
  value: string;
}

/** How far each level may go, and who decides beyond. */
export interface LimitAnswer extends OnPage {
  kind: 'limit';
  anchor: string;
  number: number;
  what: string;
  /** A figure of the procedure, or words that come with the details. */
  limits: readonly { level: string; figure: { number: number; value: string } | undefined }[];
  beyond: AnswerOwner | undefined;
}

/** A role, and what it was asked for as the owner of. */
export interface OwnerAnswer {
  kind: 'owner';
  key: string;
  owner: AnswerOwner;
  of: { title: string; href: string; page?: AnswerPage } | undefined;
}

export interface MetricAnswer extends OnPage {
  kind: 'metric';
}

export interface TermAnswer extends OnPage {
  kind: 'term';
}

interface OnPage {
  /** Tells it from every other answer. */
  key: string;
  page: AnswerPage;
}
