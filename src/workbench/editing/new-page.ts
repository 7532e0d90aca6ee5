import type { KindFolder } from '../../model/kinds.ts';
import { withFields } from '../../model/new-page.ts';
import type { QuickOpenList } from '../../workspace/quick-open-list.ts';
import { fetchHere } from '../fetch-here.ts';
import { loadStyle } from '../load-style.ts';
import { recall } from '../store.ts';
import style from './editing.css?url';
import { fetchTemplate, loadEditing, type Editing } from './editing.ts';
import { titleKey, type PageDraft } from './page-draft.ts';
import { keptName, PageForm } from './page-form.ts';
import { Sheet } from './sheet.ts';

/** What somebody means to begin, where the place that they come from says so. */
export interface Begun {
  kind: KindFolder;
  /** Fields of the template and what stands in them: `levels: '[manager]'`. */
  fields: Readonly<Record<string, string>>;
}

/**
 * Opens the form that begins a page, of the kind of the page it is opened from, or of the one that is named. Rejects when
 * what it needs does not arrive.
 */
export async function newPage(begun?: Begun): Promise<void> {
  const [editing, list] = await Promise.all([
    loadEditing(),
    fetchHere<QuickOpenList>('/workbench/pages.json'),
    loadStyle(style),
  ]);
  const first = firstDraft(editing, begun?.kind);
  if (!first) return;
  const before = recall<PageDraft>(keptName, 'session');
  const isKept =
    before && (begun ? before.kind === first.kind : editing.kinds.some(({ folder }) => folder === before.kind));
  const kept = isKept ? before : first;
  const template = withFields(await fetchTemplate(kept.kind), begun?.fields ?? {});
  if (document.querySelector('dialog:modal')) return;
  const taken = new Set([...list.retired, ...list.folders.flatMap(({ pages }) => pages.map(([id]) => id))]);
  const titles = new Set(list.folders.flatMap(({ kind, pages }) => pages.map(([, title]) => titleKey(kind, title))));
  const sheet = new Sheet(editing.texts.pageTitle, editing.texts);
  sheet.open(new PageForm({ editing, sheet, taken, titles, first, kept, template }).element);
}

/** A page like the one that is open: of its kind, in its folder, with its owner. None where the playbook has no template. */
function firstDraft({ kinds }: Editing, named?: KindFolder): PageDraft | undefined {
  const article = named ? undefined : document.querySelector<HTMLElement>('#content article[data-id]');
  const { kind = named, folder, owner = '' } = article?.dataset ?? {};
  const here = kinds.find((candidate) => candidate.folder === kind);
  const begun = { title: '', name: '', owner: here ? owner : '' };
  const offered = here ?? kinds[0];
  return offered && { kind: offered.folder, folder: (here && folder) ?? offered.folder, ...begun };
}
