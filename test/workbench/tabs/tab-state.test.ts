import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOpen } from '../../../src/workbench/tabs/most-open.ts';
import {
  closeOthers,
  closeTab,
  keepTab,
  mostClosed,
  openTab,
  pinTab,
  reopenClosed,
  tabBeside,
  type Tab,
  type Tabs,
} from '../../../src/workbench/tabs/tab-state.ts';

const nothing: Tabs = { open: [], recent: [], closed: [] };

function page(path: string, facts: Partial<Tab> = {}): Tab {
  return {
    path,
    query: '',
    title: path,
    lang: 'en',
    icon: 'book',
    trust: { status: 'active' },
    preview: true,
    pinned: false,
    ...facts,
  };
}

/** Opens pages one after the other, to stay. */
function kept(...paths: string[]): Tabs {
  return paths.reduce((tabs, path) => openTab(tabs, page(path, { preview: false })), nothing);
}

/** The strip in short: `!` is pinned, `?` a preview. */
function strip({ open }: Tabs): string {
  return open.map(({ path, pinned, preview }) => `${path}${pinned ? '!' : ''}${preview ? '?' : ''}`).join(' ');
}

describe('opening a page', () => {
  test('takes the place of the preview', () => {
    const tabs = openTab(openTab(kept('a', 'b'), page('c')), page('d'));
    expect(strip(tabs)).toBe('a b d?');
    expect(tabs.recent).toEqual(['d', 'b', 'a']);
  });

  test('shows the tab it has, as it is', () => {
    const tabs = openTab(pinTab(kept('a', 'b'), 'a', true), page('a', { title: 'New title' }));
    expect(strip(tabs)).toBe('a! b');
    expect(tabs.open[0]?.title).toBe('New title');
    expect(tabs.recent).toEqual(['a', 'b']);
  });

  test('puts a tab right after the one that was shown, but never among the pinned ones', () => {
    expect(strip(openTab(openTab(kept('a', 'b'), page('a')), page('c')))).toBe('a c? b');
    const pinned = pinTab(pinTab(kept('a', 'b', 'c'), 'a', true), 'b', true);
    expect(strip(openTab(openTab(pinned, page('a')), page('d')))).toBe('a! b! d? c');
  });

  test('leaves the preview alone when the reader asked for a tab of its own', () => {
    const tabs = openTab(openTab(nothing, page('a')), page('b', { preview: false }));
    expect(strip(tabs)).toBe('a? b');
    expect(strip(openTab(tabs, page('c')))).toBe('c? b');
    expect(strip(openTab(tabs, page('a', { preview: false })))).toBe('a b');
  });

  test('closes the one that was not shown for longest when there are too many', () => {
    const names = [...'abcdefghijkl'];
    const full = openTab(pinTab(kept(...names), 'a', true), page('b'));
    expect(strip(openTab(full, page('m', { preview: false })))).toBe('a! b m d e f g h i j k l');
  });
});

describe('closing a page', () => {
  test('shows the one that was shown before it', () => {
    const tabs = openTab(kept('a', 'b', 'c'), page('a'));
    expect(closeTab(tabs, 'a').recent[0]).toBe('c');
  });

  test('spares the pinned ones and the one that is named', () => {
    const tabs = pinTab(kept('a', 'b', 'c', 'd'), 'd', true);
    expect(strip(closeOthers(tabs, 'b'))).toBe('d! b');
    expect(strip(closeOthers(tabs))).toBe('d!');
  });
});

describe('opening what was closed', () => {
  test('puts it where it was, to stay, and shows it', () => {
    const closed = closeTab(openTab(kept('a', 'b'), page('c')), 'b');
    const tabs = reopenClosed(closed);
    expect(strip(tabs)).toBe('a b c?');
    expect(tabs.recent[0]).toBe('b');
    expect(reopenClosed(tabs)).toBe(tabs);
  });

  test('brings back all others in their order, one by one', () => {
    const closed = closeOthers(pinTab(kept('a', 'b', 'c', 'd'), 'd', true), 'b');
    expect(strip(reopenClosed(reopenClosed(closed)))).toBe('d! a b c');
  });
});

test('after the last tab comes the first, and before the first the last', () => {
  const tabs = kept('a', 'b', 'c');
  expect(tabBeside(tabs, 'c', 1)?.path).toBe('a');
  expect(tabBeside(tabs, 'a', -1)?.path).toBe('c');
  expect(tabBeside(tabs, 'nowhere', 1)?.path).toBe('a');
  expect(tabBeside(tabs, 'nowhere', -1)?.path).toBe('c');
  expect(tabBeside(nothing, 'a', 1)).toBeUndefined();
});

const path = fc.constantFrom(...'abcdefghijklmnopqrs');
const change = fc.oneof(
  fc.tuple(path, fc.boolean()).map(
    ([to, preview]) =>
      (tabs: Tabs) =>
        openTab(tabs, page(to, { preview })),
  ),
  path.map((which) => (tabs: Tabs) => closeTab(tabs, which)),
  path.map((which) => (tabs: Tabs) => keepTab(tabs, which)),
  fc.tuple(path, fc.boolean()).map(
    ([which, pinned]) =>
      (tabs: Tabs) =>
        pinTab(tabs, which, pinned),
  ),
  path.map((which) => (tabs: Tabs) => closeOthers(tabs, which)),
  fc.constant(reopenClosed),
);

test('whatever is done, the strip holds each page once, pinned ones first, one preview at most, and not too many', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      let tabs = nothing;
      for (const apply of changes) {
        tabs = apply(tabs);
        const paths = tabs.open.map((tab) => tab.path);
        const pinned = tabs.open.map((tab) => tab.pinned);
        expect(new Set(paths).size).toBe(paths.length);
        expect([...tabs.recent].sort()).toEqual([...paths].sort());
        expect(pinned).toEqual([...pinned].sort((a, b) => Number(b) - Number(a)));
        expect(tabs.open.filter(({ preview }) => preview).length).toBeLessThanOrEqual(1);
        expect(tabs.open.some((tab) => tab.preview && tab.pinned)).toBe(false);
        expect(tabs.open.length).toBeLessThanOrEqual(Math.max(mostOpen, pinned.filter(Boolean).length + 1));
        expect(tabs.closed.length).toBeLessThanOrEqual(mostClosed);
      }
    }),
  );
});

test('the page that is opened is always shown, and open', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), path, (changes, last) => {
      const before = changes.reduce((tabs, apply) => apply(tabs), nothing);
      const after = openTab(before, page(last));
      expect(after.recent[0]).toBe(last);
      expect(after.open.some((tab) => tab.path === last)).toBe(true);
    }),
  );
});

test('what was closed comes back to its place', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), path, (changes, which) => {
      const before = changes.reduce((tabs, apply) => apply(tabs), nothing);
      fc.pre(before.open.some((tab) => tab.path === which));
      const after = reopenClosed(closeTab(before, which));
      expect(after.open.map((tab) => tab.path)).toEqual(before.open.map((tab) => tab.path));
    }),
  );
});
