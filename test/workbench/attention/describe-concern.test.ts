import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { it } from '../../../src/i18n/it.ts';
import { ro } from '../../../src/i18n/ro.ts';
import type { Owner } from '../../../src/model/owners.ts';
import { concernsOn } from '../../../src/workbench/attention/concerns.ts';
import { describe as describeConcern } from '../../../src/workbench/attention/describe-concern.ts';
import { attentionOf } from '../../support/attention.ts';
import { folder, owner, playbook, procedure, reviewed, term } from '../../support/pages.ts';

const repository = { address: 'https://git.example.com/shop/playbook', platform: 'github' as const };
const mail = { mail: 'delivery@example.com' };

function described(
  today: string,
  { lead = {}, texts = en, lang = 'en', hasRepository = true } = {} as {
    lead?: Partial<Owner>;
    texts?: typeof en;
    lang?: string;
    hasRepository?: boolean;
  },
) {
  const content = playbook({
    config: hasRepository ? { repository } : {},
    owners: [
      owner({ contact: mail, ...lead } as Parameters<typeof owner>[0]),
      owner({ id: 'desk-lead', name: 'Desk lead', contact: { telephone: '+39 02 1' } }),
    ],
    pages: [procedure({ id: 'late-delivery', title: 'Late delivery', reviews: [reviewed({ next: '2026-06-10' })] })],
  });
  const { attention } = attentionOf(content);
  const making = {
    attention,
    today,
    texts: texts.attention,
    lang,
    linkTo: (address: string) => `/book${address}`,
    origin: 'https://a.example',
  };
  return concernsOn(attention, today).map((concern) => describeConcern(concern, making));
}

describe('a review', () => {
  test('that is late leads to recording it, to its line, and to who answers, with all they need in the mail', () => {
    const [{ message, steps, about } = never()] = described('2026-06-12');
    expect(message).toBe('The review was due 2 days ago, on 10 June 2026.');
    expect(about).toMatchObject({
      title: 'Late delivery',
      href: '/book/procedures/late-delivery/',
      notes: ['Procedure', 'Delivery lead'],
    });
    expect(steps.map(({ words, href }) => `${words}: ${decodeURIComponent(href)}`)).toMatchInlineSnapshot(`
      [
        "Record a review: /book/procedures/late-delivery/?review",
        "Edit line 4: https://git.example.com/shop/playbook/edit/main/content/procedures/late-delivery.mdx#L4",
        "Ask: Delivery lead: mailto:delivery@example.com?subject=Playbook: Late delivery&body=Late delivery

      The review was due 2 days ago, on 10 June 2026.

      https://a.example/book/procedures/late-delivery/",
      ]
    `);
  });

  test('is told in the language of the reader, with its plurals', () => {
    const days = ['2026-06-11', '2026-06-12', '2026-07-01', '2026-06-10', '2026-06-09'];
    const said = (texts: typeof en, lang: string) => days.map((day) => described(day, { texts, lang })[0]!.message);
    expect(said(it, 'it')).toMatchInlineSnapshot(`
      [
        "La revisione è scaduta da 1 giorno, il 10 giugno 2026.",
        "La revisione è scaduta da 2 giorni, il 10 giugno 2026.",
        "La revisione è scaduta da 21 giorni, il 10 giugno 2026.",
        "La revisione scade oggi.",
        "La revisione scade tra 1 giorno, il 10 giugno 2026.",
      ]
    `);
    expect(said(ro, 'ro')).toMatchInlineSnapshot(`
      [
        "Termenul revizuirii a trecut de 1 zi, pe 10 iunie 2026.",
        "Termenul revizuirii a trecut de 2 zile, pe 10 iunie 2026.",
        "Termenul revizuirii a trecut de 21 de zile, pe 10 iunie 2026.",
        "Revizuirea ajunge la termen astăzi.",
        "Revizuirea ajunge la termen peste 1 zi, pe 10 iunie 2026.",
      ]
    `);
  });

  test('of a playbook that lives nowhere says its file and line instead of leading there', () => {
    const [{ steps, place } = never()] = described('2026-06-12', { hasRepository: false });
    expect(steps.map(({ does }) => does)).toEqual(['review', 'ask']);
    expect(place).toBe('content/procedures/late-delivery.mdx, line 4');
  });

  test('of a set is about the folder, and is recorded in its file', () => {
    const content = playbook({
      pages: [term({ id: 'touch', reviews: [] })],
      folders: [folder('glossary', { title: 'Words', reviews: [reviewed({ next: '2026-06-10' })] })],
      config: { repository },
    });
    const { attention } = attentionOf(content);
    const making = {
      attention,
      today: '2026-06-12',
      texts: en.attention,
      lang: 'en',
      linkTo: String,
      origin: 'https://a.example',
    };
    const [concern] = concernsOn(attention, '2026-06-12').map((one) => describeConcern(one, making));
    expect(concern?.about.title).toBe('All pages in “Words”');
    expect(concern?.steps.map(({ does }) => does)).toEqual(['edit']);
  });
});

describe('an owner', () => {
  test('who leaves is told ahead, and whoever answers is asked by telephone where there is no mail', () => {
    const lead = { until: '2026-04-30', deputy: 'desk-lead' };
    expect(described('2026-04-20', { lead }).map(({ message }) => message)).toEqual([
      'In 10 days, on 30 April 2026, “Delivery lead” leaves office.',
    ]);
    const [{ steps } = never()] = described('2026-06-12', { lead });
    expect(steps.find(({ does }) => does === 'ask')).toEqual({
      does: 'ask',
      words: 'Ask: Desk lead',
      href: 'tel:+39021',
    });
  });

  test('who has left without a deputy leads to the line that names them', () => {
    const [, { message, steps } = never()] = described('2026-06-12', { lead: { until: '2026-04-30' } });
    expect(message).toBe('“Delivery lead” left office on 30 April 2026, and no deputy answers.');
    expect(steps).toEqual([
      {
        does: 'assign',
        words: 'Name an owner, line 2',
        href: 'https://git.example.com/shop/playbook/edit/main/content/procedures/late-delivery.mdx#L2',
      },
    ]);
  });
});

function never(): never {
  throw new Error('There is no finding.');
}
