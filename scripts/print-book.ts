/** Prints the playbook, or a part of it, as one PDF: cover, contents with numbers, and a mark on each page that leads to its present state. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayIn } from '../src/base/day.ts';
import { nearest } from '../src/base/spelling.ts';
import { plural } from '../src/base/text.ts';
import { levels } from '../src/model/fields.ts';
import { kindFolders, kindTitle } from '../src/model/kinds.ts';
import { say, type Lang } from '../src/model/localized.ts';
import type { Page, Playbook } from '../src/model/page.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { requireDay, requireUse } from './steps/diagnose.ts';
import { oneOf, parseArguments, WrongUse } from './steps/parse-arguments.ts';
import type { Book } from './steps/print-book/book.ts';
import { choosePages, type BookChoice } from './steps/print-book/choose-pages.ts';
import { makeChapters } from './steps/print-book/make-chapters.ts';
import { printBook } from './steps/print-book/print-book.ts';
import { bookWords } from './steps/print-book/words.ts';
import { toBase } from './steps/site-options.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { runScript } from './steps/run-script.ts';

const usage = `npm run print-book -- [options]

  --kind KIND          only pages of this kind, such as procedures; may be repeated
  --level LEVEL        only pages for this level: ${levels.join(', ')}; may be repeated
  --owner ID           only pages of this owner; may be repeated
  --page ID            only this page; may be repeated
  --lang CODE          the language (that of the playbook)
  --out FILE           the file (book.pdf)
  --base PATH          the path its addresses begin with, such as /playbook/ (/)
  --site DIR           a site that is built already (built first, otherwise)
  --content DIR        the folder of the playbook (content)
  --today YYYY-MM-DD   the day of printing: after it, paper counts as out of date (today)
  --help               this text

Exit codes: 0 printed, 1 the site could not be built, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { help, content, out, ...options } = parseArguments({
    kind: { type: 'string', multiple: true, default: [] },
    level: { type: 'string', multiple: true, default: [] },
    owner: { type: 'string', multiple: true, default: [] },
    page: { type: 'string', multiple: true, default: [] },
    lang: { type: 'string' },
    out: { type: 'string', default: 'book.pdf' },
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  requireUse({ content });
  requireDay('--today', options.today);
  const base = toBase(options.base);
  const playbook = await readPlaybook(content);
  const { config } = playbook;
  const choice = requireChoice(options, playbook);
  const lang = oneOf('--lang', options.lang ?? config.languages.default, config.languages.all) as Lang;
  const pages = choosePages(playbook.pages, choice);
  if (pages.length === 0) throw new WrongUse('No page in force fits all of that. Leave one of the options out.');
  // Said before the minutes that a print takes.
  requirePlaces(out, options.site);

  const printed = options.today ?? dayIn(config.timeZone, new Date());
  const site = options.site ?? '.cache/print-book/site';
  if (options.site === undefined) {
    const where = ['--content', content, '--out', site, '--base', base, '--today', printed];
    const environment = { VADEMECUM_CACHE: '.cache/print-book/cache' };
    if ((await runScript(['scripts/build.ts', ...where], environment)) !== 0) return exitCodes.findings;
  }
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const { edition } = JSON.parse(read('api/pages.json')) as { edition: string };
  const book: Book = {
    title: say(config.name, lang, config.languages.default),
    company: config.company,
    lang,
    choice: sayChoice(choice, pages, { playbook, lang }),
    edition,
    printed,
    chapters: makeChapters(pages, { playbook, lang, base, read }),
  };
  const { pdf, sheets } = await printBook(book, {
    site,
    base,
    origin: config.address,
    tell: (print) => process.stderr.write(`${plural(pages.length, 'page')}, print ${print} …\n`),
  });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, pdf);
  const hash = createHash('sha256').update(pdf).digest('hex').slice(0, 12);
  process.stdout.write(
    `${out}: ${plural(pages.length, 'page')}, ${plural(sheets, 'sheet')}, ${(pdf.length / 1e6).toFixed(1)} MB, sha256 ${hash}…\n`,
  );
  if (config.address === undefined)
    process.stdout.write('Without `address` in playbook.yaml no mark leads from paper to the site.\n');
  return exitCodes.clean;
});

function requireChoice(options: Record<'kind' | 'level' | 'owner' | 'page', string[]>, playbook: Playbook): BookChoice {
  const owners = playbook.owners.map(({ id }) => id);
  return {
    kinds: options.kind.map((kind) => oneOf('--kind', kind, kindFolders)),
    levels: options.level.map((level) => oneOf('--level', level, levels)),
    owners: options.owner.map((owner) => oneOf('--owner', owner, owners)),
    ids: options.page.map((id) => requirePage(id, playbook)),
  };
}

/** A playbook has too many pages to list them all. */
function requirePage(id: string, { pages }: Playbook): string {
  const known = pages.map((page) => page.id);
  if (known.includes(id)) return id;
  const near = nearest(id, known);
  throw new WrongUse(
    `There is no page "${id}". ${near ? `Did you mean ${near}?` : 'Write the id that stands in the page itself, below its title.'}`,
  );
}

function requirePlaces(out: string, site: string | undefined): void {
  if (existsSync(out) && statSync(out).isDirectory())
    throw new WrongUse(`--out cannot be "${out}", which is a folder. Name a file in it: ${join(out, 'book.pdf')}.`);
  if (site !== undefined && !existsSync(join(site, 'api/pages.json')))
    throw new WrongUse(`There is no built site in ${site}. Leave out --site, and it is built first.`);
}

/** What a book holds, for its cover: in words of the choice, or else the titles of its pages. */
function sayChoice(
  { kinds, owners, ids, levels: chosen }: BookChoice,
  pages: readonly Page[],
  { playbook, lang }: { playbook: Playbook; lang: Lang },
): string {
  const { config } = playbook;
  const names = [
    ...kinds.map((kind) => kindTitle(kind, lang).many),
    ...chosen.map((level) => say(config.levels[level], lang, config.languages.default)),
    ...owners.map((id) => playbook.owners.find((owner) => owner.id === id)!.name),
  ];
  if (names.length > 0) return names.join(' · ');
  if (ids.length === 0) return bookWords(lang).everything;
  return pages.map((page) => page.translations[lang]?.data.title ?? page.data.title).join(' · ');
}
