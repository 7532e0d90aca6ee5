import { kebabCase } from '../../base/text.ts';
import { visibleLine } from '../../base/visible-line.ts';
import type { KindFolder } from '../../model/kinds.ts';
import { fillTemplate, freeId, idFromTitle, longestId, longestTitle, plainTitle } from '../../model/new-page.ts';

/** A page that somebody is about to begin. */
export interface PageDraft {
  kind: KindFolder;
  title: string;
  /** The name in the address; empty as long as the title decides it. */
  name: string;
  /** The folder it lies in, from the content folder: `procedures/delivery`. */
  folder: string;
  /** Empty where the folder names the owner. */
  owner: string;
}

/** What is wrong with a field. The words for it are in the texts, under `kind`, with these values in their places. */
export interface PageProblem {
  field: 'title' | 'name';
  kind: 'titleMissing' | 'titleLong' | 'titleTaken' | 'nameMissing' | 'nameWrong' | 'nameTaken';
  values: (string | number)[];
}

/** The id that the page gets: the one that was written, or what the title suggests and no page has. */
export function idOf({ name, title }: Pick<PageDraft, 'name' | 'title'>, taken: ReadonlySet<string>): string {
  return name === '' ? freeId(idFromTitle(visibleLine(title)), (id) => taken.has(id)) : name;
}

/** By what a title is known to be taken: no two pages of a kind have the same. */
export function titleKey(kind: string, title: string): string {
  return `${kind} ${plainTitle(title)}`;
}

/** What a draft lacks to become a page that the validator takes. `titles` holds the keys of those that pages have. */
export function pageProblems(draft: PageDraft, taken: ReadonlySet<string>, titles: ReadonlySet<string>): PageProblem[] {
  const title = visibleLine(draft.title);
  if (title === '') return [{ field: 'title', kind: 'titleMissing', values: [] }];
  const id = idOf(draft, taken);
  const problems: PageProblem[] = [];
  if (title.length > longestTitle)
    problems.push({ field: 'title', kind: 'titleLong', values: [title.length, longestTitle] });
  else if (titles.has(titleKey(draft.kind, title)))
    problems.push({ field: 'title', kind: 'titleTaken', values: [title] });
  if (id === '') problems.push({ field: 'name', kind: 'nameMissing', values: [] });
  else if (!kebabCase.test(id) || id.length > longestId || id === 'constructor')
    problems.push({ field: 'name', kind: 'nameWrong', values: [id] });
  else if (taken.has(id))
    problems.push({ field: 'name', kind: 'nameTaken', values: [id, freeId(id, (other) => taken.has(other))] });
  return problems;
}

/** The text that the page begins with. */
export function pageText(template: string, draft: PageDraft, taken: ReadonlySet<string>): string {
  const { title, owner } = draft;
  return fillTemplate(template, { id: idOf(draft, taken), title, ...(owner === '' ? {} : { owner }) });
}

/** The owner that a template names. */
export function ownerIn(template: string): string | undefined {
  return /^owner:\s*["']?([\w-]+)/m.exec(template)?.[1];
}
