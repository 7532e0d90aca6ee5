import { Document, isSeq, visit } from 'yaml';
import { optional } from '../../../src/base/optional.ts';
import { pageHash } from '../../../src/playbook/page-hash.ts';
import { writeProse } from '../../../src/prose/write-prose.ts';
import { formatContent } from '../format-content/format-page.ts';
import type { Mapping } from './mapping.ts';
import type { PlannedPage } from './plan-import.ts';

/** The text of a page's file, in its one form. `root` is what the folder of the handbook is called. */
export function writePage(page: PlannedPage, { mapping, root }: { mapping: Mapping; root: string }): Promise<string> {
  const { id, title, summary, fields, source } = page;
  const { owner, reviewed, due, names, isDraft } = fields;
  const data = {
    id,
    title,
    summary,
    ...(owner === undefined ? {} : { owner }),
    status: isDraft ? 'draft' : 'unverified',
    levels: mapping.levels,
    ...(names.length > 0 ? { aliases: names } : {}),
    imported: { from: `${root}/${source}`, ...optional({ reviewed, due }) },
  };
  return finish(data, page);
}

/** The same for a page in another language, which says the text it is a translation of. */
export function writeTranslation(page: PlannedPage, original: { text: string; file: string }): Promise<string> {
  const { title, summary, fields } = page;
  const translates = pageHash(new TextEncoder().encode(original.text), original.file);
  const data = { title, summary, ...(fields.names.length > 0 ? { aliases: fields.names } : {}), translates };
  return finish(data, page);
}

async function finish(data: object, { body, fields, file }: PlannedPage): Promise<string> {
  const remarks = fields.remarks.map((remark) => `# ${remark.replaceAll(/\s+/g, ' ')}\n`).join('');
  const text = `---\n${toFields(data)}${remarks}---\n\n${writeProse(body.tree)}`;
  const form = await formatContent(text, file);
  return 'text' in form ? form.text : text;
}

/** Fields as authors write them: lists on one line. */
function toFields(data: object): string {
  const document = new Document(data);
  visit(document, { Seq: (_, node) => void (isSeq(node) && (node.flow = true)) });
  return document.toString({ lineWidth: 0 });
}
