import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Day } from '../../../src/base/day.ts';
import { kinds, type KindFolder } from '../../../src/model/kinds.ts';
import { leavesOf } from '../../../src/model/leaves.ts';
import type { Page } from '../../../src/model/page.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { bodyOf } from './body.ts';
import { frontMatterOf } from './front-matter.ts';
import { planPages } from './plan.ts';
import { randomFrom } from './random.ts';
import { madeUpOwners, settingsOf } from './settings.ts';

/** What to make up. The same options always give the same files. */
export interface SyntheticOptions {
  /** Where to; should be empty. */
  folder: string;
  pages: number;
  words?: number;
  seed?: number;
  /** The first is the language of the pages; every fifth page is translated into the others. */
  languages?: readonly string[];
  today: Day;
}

/** Writes a playbook of every kind of page that `validate` finds no error in, for measuring and for tests. */
export async function writePlaybook({
  folder,
  pages,
  words = 600,
  seed = 1,
  languages = ['en'],
  today,
}: SyntheticOptions): Promise<void> {
  write(join(folder, 'playbook.yaml'), stringify(settingsOf(languages)));
  write(join(folder, 'owners.yaml'), stringify(madeUpOwners()));
  const random = randomFrom(seed);
  const planned = planPages(pages);
  const byFolder = Map.groupBy(planned, (page) => page.folder);
  const some = (kind: KindFolder) => random.pick(byFolder.get(kind)!);

  for (const page of planned) {
    const fields = frontMatterOf(page, { random, today, some: (kind) => some(kind).id });
    const body = bodyOf(page, { random, words, target: some('procedures'), term: some('glossary') });
    write(join(folder, page.path), pageText(fields, body));
  }
  await finish(folder, languages.slice(1));
}

/** Only a page that has been read has a hash, so reviews and translations get theirs at the end. */
async function finish(folder: string, languages: readonly string[]): Promise<void> {
  const { pages } = await readPlaybook(folder);
  for (const [index, page] of pages.entries()) {
    const file = join(dirname(folder), page.file);
    const text = readFileSync(file, 'utf8').replace('of: pending', `of: "${page.hash}"`);
    write(file, text);
    if (index % 5 !== 0) continue;
    for (const lang of languages) write(file.replace(/\.mdx$/, `.${lang}.mdx`), translationOf(page, text));
  }
}

function translationOf(page: Page, text: string): string {
  const shown = [...leavesOf(kinds[page.folder].schema, page.data)].filter(
    ({ meta, name }) => meta.shown && name !== 'title' && name !== 'summary',
  );
  const texts = Object.fromEntries(shown.map(({ name, value }) => [name, `${value} *`]));
  const fields = { title: `${page.data.title} *`, summary: page.data.summary, translates: page.hash, texts };
  return pageText(fields, text.split('\n---\n').slice(1).join('\n---\n'));
}

function pageText(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields)}---\n${body.startsWith('\n') ? '' : '\n'}${body}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
