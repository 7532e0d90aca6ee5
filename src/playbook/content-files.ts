import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { kindFolders, type KindFolder } from '../model/kinds.ts';
import { nameProblem } from './file-names.ts';
import { toDiagnostic, type Report } from './report.ts';

/** A file below `content/`, and what it is by its name. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  path: string;
  /** A stray is a page with a wrong name or place: it is not shown, and what is wrong in it is reported all the same. */
  kind: 'page' | 'stray' | 'translation' | 'folder' | 'playbook' | 'owners' | 'asset' | 'template';
}

const pictures = /\.(png|jpe?g|gif|webp)$/;
const otherPictures = /\.(avif|bmp|heic|heif|ico|jfif|jp2|jxl|psd|svgz?|tiff?)$/i;
const optionalSettings = [
  'synonyms.yaml',
  'search-tests.yaml',
  'search-tests-unseen.yaml',
  'review-plan.yaml',
  'redirects.yaml',
];
const settings = ['playbook.yaml', 'owners.yaml', ...optionalSettings];

/** What operating systems and word processors leave in folders by themselves. */
const litter = /^(?:\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/;

type FileReport = Omit<Report, 'file'>;
type ReportOn = (path: string, report: FileReport) => void;

/** Lists the files of a content folder in a fixed order, and reports those that cannot be part of a playbook. */
export function listContent(root: string, label: string): { files: ContentFile[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: ReportOn = (path, entry) => void diagnostics.push(toDiagnostic({ ...entry, file: `${label}/${path}` }));
  const files = [...walk({ root, label, report }, '')];
  const twins = reportCollisions(files, report);
  return {
    files: files.map(({ path, kind }) => ({ path, kind: kind === 'page' && twins.has(path) ? 'stray' : kind })),
    diagnostics,
  };
}

interface Walk {
  root: string;
  label: string;
  report: ReportOn;
}

function* walk(way: Walk, below: string, isStray = false): Generator<ContentFile> {
  const entries = readdirSync(join(way.root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (litter.test(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const refused = entryProblem(entry);
    const problem = refused ?? nameProblem(`${way.label}/${path}`, entry.isDirectory());
    if (problem) way.report(path, problem);
    if (refused || (problem && entry.name.startsWith('.'))) continue;
    if (entry.isDirectory()) yield* walk(way, path, isStray || problem !== undefined);
    else yield* listed(path, way.report, isStray || problem !== undefined);
  }
}

/** What a file is. One whose name has been reported, or that of a folder above it, is not reported again. */
function* listed(path: string, report: ReportOn, isStray: boolean): Generator<ContentFile> {
  const kind = kindOf(path);
  const isPage = /\.mdx?$/i.test(path) && !path.endsWith('_template.mdx');
  if (typeof kind === 'object' && !isStray) report(path, kind);
  if (isPage && (isStray || typeof kind === 'object')) yield { path, kind: 'stray' };
  else if (typeof kind === 'string' && !isStray) yield { path, kind };
}

function entryProblem(entry: Dirent): FileReport | undefined {
  if (entry.isSymbolicLink())
    return {
      rule: 'file-kind',
      message: `"${entry.name}" is a link to another place, not a file.`,
      hint: 'Copy the file itself to this place.',
    };
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return {
    rule: 'file-kind',
    message: `"${entry.name}" is no ordinary file.`,
    hint: 'Take it out of the content folder.',
  };
}

function kindOf(path: string): ContentFile['kind'] | FileReport | undefined {
  const base = path.split('/').at(-1)!;
  const [top] = path.split('/') as [string];
  if (path === 'playbook.yaml') return 'playbook';
  if (path === 'owners.yaml') return 'owners';
  if (optionalSettings.includes(path)) return undefined;
  if (base === '_folder.yaml') return 'folder';
  if (base === '_template.mdx') return 'template';
  if (pictures.test(base)) return 'asset';
  if (!/\.mdx?$/.test(base)) return strangeKind(base);
  if (!path.includes('/') || !kindFolders.includes(top as KindFolder))
    return {
      rule: 'file-kind',
      message: `"${base}" lies in no folder of a kind.`,
      hint: `Move it into one of these: ${kindFolders.join(', ')}.`,
    };
  return /\.[a-z]{2,3}\.mdx?$/.test(base) ? 'translation' : 'page';
}

function strangeKind(base: string): FileReport {
  const [, setting] =
    /^_?(playbook|owners|folder|synonyms|search-tests(?:-unseen)?|review-plan|redirects)\.ya?ml$/i.exec(base) ?? [];
  if (setting !== undefined) {
    const right = setting.toLowerCase() === 'folder' ? '_folder.yaml' : `${setting.toLowerCase()}.yaml`;
    const message = `"${base}" is not the name by which settings are found, or does not lie where they do.`;
    return { rule: 'file-name', message, hint: `Rename it to ${right}. Only _folder.yaml may lie in folders.` };
  }
  if (/\.ya?ml$/i.test(base)) return unknownSettings(base);
  const small = base.replace(/\.[^.]*$/, (ending) => ending.toLowerCase());
  if (small !== base && (pictures.test(small) || /\.mdx?$/.test(small)))
    return {
      rule: 'file-name',
      message: `The ending of "${base}" is in capital letters, which some computers take for another.`,
      hint: `Rename it to ${small}.`,
    };
  if (/\.mdx?\.txt$/i.test(base))
    return {
      rule: 'file-name',
      message: `"${base}" has a second ending, which Windows hides unless it is told to show it.`,
      hint: `Rename it to ${base.slice(0, -4).toLowerCase()}.`,
    };
  if (otherPictures.test(base))
    return {
      rule: 'file-kind',
      message: `"${base}" is a picture of a kind that is not shown here.`,
      hint: 'Open it in a picture program and save it as PNG, JPEG, GIF or WebP.',
    };
  return {
    rule: 'file-kind',
    message: `"${base}" is no page and no picture.`,
    hint: 'Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.',
  };
}

/** Nothing is published of a YAML file, so one that nobody reads does no harm, unless it is meant to be read. */
function unknownSettings(base: string): FileReport {
  const near = nearest(base, settings);
  return {
    rule: 'file-kind',
    message: `No settings are called "${base}", so nobody reads it.`,
    hint:
      near === undefined
        ? `Settings are in ${list(settings)}. Everything else belongs outside the content folder.`
        : `Rename it to ${near}, if that is what it is.`,
  };
}

/** Reports two files that one computer keeps apart and another does not, and a page that exists as .md and .mdx. Returns the later of each pair. */
function reportCollisions(files: readonly ContentFile[], report: ReportOn): Set<string> {
  const seen = new Map<string, string>();
  const twins = new Set<string>();
  for (const { path } of files) {
    const key = path
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.mdx?$/, '.mdx')
      .replace(/\/index\.mdx$/, '.mdx');
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else {
      twins.add(path);
      report(path, { rule: 'name-collision', ...sayTwins(path, other) });
    }
  }
  return twins;
}

function sayTwins(path: string, other: string): { message: string; hint: string } {
  if (path.normalize('NFC') === other.normalize('NFC'))
    return {
      message: `"${path}" and "${other}" look the same, and differ only in how the accents are stored.`,
      hint: 'Rename one of them without accents, or delete it: other computers keep only one.',
    };
  if (path.toLowerCase() === other.toLowerCase())
    return {
      message: `"${path}" and "${other}" differ only in capital letters.`,
      hint: 'Rename one of them, or delete it: Windows and macOS keep only one.',
    };
  return { message: `"${path}" and "${other}" would be one page.`, hint: 'Rename one of them, or delete it.' };
}
