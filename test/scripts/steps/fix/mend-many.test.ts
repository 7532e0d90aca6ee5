import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { mendText } from '../../../../scripts/steps/fix/mend-text.ts';
import { randomFrom } from '../../../../scripts/steps/synthetic-playbook/random.ts';
import { oneLine } from '../../../../src/base/text.ts';
import { byPlace, type Diagnostic } from '../../../../src/model/diagnostic.ts';
import type { DataOf, Page, Playbook } from '../../../../src/model/page.ts';
import { readPage, type ReadPage } from '../../../../src/playbook/read-page.ts';
import { readPlaybookSync } from '../../../../src/playbook/read-playbook.ts';
import { schemaOf, toPage } from '../../../../src/playbook/to-page.ts';
import { linkForm } from '../../../../src/rules/link-form.ts';
import { runRules } from '../../../../src/rules/run-rules.ts';
import { mutations, type Mutated } from './mutations.ts';

const files = 1000;

let playbook: Playbook;
let sources: { path: string; source: string }[];

beforeAll(() => {
  playbook = readPlaybookSync('content');
  const emptied = playbook.pages.map((page) => ({ ...page, body: { ...page.body, links: [] }, translations: {} }));
  sources = playbook.pages.map(({ file }) => ({
    path: file.slice('content/'.length),
    source: readFileSync(file, 'utf8'),
  }));
  playbook = { ...playbook, pages: emptied, unread: [] };
});

function read(path: string, source: string): ReadPage<unknown> {
  return readPage(Buffer.from(source), `content/${path}`, schemaOf(path));
}

const written = new Map<string, ReadPage<unknown>>();

/** A page of the playbook as it is. */
function asWritten(path: string, source: string): ReadPage<unknown> {
  const found = written.get(path) ?? read(path, source);
  written.set(path, found);
  return found;
}

/** What is said of a page by itself, and of its links among the pages of the playbook. */
function findings(path: string, found: ReadPage<unknown>): Diagnostic[] {
  if (found.data === undefined) return found.diagnostics;
  const page = toPage(path, `content/${path}`, found as ReadPage<DataOf<Page['kind']>>, new Map());
  const others = playbook.pages.filter(({ file }) => file !== page.file);
  return [...found.diagnostics, ...runRules([linkForm], { ...playbook, pages: [page, ...others] }, '2026-11-21')];
}

/** Mends a page until nothing is left to be mended. */
function mend(path: string, source: string): { source: string; found: ReadPage<unknown> } {
  for (let passes = 0; ; passes += 1) {
    const found = read(path, source);
    const { text, mended } = mendText(source, findings(path, found).sort(byPlace));
    if (mended.length === 0) return { source, found };
    expect(text).not.toBe(source);
    expect(passes, source).toBeLessThan(8);
    source = text;
  }
}

function notesIn(source: string): string[] {
  return source.match(/ # ask \d before/g) ?? [];
}

function lineEndsIn(source: string): string[] {
  return [...new Set(source.match(/\r?\n/g))];
}

/** One to three things that went wrong in a page. */
function mutate(source: string, seed: number): Mutated & { names: string[] } {
  const random = randomFrom(seed);
  let mutated: Mutated = { source };
  const names: string[] = [];
  for (let wanted = 1 + random.below(3); wanted > 0; wanted -= 1) {
    const name = random.pick(Object.keys(mutations));
    const next =
      names.includes(name) || mutated.kept !== undefined ? undefined : mutations[name]!(mutated.source, random);
    if (next === undefined) continue;
    names.push(name);
    mutated = { ...mutated, ...next, meant: { ...mutated.meant, ...next.meant } };
  }
  // What is written in several lines ends them as the others do.
  if (names.includes('line ends of Windows')) mutated.source = mutated.source.replace(/\r?\n/g, '\r\n');
  return { ...mutated, names };
}

test(
  `${files} pages in which something went wrong say what they said before, once they are mended, and mending again changes nothing`,
  { timeout: 60_000 },
  () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < files; seed += 1) {
      const { path, source } = sources[seed % sources.length]!;
      const before = asWritten(path, source);
      const { names, meant, kept, shown, ...mutated } = mutate(source, seed);
      for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
      const label = `${seed}: ${path}, ${names.join(', ')}`;

      // The last pass is the proof that mending again changes nothing: it reads what is mended, and finds nothing to mend.
      const mended = mend(path, mutated.source);

      const fields = before.raw as Record<string, unknown>;
      const after = mended.found.raw as Record<string, unknown>;
      const changed = kept?.trim().split(':')[0];
      for (const [name, value] of Object.entries({ ...fields, ...meant }))
        if (name !== changed && !(name === 'reviews' && (changed === 'next' || changed === 'of')))
          expect(after[name], `${label}: ${name}`).toEqual(value);
      expect(Object.keys(after), label).toEqual(Object.keys(fields));
      if (kept !== undefined) expect(mended.source, label).toContain(kept);
      expect(notesIn(mended.source), label).toEqual(notesIn(mutated.source));
      expect(lineEndsIn(mended.source), label).toEqual(lineEndsIn(mutated.source));

      const shownTexts = mended.found.body.blocks.map(({ text }) => oneLine(text));
      const texts = before.body.blocks.map(({ text }) => oneLine(text));
      expect(shownTexts.slice(0, texts.length), label).toEqual(texts);
      if (shown !== undefined) expect(shownTexts.at(-1)?.replace(' ,', ',').replace(/ \.$/, '.'), label).toBe(shown);
      const said = mended.found.diagnostics.map(({ message }) => message);
      if (kept === undefined) expect(said, label).toEqual(before.diagnostics.map(({ message }) => message));
    }
    expect(Object.keys(mutations).filter((name) => (seen.get(name) ?? 0) < 3)).toEqual([]);
  },
);
