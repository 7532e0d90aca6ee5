import type { Day } from '../../base/day.ts';
import { visibleLine } from '../../base/visible-line.ts';
import { yamlText } from '../../base/yaml-text.ts';
import { fillTemplate, freeId, idFromTitle, longestTitle, withFields } from '../../model/new-page.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { ThanksTexts } from '../../i18n/sheets/thanks.ts';
import { holdsAddress, writtenProse } from './written-prose.ts';

/** What the page of recognition gives to the form. */
export interface ThanksFacts {
  principles: { id: string; title: string; address: string }[];
  /** Who keeps the commendations, and gets a copy of a mail; empty where the playbook does not say. */
  keeper: { name: string; mail: string };
}

/** Thanks that somebody is about to give. */
export interface ThanksDraft {
  /** A mail to the colleague, or a commendation for everybody. */
  way: 'mail' | 'story';
  principle: string;
  happened: string;
  /** The customer's own words. */
  words: string;
  on: Day | '';
  /** Of a commendation: its title, its one sentence, and what is hoped to be seen again. */
  title: string;
  summary: string;
  again: string;
  /** The customer agrees that it is retold. */
  hasAgreed: boolean;
}

/** What is wrong with a field; the words are in the texts, with these values in their places. */
export interface ThanksProblem {
  field: keyof ThanksDraft;
  text: keyof ThanksTexts;
  values: string[];
}

/** The most characters of the one sentence, as the model of a page says. */
const longestSummary = 160;

/** The most characters of an address that mail programs take. */
const longestMail = 1800;

/** What a draft lacks before it can be handed on. */
export function thanksProblems(
  draft: ThanksDraft,
  today: Day,
  isTitleTaken: (title: string) => boolean,
): ThanksProblem[] {
  const { way, principle, happened, on, title, summary, hasAgreed } = draft;
  const problem = (field: keyof ThanksDraft, text: keyof ThanksTexts, ...values: string[]) => ({ field, text, values });
  const problems: ThanksProblem[] = [];
  if (principle === '') problems.push(problem('principle', 'principleMissing'));
  if (way === 'story') problems.push(...titleProblems(visibleLine(title), isTitleTaken));
  const length = visibleLine(summary).length;
  if (way === 'story' && length === 0) problems.push(problem('summary', 'summaryMissing'));
  if (way === 'story' && length > longestSummary)
    problems.push(problem('summary', 'summaryLong', String(length), String(longestSummary)));
  if (visibleLine(happened) === '') problems.push(problem('happened', 'happenedMissing'));
  if (way === 'story')
    for (const field of ['happened', 'words', 'again'] as const)
      if (holdsAddress(draft[field])) problems.push(problem(field, 'hasAddress'));
  if (on === '' || on > today) problems.push(problem('on', 'noDay'));
  if (way === 'story' && !hasAgreed) problems.push(problem('hasAgreed', 'notAgreed'));
  return problems;
}

function titleProblems(title: string, isTaken: (title: string) => boolean): ThanksProblem[] {
  const problem = (text: keyof ThanksTexts, ...values: string[]): ThanksProblem => ({ field: 'title', text, values });
  if (title === '') return [problem('titleMissing')];
  if (title.length > longestTitle) return [problem('titleLong', String(title.length), String(longestTitle))];
  // In letters of another alphabet a title is as good; its page gets a plain id.
  if (!/[\p{L}\p{N}]/u.test(title)) return [problem('titleEmpty')];
  return isTaken(title) ? [problem('titleTaken', title)] : [];
}

/** The id that a commendation gets from its title. */
export function thanksId({ title }: Pick<ThanksDraft, 'title'>, taken: ReadonlySet<string>): string {
  return freeId(idFromTitle(visibleLine(title)) || 'commendation', (id) => taken.has(id));
}

/** A commendation as a file of the playbook, on the template of its kind. `texts` are in the language of the playbook's sources. */
export function commendationText(template: string, draft: ThanksDraft, id: string, texts: ThanksTexts): string {
  const { happened, words, again, principle, on } = draft;
  const filled = withFields(fillTemplate(template, { id, title: visibleLine(draft.title) || '…' }), {
    summary: yamlText(visibleLine(draft.summary) || '…'),
    status: 'active',
    tells: 'commendation',
    on,
    principles: `[${principle}]`,
  });
  const fields = filled.split('\n').slice(1);
  const end = fields.indexOf('---');
  const quote = writtenProse(words).flatMap((paragraph, index) => [...(index > 0 ? ['>'] : []), `> ${paragraph}`]);
  const shows = principle === '' ? [] : [fillIn(texts.showsPage, `<Page id="${principle}" />`)];
  const parts = [
    `## ${texts.whatHappened}`,
    ...writtenProse(happened),
    ...(quote.length > 0 ? [quote.join('\n')] : []),
    `## ${texts.whyTold}`,
    ...writtenProse(again),
    ...shows,
  ];
  // What the template explains to authors has been done.
  const own = fields.slice(0, end).filter((line) => !line.startsWith('#'));
  return `---\n${own.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

/** The same as a mail: what stands in it. */
export function mailText(
  draft: ThanksDraft,
  { principles }: ThanksFacts,
  texts: ThanksTexts,
  sayDay: (day: Day) => string,
): string {
  const principle = principles.find(({ id }) => id === draft.principle);
  const words = draft.words.trim();
  return [
    texts.mailOpening,
    draft.happened.trim(),
    ...(words === '' ? [] : [`${texts.mailWords}\n“${words.replaceAll(/^["“”]|["“”]$/g, '')}”`]),
    ...(draft.on === '' ? [] : [`${texts.mailDay} ${sayDay(draft.on)}`]),
    ...(principle ? [`${texts.mailShows} ${principle.title}\n${principle.address}`] : []),
  ].join('\n\n');
}

/** The address that opens the mail, and whether the text is in it: what is too long for an address has to be pasted. */
export function mailAddress(
  text: string,
  { keeper }: ThanksFacts,
  texts: ThanksTexts,
): { address: string; isFilled: boolean } {
  const copy = keeper.mail === '' ? '' : `&cc=${encodeURIComponent(keeper.mail)}`;
  const empty = `mailto:?subject=${encodeURIComponent(texts.mailSubject)}${copy}`;
  const address = `${empty}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return address.length <= longestMail ? { address, isFilled: true } : { address: empty, isFilled: false };
}
