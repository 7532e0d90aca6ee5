import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom, type Random } from '../../scripts/steps/synthetic-playbook/random.ts';
import { writePlaybook } from '../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { build } from '../support/build.ts';
import { differences } from '../support/compare-folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Two rounds of four make every edit once. */
const rounds = process.env['VADEMECUM_FULL'] ? 20 : 2;

/** What people do to a playbook between two builds. Each changes the folder and leaves it valid. */
const edits: Record<string, (content: string, random: Random, round: number) => void> = {
  'a sentence more': (content, random) =>
    change(pick(content, random), (text) => `${text}\nOne more sentence stands here.\n`),
  'another title': (content, random, round) =>
    change(pick(content, random), (text) =>
      text.replace(/^title: .*$/m, `title: A title of round ${round} and ${random.below(9_999)}`),
    ),
  'another summary': (content, random, round) =>
    change(pick(content, random), (text) => text.replace(/^summary: .*$/m, `summary: What round ${round} says`)),
  'a page more': (content, random, round) => addTerm(content, `new-term-${round}-${random.below(9_999)}`),
  'a page less': (content) => {
    const [added] = globSync('glossary/new-term-*.mdx', { cwd: content });
    if (added) rmSync(join(content, added));
  },
  'a file with another name': (content, random, round) => {
    const file = pick(content, random);
    // A translation has the name of its page.
    for (const each of globSync(`${file.slice(0, -'.mdx'.length)}{,.*}.mdx`))
      renameSync(each, join(dirname(each), `moved-${round}-${basename(each)}`));
  },
  'an owner with another name': (content, _, round) =>
    change(join(content, 'owners.yaml'), (text) => text.replace(/name: .*/, `name: Role of round ${round}`)),
};

test('an incremental build is a clean build, byte for byte, whatever was edited', { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  await writePlaybook({ folder: content, pages: 60, words: 120, languages: ['en', 'it'], today: '2026-11-21' });
  const random = randomFrom(7);
  const kept = { content, out: join(folder, 'kept'), cache: join(folder, 'cache') };
  expect(build(kept)).toMatchObject({ status: 0 });

  const deck = allEdits(random);
  for (let round = 1; round <= rounds; round += 1) {
    const names = Array.from({ length: 4 }, () => deck.next().value);
    for (const name of names) edits[name]!(content, random, round);
    const clean = { content, out: join(folder, `clean-${round}`), cache: join(folder, `cache-${round}`) };
    expect(build(kept), names.join(', ')).toMatchObject({ status: 0 });
    expect(build(clean), names.join(', ')).toMatchObject({ status: 0 });
    expect(differences(kept.out, clean.out), names.join(', ')).toEqual([]);
  }
});

/** Every edit once, in an order of chance, over and over. */
function* allEdits(random: Random): Generator<string, never> {
  for (;;) {
    const left = Object.keys(edits);
    while (left.length > 0) yield left.splice(random.below(left.length), 1)[0]!;
  }
}

function pick(content: string, random: Random): string {
  const sources = globSync('*/**/*.mdx', { cwd: content })
    .filter((file) => !/\.\w\w\.mdx$|_template/.test(file))
    .sort();
  return join(content, random.pick(sources));
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

function addTerm(content: string, id: string): void {
  const text = `---\nid: ${id}\ntitle: The term ${id}\nsummary: A term that came later.\nowner: ${firstOwner(content)}\nstatus: draft\nlevels: [frontline]\nshort: A word that came later.\n---\n\nIt came later.\n`;
  writeFileSync(join(content, 'glossary', `${id}.mdx`), text);
}

function firstOwner(content: string): string {
  return /id: (\S+)/.exec(readFileSync(join(content, 'owners.yaml'), 'utf8'))![1]!;
}
