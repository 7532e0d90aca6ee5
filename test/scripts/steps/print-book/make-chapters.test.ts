import { expect, test } from 'vitest';
import { makeChapters } from '../../../../scripts/steps/print-book/make-chapters.ts';
import { readPlaybook } from '../../../../src/playbook/read-playbook.ts';

const playbook = await readPlaybook('content');
const pages = playbook.pages.filter(({ id }) => id === 'late-delivery' || id === 'apologise-for-us');
const read = (path: string) => path;

test('a chapter knows its folder, its review date and where its present state is, below the path of the site', () => {
  const [late] = makeChapters(
    pages.filter(({ id }) => id === 'late-delivery'),
    { playbook, lang: 'en', base: '/handbook/', read },
  );
  expect(late).toEqual({
    id: 'late-delivery',
    title: 'Answer a customer whose delivery is late',
    part: 'Procedures',
    group: 'Getting it to the door',
    next: pages.find(({ id }) => id === 'late-delivery')!.data.reviews[0]!.next,
    link: 'https://playbook.example.com/handbook/r/late-delivery/',
    address: '/handbook/procedures/late-delivery/',
    html: 'procedures/late-delivery/index.html',
  });
});

test('in another language its mark leads to the page in that language', () => {
  const chapters = makeChapters(pages, { playbook, lang: 'it', base: '/', read });
  expect(chapters.map(({ link }) => link).sort()).toEqual([
    'https://playbook.example.com/it/phrases/apologise-for-us/',
    'https://playbook.example.com/it/procedures/late-delivery/',
  ]);
});
