import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Html, html } from '../../html.ts';
import { WrongUse } from '../../parse-arguments.ts';
import type { Comparison } from '../comparison.ts';
import type { Picture } from '../picture-files.ts';
import { drawFrame, type ReportFile } from './frame.ts';
import { reportFiles, reportPictures } from './report-files.ts';
import { styleOf } from './site-style.ts';
import { isReport } from './write-folder.ts';

const types: Readonly<Record<string, string>> = { jpg: 'jpeg' };

/**
 * Writes a report as one file, for platforms that open a file in the browser and pack a folder into an archive. What are
 * files in a folder are parts here; the one that an address names is shown, else the overview.
 */
export function writeOneFile(comparison: Comparison, site: string, file: string): void {
  const css = styleOf(site, comparison.editions.after.playbook);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, joinFiles(reportFiles(comparison), reportPictures(comparison), css));
}

/** The files of a report as parts of one. */
export function joinFiles(files: readonly ReportFile[], pictures: ReadonlyMap<string, Picture>, css: string): string {
  // A style sheet may speak of the end of an element, and must not be one.
  const style = css.replaceAll('</', '<\\/');
  const sum = createHash('sha256').update(style).digest('base64');
  return drawFrame({
    title: files[0]!.title,
    policy: `default-src 'none'; style-src 'sha256-${sum}'; img-src data:; base-uri 'none'; form-action 'none'`,
    style: new Html(`<style>${style}</style>`),
    body: html`${files.map((part) => drawPart(part, pictures))}`,
  });
}

/** Throws WrongUse when the file would take the place of something that is no report. */
export function requireFreeFile(file: string): void {
  if (!file.endsWith('.html')) throw new WrongUse(`--one-file cannot be "${file}". Name a file that ends with .html.`);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !(found.isFile() && isReport(file)))
    throw new WrongUse(`"${file}" is no report, and would be lost. Name another file with --one-file.`);
}

function drawPart({ path, main }: ReportFile, pictures: ReadonlyMap<string, Picture>): Html {
  const id = idOf(path);
  return html`<div class="part" id="${id}">${relocate(main, id, pictures)}</div>`;
}

/** `pages/procedures-late.html` → `procedures-late`. */
function idOf(path: string): string {
  return path.replace(/^(\.\.\/)?(pages\/)?/, '').replace(/\.html$/, '');
}

/**
 * Lets links lead to parts, and ids and choices be those of one part. Only markup of ours has these attributes: what
 * comes from content is text, and has no quotation marks in it.
 */
function relocate({ markup }: Html, id: string, pictures: ReadonlyMap<string, Picture>): Html {
  return new Html(
    markup
      .replace(
        / (id|name|aria-labelledby)="([^"]*)"/g,
        (_, name: string, value: string) => ` ${name}="${id}--${value}"`,
      )
      .replace(/ href="#([^"]*)"/g, (_, anchor: string) => ` href="#${id}--${anchor}"`)
      .replace(/ href="([^"#][^"]*)"/g, (_, path: string) => ` href="#${idOf(path)}"`)
      .replace(/ src="(?:\.\.\/)?pictures\/([^"]*)"/g, (_, name: string) => ` src="${asData(pictures.get(name)!)}"`),
  );
}

function asData({ name, source }: Picture): string {
  const ending = name.split('.').at(-1)!;
  return `data:image/${types[ending] ?? ending};base64,${readFileSync(source).toString('base64')}`;
}
