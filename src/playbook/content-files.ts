import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { kindFolders, type KindFolder } from '../model/kinds.ts';
import { toDiagnostic, type Report } from './report.ts';

/** A file below `content/`, and what it is by its name. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  path: string;
  kind: 'page' | 'translation' | 'folder' | 'playbook' | 'owners' | 'asset' | 'template';
}

const pictures = /\.(png|jpe?g|gif|webp)$/;
const settings = new Set(['synonyms.yaml', 'search-tests.yaml', 'search-tests-unseen.yaml', 'redirects.yaml']);
const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Lists the files of a content folder in a fixed order, and reports those that cannot be part of a playbook. */
export function listContent(root: string, label: string): { files: ContentFile[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (path: string, entry: Omit<Report, 'file'>): void =>
    void diagnostics.push(toDiagnostic({ ...entry, file: `${label}/${path}` }));
  const files = [...walk(root, '', report)];
  reportCollisions(files, report);
  return { files, diagnostics };
}

type ReportOn = (path: string, report: Omit<Report, 'file'>) => void;

function* walk(root: string, below: string, report: ReportOn): Generator<ContentFile> {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name === '.DS_Store' || entry.name === '.gitkeep') continue;
    if (!isUsable(entry, path, report)) continue;
    if (entry.isDirectory()) yield* walk(root, path, report);
    else {
      const kind = kindOf(path, report);
      if (kind) yield { path, kind };
    }
  }
}

function isUsable(entry: Dirent, path: string, report: ReportOn): boolean {
  if (entry.isSymbolicLink()) {
    report(path, {
      rule: 'file-kind',
      message: `"${entry.name}" is a link to another place, not a file.`,
      hint: 'Copy the file itself to this place.',
    });
    return false;
  }
  if (!entry.isFile() && !entry.isDirectory()) {
    report(path, {
      rule: 'file-kind',
      message: `"${entry.name}" is no ordinary file.`,
      hint: 'Take it out of the content folder.',
    });
    return false;
  }
  if (entry.name.startsWith('_') && entry.name !== '_folder.yaml' && entry.name !== '_template.mdx') {
    report(path, {
      rule: 'file-name',
      message: `"${entry.name}" begins with an underscore, which does not make a page private.`,
      hint: 'Name it like any page, and write status: draft at its top.',
    });
    return false;
  }
  if (!name.test(entry.name) && !entry.name.startsWith('_')) {
    const better = betterName(entry.name);
    const hint = better
      ? `Rename it: git mv "${entry.name}" ${better}`
      : 'No letters are left for the address: give it a name of small letters and hyphens.';
    report(path, {
      rule: 'file-name',
      message: `The name "${visible(entry.name)}" cannot be used by every computer and browser.`,
      hint,
    });
    return false;
  }
  return true;
}

function betterName(wrong: string): string | undefined {
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[a-z]{2})?\.[A-Za-z]+)?$/.exec(wrong) ?? [];
  const words = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? `${words.join('-')}${ending.toLowerCase()}` : undefined;
}

/** A name with its invisible characters made visible. */
function visible(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{P}\p{S} ]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

function kindOf(path: string, report: ReportOn): ContentFile['kind'] | undefined {
  const base = path.split('/').at(-1)!;
  const [top] = path.split('/') as [string];
  if (path === 'playbook.yaml') return 'playbook';
  if (path === 'owners.yaml') return 'owners';
  if (settings.has(path)) return undefined;
  if (base === '_folder.yaml') return 'folder';
  if (base === '_template.mdx') return 'template';
  if (pictures.test(base)) return 'asset';
  if (!/\.(mdx|md)$/.test(base)) {
    report(path, {
      rule: 'file-kind',
      message: `"${base}" is no page and no picture.`,
      hint: 'Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.',
    });
    return undefined;
  }
  if (!path.includes('/') || !kindFolders.includes(top as KindFolder)) {
    report(path, {
      rule: 'file-kind',
      message: `"${base}" lies in no folder of a kind.`,
      hint: `Move it into one of these: ${kindFolders.join(', ')}.`,
    });
    return undefined;
  }
  return /\.[a-z]{2,3}\.mdx?$/.test(base) ? 'translation' : 'page';
}

/** Two files that one computer keeps apart and another does not; and a page that exists as .md and .mdx. */
function reportCollisions(files: readonly ContentFile[], report: ReportOn): void {
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const key = path
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.mdx?$/, '.mdx')
      .replace(/\/index\.mdx$/, '.mdx');
    const other = seen.get(key);
    if (other !== undefined) {
      report(path, {
        rule: 'name-collision',
        message: `"${path}" and "${other}" would be one page.`,
        hint: 'Rename one of them, or delete it.',
      });
    }
    seen.set(key, path);
  }
}
