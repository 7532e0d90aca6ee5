import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withReview } from '../../src/model/review-block.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { setReviews } from '../../src/rules/set-reviews.ts';
import { editLinks } from '../../src/workspace/edit-links.ts';
import { folderReviews, foldersWithPages } from '../../src/workspace/reviewable.ts';
import { createSite } from '../../src/workspace/site.ts';

const playbook = readPlaybookSync('content');
const { entries, settings } = toReading(playbook, []);
const site = createSite(entries, settings);
const all = foldersWithPages(site).map((path) => folderReviews(site, path));

test('every page can be reviewed, in the file and of the text that the validator knows', () => {
  const found = all.flatMap(({ pages }) =>
    Object.entries(pages).map(([id, { file, hash, owner, risk }]) => ({ id, file, hash, owner, risk })),
  );
  const known = playbook.pages.map(({ id, file, hash, owner, risk }) => ({ id, file, hash, owner, risk }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(found.sort(byId)).toEqual(known.sort(byId));
});

test('the place that is told is the one above the newest review, in every file', () => {
  const review = {
    on: '2026-11-21',
    by: 'x',
    how: 'read' as const,
    found: 'Read it to the end.',
    next: '2027-01-01',
    of: 'pending',
  };
  for (const { file, place, earlier } of all.flatMap(({ pages, set }) => [
    ...Object.values(pages),
    ...(set ? [set] : []),
  ])) {
    const text = withReview(readFileSync(file, 'utf8'), review, place);
    const days = [...text.matchAll(/^ +- on: (\S+)$/gm)].map(([, day]) => day);
    expect([file, ...days.slice(0, earlier.length + 1)]).toEqual([file, '2026-11-21', ...earlier.map(({ on }) => on)]);
  }
});

test('a set is that of the folder above, with the hash that its review is held against', () => {
  const sets = all.flatMap(({ pages, set }) => (set ? [{ set, id: Object.keys(pages)[0]! }] : []));
  expect(sets.map(({ set }) => set.href)).toEqual(['/phrases/', '/stories/', '/glossary/']);
  for (const { set, id } of sets) {
    const page = playbook.pages.find((candidate) => candidate.id === id)!;
    const { folder, reviews } = setReviews(page, playbook.folders)!;
    expect(set).toMatchObject({ file: folder.file, hash: folder.hash, owner: folder.data.owner, risk: 'low' });
    expect(set.earlier).toHaveLength(reviews.length);
    expect(set.count).toBe(
      playbook.pages.filter((other) => other.folder === page.folder && other.data.reviews.length === 0).length,
    );
  }
});

test('without a repository there is no editor, and a suggestion is a mail', () => {
  const page = { file: 'content/glossary/sla.mdx', owner: site.owners.get('delivery-lead') };
  const { repository } = site.config;
  expect(editLinks(page, { mail: undefined, repository }, 'Late?')).toEqual({
    edit: 'https://git.example.com/fairway-home/playbook/-/edit/main/content/glossary/sla.mdx',
    suggest:
      'https://git.example.com/fairway-home/playbook/-/issues/new?issue%5Btitle%5D=Late%3F&issue%5Bdescription%5D=',
  });
  expect(editLinks(page, { mail: 'playbook@example.com', repository: undefined }, 'Late?')).toEqual({
    edit: undefined,
    suggest: 'mailto:delivery-lead@example.com?subject=Late%3F&cc=playbook%40example.com&body=',
  });
  expect(editLinks({ ...page, owner: undefined }, { mail: undefined, repository: undefined }, 'Late?')).toEqual({
    edit: undefined,
    suggest: undefined,
  });
});
