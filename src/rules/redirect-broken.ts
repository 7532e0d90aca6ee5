import { addressOf } from '../model/address.ts';
import { goalOf } from '../model/redirects.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { suggest } from './suggest.ts';

export const redirectBroken: Rule = {
  id: 'redirect-broken',
  severity: 'error',
  why: 'Who follows an old address has it on a note by the telephone, and needs the page at once.',

  *check(context) {
    const { playbook } = context;
    const seen = new Set<string>();
    for (const [index, { from }] of playbook.redirects.entries()) {
      if (seen.has(from))
        yield {
          on: playbook.locate('redirects.yaml', [index, 'from']),
          message: `The address ${from} stands in the list twice.`,
          hint: 'Keep the entry that is right today.',
        };
      else yield* fromOrTo(index, context);
      seen.add(from);
    }
  },
};

function* fromOrTo(index: number, { playbook, pages, byId }: RuleContext): Generator<Finding> {
  const redirect = playbook.redirects[index]!;
  const { from, to } = redirect;
  const place = (field: 'from' | 'to') => playbook.locate('redirects.yaml', [index, field]);
  const { default: own } = playbook.config.languages;
  const holder = pages.find((page) => addressOf(page, own, own) === from);
  if (holder) {
    yield {
      on: place('from'),
      message: `The page "${holder.data.title}" stands at the address ${from} itself, so nobody would be led on.`,
      hint: 'Give that page another id, or take the entry out.',
    };
    return;
  }
  const isPage = (id: string) => byId.has(id) || playbook.unreadable.has(id);
  if (goalOf(redirect, playbook.redirects, isPage) !== undefined) return;
  const otherwise = 'Name the page that answers today by the id at its top.';
  yield {
    on: place('to'),
    message: `The address ${from} leads to "${to}", and there is no such page.`,
    hint: suggest(to, byId.keys(), { meaning: 'the page', otherwise }),
  };
}
