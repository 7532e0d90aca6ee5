import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitPage } from '../../../src/playbook/split-page.ts';
import { exportSign, exportVersion } from '../export/export-playbook.ts';
import { restoreBody } from '../export/restore-body.ts';
import { formatContent } from '../format-content/format-page.ts';
import { WrongUse } from '../parse-arguments.ts';

/** What restoring an export came to. Paths are from the content folder. */
export interface Restored {
  written: string[];
  /** There already, with another text. */
  kept: string[];
  same: number;
}

/** Whether a folder is an export of ours. Throws WrongUse for one that a newer edition has written. */
export function isExport(source: string): boolean {
  const sign = join(source, exportSign);
  if (!existsSync(sign)) return false;
  const { vademecum } = JSON.parse(readFileSync(sign, 'utf8')) as { vademecum?: number };
  if ((vademecum ?? 0) > exportVersion)
    throw new WrongUse(`"${source}" was exported by a newer edition of this program. Bring this one up to date first.`);
  return true;
}

/** Brings an export back: the same pages, in their one form, at their places. What is there already stays, unless it is to be replaced. */
export async function restoreExport(
  source: string,
  content: string,
  { isDry, replaces }: { isDry: boolean; replaces: boolean },
): Promise<Restored> {
  const files = globSync('**/*.*', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
  const result: Restored = { written: [], kept: [], same: 0 };
  for (const file of files.sort()) {
    if (file === exportSign || file === 'README.md') continue;
    const place = file.replace(/\.md$/, '.mdx');
    const bytes = file.endsWith('.md')
      ? Buffer.from(await restorePage(readFileSync(join(source, file), 'utf8'), place))
      : readFileSync(join(source, file));
    const path = join(content, place);
    const isThere = existsSync(path);
    if (isThere && readFileSync(path).equals(bytes)) result.same += 1;
    else if (isThere && !replaces) result.kept.push(place);
    else {
      result.written.push(place);
      if (isDry) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
  return result;
}

/** The page that a file of an export was made of. */
export async function restorePage(text: string, place: string): Promise<string> {
  const { fields, body } = splitPage(text) ?? { fields: '', body: text };
  const page = `---\n${fields}---\n\n${restoreBody(body.replace(/^\s*# .*\n?/, ''))}`;
  const form = await formatContent(page, place);
  return 'text' in form ? form.text : page;
}
