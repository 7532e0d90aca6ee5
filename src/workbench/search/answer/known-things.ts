import type { Day } from '../../../base/day.ts';
import type { KindFolder } from '../../../model/kinds.ts';
import { inOffice, whoAnswers } from '../../../model/office.ts';
import type { Owner } from '../../../model/owners.ts';
import type { AnswerOwners, OwnerRow } from '../../../workspace/answers.ts';
import type { AnswerOwner, AnswerPage, OwnerAnswer } from './answer.ts';
import { likelyFor } from './likely.ts';
import type { Ask } from './questions.ts';
import { nameOf, thingOf, type Name, type Reader, type Thing } from './thing.ts';

/** Everybody who answers for something, as on a day. */
export function ownersOn(rows: readonly OwnerRow[], today: Day): AnswerOwner[] {
  const byId = new Map(rows.map((row) => [row[0], toOwner(row, rows)]));
  const made = new Map([...byId].map(([id, owner]) => [id, answerOwner(owner, today)]));
  for (const [id, { deputy }] of byId) {
    const present = deputy === undefined ? undefined : whoAnswers(deputy, byId, today);
    if (present && present.id !== id) made.get(id)!.deputy = made.get(present.id);
  }
  return [...made.values()];
}

function toOwner(
  [id, name, telephone = '', mail = '', hours = '', deputy = '', from = '', until = '']: OwnerRow,
  rows: readonly OwnerRow[],
): Owner {
  return {
    ...{ id, name, hours, contact: { telephone, mail }, authors: [] },
    ...(deputy === '' ? {} : { deputy: rows[deputy]![0] }),
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
  };
}

function answerOwner(owner: Owner, today: Day): AnswerOwner {
  const { id, name, contact, hours = '', from, until } = owner;
  const { telephone = '', mail = '' } = contact;
  const away = until !== undefined && until < today ? { left: until } : { comes: from ?? today };
  return { id, name, telephone, mail, hours, deputy: undefined, away: inOffice(owner, today) ? undefined : away };
}

/** Roles, and whose a folder is. */
export function ownerThings(
  owners: readonly AnswerOwner[],
  folders: AnswerOwners['folders'],
  { questions, lang, addressOf }: Reader & { addressOf: (path: string) => string },
): Thing[] {
  const role: Ask[] = ['owner', 'reach'];
  const whose: Ask[] = ['owner'];
  const answer = (owner: AnswerOwner, of?: OwnerAnswer['of']) =>
    ({ kind: 'owner', key: `@${owner.id}`, owner, of }) satisfies OwnerAnswer;
  const names = owners.map(({ name }) => nameOf(name, lang, questions, whose).roots);
  // A word that several roles share does not tell one of them: "lead".
  const telling = (roots: Name['roots']) =>
    [...roots].filter((root) => names.filter((other) => other.has(root)).length === 1).join(' ');

  return [
    ...owners.flatMap((owner, number) => [
      thingOf(answer(owner), role, {
        names: [owner.name, owner.id].map((text) => ({ ...nameOf(text, lang, questions, role), isSure: true })),
        isKnownByName: true,
      }),
      thingOf(answer(owner), whose, { otherNames: [nameOf(telling(names[number]!), lang, questions, whose)] }),
    ]),
    ...folders.flatMap(([path, title, number]) => {
      const owner = owners[number];
      if (!owner) return [];
      const called = [title, path.split('/').at(-1)!].map((text) => nameOf(text, lang, questions, whose));
      return [
        thingOf(answer(owner, { title, href: addressOf(path) }), whose, { otherNames: called, isKnownByPart: true }),
      ];
    }),
  ];
}

/** Of terms and metrics, all that a query may ask for: what a word means, and from where on a figure is good. */
export function wordThings(pages: readonly AnswerPage[], query: string, { questions, lang, source }: Reader): Thing[] {
  const isLikely = likelyFor(query, questions, ['mean']);
  const of = (kind: 'term' | 'metric', folder: KindFolder) =>
    pages
      .filter((page) => page.kind === folder && page.state !== 'draft')
      .filter((page) => isLikely(page, [page.id, page.title, ...page.aliases]))
      .map((page) => ({ kind, page }));
  return [...of('term', 'glossary'), ...of('metric', 'metrics')].map(({ kind, page }): Thing => {
    const asks: Ask[] = kind === 'term' ? ['mean'] : ['mean', 'mark'];
    const name = (text: string) => nameOf(text, page.lang === undefined ? lang : source, questions, asks);
    const aliases = page.aliases.map(name);
    return thingOf({ kind, key: page.id, page }, asks, {
      names: [...titlesIn(page.title).map(name), ...aliases.filter(({ isSure }) => isSure)],
      otherNames: [...aliases, name(page.id)],
      isKnownByName: true,
    });
  });
}

/** "Net Promoter Score (NPS)" is called by either. */
function titlesIn(title: string): string[] {
  const [, full, short] = /^(.+?)\s*\((.+)\)$/.exec(title) ?? [];
  return full === undefined || short === undefined ? [title] : [title, full, short];
}
