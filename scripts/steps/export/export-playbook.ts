import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindFolders, kindTitle } from '../../../src/model/kinds.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { say } from '../../../src/model/localized.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { splitPage } from '../../../src/playbook/split-page.ts';
import { plainBody } from './plain-body.ts';
import type { Told } from './plain-words.ts';

/** What an export holds. */
export interface Exported {
  pages: number;
  translations: number;
  pictures: number;
  settings: number;
  /** Pages that could not be read as pages: they go along as they are written. */
  asWritten: string[];
}

/** The file by which an import knows that a folder is an export of ours, and restores it. */
export const exportSign = 'vademecum-export.json';

/** Raised when the form of an export changes. */
export const exportVersion = 1;

/** Writes a playbook as plain Markdown with its fields in YAML, its pictures and settings: readable without this program. */
export async function exportPlaybook(content: string, out: string): Promise<Exported> {
  const playbook = await readPlaybook(content);
  const root = playbook.pages[0]?.file.split('/')[0] ?? 'content';
  const below = (file: string) => file.slice(root.length + 1);
  const byId = new Map(playbook.pages.map((page) => [page.id, page]));
  const fileOf = (page: Page) => toMarkdown(below(page.file));
  const write = (file: string, text: string) => {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const lang = playbook.config.languages.default;
  const done = new Set<string>();
  for (const page of playbook.pages) {
    const texts = [
      { file: below(page.file), lang },
      ...Object.values(page.translations).map((each) => ({ file: below(each.file), lang: each.lang as Lang })),
    ];
    for (const text of texts) {
      const told: Told = { page, file: toMarkdown(text.file), lang: text.lang, playbook, byId, fileOf };
      write(told.file, plainPage(readFileSync(join(content, text.file), 'utf8'), told));
      done.add(text.file);
    }
  }
  const files = globSync('**/*.*', { cwd: content }).map((file) => file.replaceAll('\\', '/'));
  const others = files.filter((file) => !done.has(file)).sort();
  for (const file of others) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    copyFileSync(join(content, file), join(out, file));
  }
  write('README.md', contentsOf(playbook, fileOf));
  write(exportSign, `${JSON.stringify({ vademecum: exportVersion }, null, 2)}\n`);
  return {
    pages: playbook.pages.length,
    translations: done.size - playbook.pages.length,
    pictures: others.filter((file) => /\.(png|jpe?g|gif|webp)$/i.test(file)).length,
    settings: others.filter((file) => file.endsWith('.yaml')).length,
    asWritten: others.filter((file) => file.endsWith('.mdx') && !file.endsWith('_template.mdx')),
  };
}

function toMarkdown(file: string): string {
  return file.replace(/\.mdx$/, '.md');
}

/** The fields as they are written, the title as a heading, and the text without components. */
function plainPage(source: string, told: Told): string {
  const { fields, body } = splitPage(source) ?? { fields: '', body: source };
  const title = told.page.translations[told.lang]?.data.title ?? told.page.data.title;
  return `---\n${fields}---\n\n# ${title.replaceAll(/([<&*_`[\]\\])/g, '\\$1')}\n\n${plainBody(body, told)}`;
}

/** A list of all pages by kind, for those who open the folder. */
function contentsOf({ pages, config }: Playbook, fileOf: (page: Page) => string): string {
  const lang = config.languages.default;
  const parts = kindFolders.flatMap((folder) => {
    const own = pages.filter((page) => page.folder === folder);
    if (own.length === 0) return [];
    const links = own.map((page) => `- [${page.data.title.replaceAll(/([[\]\\])/g, '\\$1')}](./${fileOf(page)})`);
    return [`## ${kindTitle(folder, lang).many}\n\n${links.join('\n')}\n`];
  });
  return `# ${say(config.name, lang, lang)}\n\n${parts.join('\n')}`;
}
