import { isMap, isScalar, isSeq, parseDocument, YAMLSeq, type Document, type YAMLMap } from 'yaml';
import type { Day } from '../../../src/base/day.ts';
import type { ReviewWork } from '../../../src/rules/review-work.ts';

/** What a new plan says. */
export interface NewPlan {
  /** The reviews that were planned. Entries for others stay as they are. */
  work: readonly ReviewWork[];
  /** The day of each. One without keeps the day it may have. */
  days: ReadonlyMap<string, Day>;
  /** Whether an entry that nothing has to be done for is taken out. */
  isDone(key: string, due: Day | undefined): boolean;
}

/** A plan as a file, and what was taken out of it. */
export interface WrittenPlan {
  text: string;
  takenOut: string[];
}

const head = ` When each review is made, so that nobody has too many at once. Written by npm run plan-reviews.
 You may change a day by hand; none may be later than the review date beside it.`;

/** Puts a plan into the text of a file. Comments, order and the form of the entries stay; new ones are put in by their name. */
export function writePlan(source: string, { work, days, isDone }: NewPlan): WrittenPlan {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(source.replaceAll('\r\n', '\n'));
  const list = listIn(document);
  const planned = new Map(work.map((each) => [each.key, each]));
  const seen = new Set<string>();
  const takenOut: string[] = [];
  list.items = list.items.filter((entry) => {
    const { key, due } = read(entry);
    const own = planned.get(key);
    const isGone = seen.has(key) || (own === undefined ? isDone(key, due) : !days.has(key) && due !== own.due);
    if (isGone) takenOut.push(key);
    else if (own !== undefined && days.has(key)) update(entry, days.get(key)!, own.due);
    if (!isGone) seen.add(key);
    return !isGone;
  });
  for (const [key, { due }] of planned)
    if (days.has(key) && !seen.has(key)) insert(list, key, entryOf(document, { key, on: days.get(key)!, due }));
  const text = document.toString({ lineWidth: 0 });
  return { text: text.replaceAll('\n', lineEnd), takenOut };
}

function listIn(document: Document): YAMLSeq<YAMLMap> {
  if (isSeq(document.contents) && document.contents.items.every((entry) => isMap(entry)))
    return document.contents as YAMLSeq<YAMLMap>;
  const list = new YAMLSeq<YAMLMap>();
  document.contents = list;
  document.commentBefore ??= head;
  return list;
}

function read(entry: YAMLMap): { key: string; due: Day | undefined } {
  const { page, folder, due } = entry.toJSON() as Record<string, string | undefined>;
  return { key: page ?? `${folder}/`, due };
}

/** Only what is different is written, so that an entry that stays keeps its quotes. */
function update(entry: YAMLMap, on: Day, due: Day | undefined): void {
  for (const [name, day] of [
    ['on', on],
    ['due', due],
  ] as const) {
    const node = entry.get(name, true);
    if (day === undefined) entry.delete(name);
    else if (isScalar(node)) node.value = day;
    else entry.set(name, day);
  }
}

function entryOf(document: Document, { key, on, due }: { key: string; on: Day; due: Day | undefined }): YAMLMap {
  const subject = key.endsWith('/') ? { folder: key.slice(0, -1) } : { page: key };
  return document.createNode({ ...subject, on, ...(due === undefined ? {} : { due }) }, { flow: true }) as YAMLMap;
}

/** Before the first entry whose name comes later. A list that is sorted stays sorted. */
function insert(list: YAMLSeq<YAMLMap>, key: string, entry: YAMLMap): void {
  const index = list.items.findIndex((other) => read(other).key > key);
  list.items.splice(index === -1 ? list.items.length : index, 0, entry);
}
