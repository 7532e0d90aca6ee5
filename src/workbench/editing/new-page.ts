import type { QuickOpenList } from '../../workspace/quick-open-list.ts';
import { fetchHere } from '../fetch-here.ts';
import { loadStyle } from '../load-style.ts';
import { recall } from '../store.ts';
import style from './editing.css?url';
import { fetchTemplate, loadEditing, type Editing } from './editing.ts';
import type { PageDraft } from './page-draft.ts';
import { keptName, PageForm } from './page-form.ts';
import { Sheet } from './sheet.ts';

/** Opens the form that begins a page, of the kind of the page it is opened from. Rejects when what it needs does not arrive. */
export async function newPage(): Promise<void> {
  const [editing, list] = await Promise.all([
    loadEditing(),
    fetchHere<QuickOpenList>('/workbench/pages.json'),
    loadStyle(style),
  ]);
  const first = firstDraft(editing);
  if (!first) return;
  const before = recall<PageDraft>(keptName, 'session');
  const kept = before && editing.kinds.some(({ folder }) => folder === before.kind) ? before : first;
  const template = await fetchTemplate(kept.kind);
  if (document.querySelector('dialog:modal')) return;
  const taken = new Set([...list.retired, ...list.folders.flatMap(({ pages }) => pages.map(([id]) => id))]);
  const sheet = new Sheet(editing.texts.pageTitle, editing.texts);
  sheet.open(new PageForm({ editing, sheet, taken, first, kept, template }).element);
}

/** A page like the one that is open: of its kind, in its folder, with its owner. None where the playbook has no template. */
function firstDraft({ kinds }: Editing): PageDraft | undefined {
  const { kind, folder, owner = '' } = document.querySelector<HTMLElement>('#content article[data-id]')?.dataset ?? {};
  const here = kinds.find((candidate) => candidate.folder === kind);
  const begun = { title: '', name: '', owner: here ? owner : '' };
  const offered = here ?? kinds[0];
  return offered && { kind: offered.folder, folder: (here && folder) ?? offered.folder, ...begun };
}
