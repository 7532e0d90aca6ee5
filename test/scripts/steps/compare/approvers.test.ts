import { describe, expect, test } from 'vitest';
import { approversOf, withoutOwner } from '../../../../scripts/steps/compare/approvers.ts';
import type { PageComparison } from '../../../../scripts/steps/compare/comparison.ts';
import type { Page } from '../../../../src/model/page.ts';
import { owner, playbook, procedure } from '../../../support/pages.ts';

const today = '2026-06-01';
const desk = owner({ id: 'desk-lead', name: 'Desk lead' });

function compared(before: Page | undefined, after: Page | undefined, isTouched = true): PageComparison {
  return { before, after, isTouched, title: (after ?? before)!.data.title } as PageComparison;
}

/** `Delivery lead approves a-procedure`. */
function say(pages: PageComparison[], before = playbook({ owners: [owner(), desk] }), after = before): string[] {
  const ids = (some: readonly PageComparison[]) => some.map((page) => (page.after ?? page.before)!.id).join(' ');
  return approversOf(pages, [before, after], today).map(
    ({ owner: { name }, insteadOf, approves, shouldKnow }) =>
      `${name}${insteadOf ? ` for ${insteadOf.name}` : ''} approves [${ids(approves)}], should know of [${ids(shouldKnow)}]`,
  );
}

describe('a change is approved', () => {
  test('by the owners of its pages; who only sees something else should know', () => {
    const [late, refund] = [procedure({ id: 'late' }), procedure({ id: 'refund', owner: 'desk-lead' })];
    expect(say([compared(late, late), compared(refund, refund, false)])).toEqual([
      'Delivery lead approves [late], should know of []',
      'Desk lead approves [], should know of [refund]',
    ]);
  });

  test('by the owner of before too, when a page gets another', () => {
    expect(say([compared(procedure({ id: 'late' }), procedure({ id: 'late', owner: 'desk-lead' }))])).toEqual([
      'Delivery lead approves [late], should know of []',
      'Desk lead approves [late], should know of []',
    ]);
  });

  test('by the deputy of an owner who has left', () => {
    const left = playbook({ owners: [owner({ until: '2026-05-01', deputy: 'desk-lead' }), desk] });
    const late = procedure({ id: 'late' });
    expect(say([compared(late, late)], left)).toEqual([
      'Desk lead for Delivery lead approves [late], should know of []',
    ]);
  });

  test('also by an owner whom the change itself takes out of the list', () => {
    const late = procedure({ id: 'late' });
    expect(say([compared(late, late)], playbook({ owners: [owner()] }), playbook({ owners: [desk] }))).toEqual([
      'Delivery lead approves [late], should know of []',
    ]);
  });
});

test('pages that nobody answers for are named', () => {
  const late = procedure({ id: 'late', owner: 'nobody-known' });
  const own = procedure({ id: 'own' });
  expect(withoutOwner([compared(late, late), compared(own, own)], playbook({})).map(({ after }) => after!.id)).toEqual([
    'late',
  ]);
});
