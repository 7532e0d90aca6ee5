import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../scripts/steps/compare/comparison.ts';
import type { Editions } from '../../../../scripts/steps/compare/editions.ts';
import { addressOf } from '../../../../src/model/address.ts';
import type { ChangedFile } from '../../../../src/model/change.ts';
import type { Page, Playbook } from '../../../../src/model/page.ts';
import { editions } from '../../../support/editions.ts';
import { playbook, procedure, term } from '../../../support/pages.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** An edition on the disk: the files of its pages, and its site with a sentence on each page. */
function edition(pages: readonly Page[], texts: Readonly<Record<string, string>>, over: Partial<Playbook> = {}) {
  const sources = Object.fromEntries(pages.map(({ file }) => [file, '---\ntitle: x\n---\n\nText.\n']));
  const site = Object.fromEntries(
    pages.map((page) => [
      `site${addressOf(page, 'en', 'en')}index.html`,
      `<article data-kind="${page.folder}"><header><h1>${page.data.title}</h1></header><div data-text><p>${texts[page.id] ?? 'The same.'}</p></div></article>`,
    ]),
  );
  const root = temporaryFolder({ ...sources, ...site });
  const read = { ...playbook({ pages: [...pages] }), ...over };
  return { content: join(root, 'content'), playbook: read, findings: [], site: join(root, 'site') };
}

type Made = ReturnType<typeof edition>;

function editionsOf(before: Made | undefined, after: Made, files: readonly ChangedFile[]): Editions {
  return editions({ before, after, files: new Map(files.map((file) => [file.path, file])) });
}

/** What became of each page that there is something to say of: `late: changed, text`. */
function states(before: Made | undefined, after: Made, files: readonly ChangedFile[] = [], failure?: string): string[] {
  const sites = { ...(before ? { before: before.site } : {}), after: after.site, ...(failure ? { failure } : {}) };
  return compare(editionsOf(before, after, files), sites).pages.map((page) =>
    [
      `${(page.after ?? page.before)!.id}: ${page.state}`,
      page.texts.length > 0 && 'text',
      page.isMoved && 'moved',
      page.isRenamed && `renamed${page.leadsTo ? ` and leads on to ${page.leadsTo.id}` : ''}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
}

const late = procedure({ id: 'late' });
const quoting = term({ id: 'quoting' });
const changed = (page: Page): ChangedFile => ({ status: 'changed', path: page.file });

describe('a page', () => {
  test('has changed when its file has and readers see it', () => {
    expect(states(edition([late], { late: 'Old.' }), edition([late], { late: 'New.' }), [changed(late)])).toEqual([
      'late: changed, text',
    ]);
  });

  test('shows something else when readers see it and its file is as it was', () => {
    expect(
      states(edition([late, quoting], { quoting: '25 EUR' }), edition([late, quoting], { quoting: '40 EUR' }), [
        changed(late),
      ]),
    ).toEqual(['late: unseen', 'quoting: elsewhere, text']);
  });

  test('is left out when it is as it was', () => {
    expect(states(edition([late], {}), edition([late], {}))).toEqual([]);
  });

  test('is new, removed or not to be read', () => {
    expect(states(edition([late], {}), edition([quoting], {}))).toEqual(['quoting: new, text', 'late: removed, text']);
    expect(states(edition([late], {}), edition([], {}, { unreadable: new Set(['late']) }), [changed(late)])).toEqual([
      'late: unreadable, text',
    ]);
  });

  test('has moved when its folder is another, and is renamed when its address is', () => {
    const moved = procedure({ id: 'late' }, { branch: ['delivery'] });
    const files: ChangedFile[] = [{ status: 'renamed', path: moved.file, from: late.file, isOnlyMoved: true }];
    expect(states(edition([late], {}), edition([moved], {}), files)).toEqual(['late: changed, moved']);
    const renamed = procedure({ id: 'late-parcel' });
    const renames: ChangedFile[] = [{ status: 'renamed', path: renamed.file, from: late.file }];
    expect(states(edition([late], {}), edition([renamed], {}), renames)).toEqual(['late-parcel: changed, renamed']);
    const redirects = [{ from: '/procedures/late/', to: 'late-parcel' }];
    expect(states(edition([late], {}), edition([renamed], {}, { redirects }), renames)).toEqual([
      'late-parcel: changed, renamed and leads on to late-parcel',
    ]);
  });

  test('that shares its id with another has a name of its own in the report', () => {
    const twin = procedure({ id: 'late' }, { branch: ['delivery'] });
    const [before, after] = [edition([late, twin], {}), edition([late, twin], { late: 'New.' })];
    const names = compare(editionsOf(before, after, []), { before: before.site, after: after.site }).pages.map(
      ({ name }) => name,
    );
    expect(names).toEqual(['procedures-late', 'procedures-late-2']);
  });
});

test('a text with something in it that is not allowed says so, since nothing of it is shown', () => {
  const [before, after] = [edition([late], { late: 'Old.' }), edition([late], { late: '' })];
  const folder = temporaryFolder({ [late.file]: '---\ntitle: x\n---\n\n<script>alert(1)</script>\n' });
  const sites = { before: before.site, after: after.site };
  const [page] = compare(
    editionsOf(before, { ...after, content: join(folder, 'content') }, [changed(late)]),
    sites,
  ).pages;
  expect(page!.texts).toMatchObject([{ lang: 'en', unshown: ['after'] }]);
});

test('where there was nothing before, everything is new', () => {
  expect(states(undefined, edition([late, quoting], {}))).toEqual(['late: new, text', 'quoting: new, text']);
});

test('where one edition could not be rendered, no text is compared and no page is taken for unchanged', () => {
  const [before, after] = [edition([late, quoting], { late: 'Old.' }), edition([late, quoting], { late: 'New.' })];
  expect(states(before, after, [changed(late)], 'It broke.')).toEqual(['late: changed']);
});
