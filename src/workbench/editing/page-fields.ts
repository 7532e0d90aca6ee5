import type { KindFolder } from '../../model/kinds.ts';
import { whoAnswers } from '../../model/office.ts';
import { element } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { today } from '../trust/today.ts';
import type { Editing } from './editing.ts';
import { Field, fillList } from './form-parts.ts';
import { idOf, ownerIn, type PageDraft, type PageProblem } from './page-draft.ts';
import { reviewersOn } from './review-draft.ts';

/** The fields of a new page. */
export class PageFields {
  readonly #editing: Editing;
  readonly #kind = element('select');
  readonly #title = element('input', { type: 'text', autocomplete: 'off', 'aria-required': 'true' });
  readonly #name = element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  readonly #folder = element('select');
  readonly #owner = element('select');
  readonly #fields: Record<keyof PageDraft, Field>;
  readonly #touched = new Set<string>();
  readonly rows: HTMLElement[];

  constructor(editing: Editing) {
    this.#editing = editing;
    const { texts, kinds } = editing;
    this.#fields = {
      kind: new Field({ name: 'kind', label: texts.kind, control: this.#kind }),
      title: new Field({ name: 'title', label: texts.title, control: this.#title, hint: texts.titleHint }),
      name: new Field({ name: 'name', label: texts.name, control: this.#name, hint: texts.nameHint }),
      folder: new Field({ name: 'folder', label: texts.folder, control: this.#folder, hint: texts.folderHint }),
      owner: new Field({ name: 'owner', label: texts.owner, control: this.#owner, hint: texts.ownerHint }),
    };
    const { kind, title, name, folder, owner } = this.#fields;
    this.rows = [kind.row, title.row, name.row, element('div', { class: 'pair' }, folder.row, owner.row)];
    const offered = kinds.map((each) => [each.folder, each.title] as const);
    fillList(this.#kind, offered);
  }

  /** What is filled in. */
  read(): PageDraft {
    return {
      kind: this.#kind.value as KindFolder,
      title: this.#title.value,
      name: this.#name.value.trim(),
      folder: this.#folder.value,
      owner: this.#owner.value,
    };
  }

  /** Fills everything in, as far as it fits the template. */
  write({ kind, title, name, folder, owner }: PageDraft, template: string): void {
    this.#kind.value = kind;
    this.offer(template);
    this.#title.value = title;
    this.#name.value = name;
    choose(this.#folder, folder);
    choose(this.#owner, this.#whoAnswers(owner));
    this.#touched.clear();
  }

  /** Offers the folders of the kind, and the owners who may answer for a page of it, the one of its template first. */
  offer(template: string): void {
    const { texts, kinds, owners } = this.#editing;
    const { folder, folders } = kinds.find((kind) => kind.folder === this.#kind.value)!;
    fillList(this.#folder, [[folder, fillIn(texts.top, folder)], ...folders]);
    this.#fields.folder.row.hidden = folders.length === 0;
    const named = ownerIn(template);
    const present = reviewersOn(today(), { owners }).map(({ id, name }) => [id, name] as const);
    fillList(this.#owner, named === undefined ? [['', texts.ownerOfFolder], ...present] : present);
    choose(this.#owner, named && this.#whoAnswers(named));
  }

  /** The owner of a page, or whoever answers in their place today. */
  #whoAnswers(owner: string): string | undefined {
    return whoAnswers(owner, new Map(this.#editing.owners.map((each) => [each.id, each])), today())?.id;
  }

  /** Says what is wrong with the fields that somebody has been in, and which name a page gets that is given none. */
  say(problems: readonly PageProblem[], taken: ReadonlySet<string>): void {
    for (const [name, field] of Object.entries(this.#fields)) {
      const problem = problems.find((candidate) => candidate.field === name);
      const isSaid = problem && this.#touched.has(name);
      field.say(isSaid ? fillIn(this.#editing.texts[problem.kind], ...problem.values.map(String)) : '');
    }
    this.#name.placeholder = idOf({ ...this.read(), name: '' }, taken);
  }

  /** Of fields that somebody has been in, it is said what is wrong. */
  touch(names: readonly (keyof PageDraft)[]): void {
    for (const name of names) this.#touched.add(name);
  }

  focus(name: keyof PageDraft): void {
    this.#fields[name].focus();
  }

  /** The field that an event is about. */
  fieldOf(target: EventTarget | null): keyof PageDraft | undefined {
    const found = Object.entries(this.#fields).find(([, { control }]) => control === target);
    return found?.[0] as keyof PageDraft | undefined;
  }
}

/** Chooses an entry of a list, if it is there. */
function choose(list: HTMLSelectElement, value: string | undefined): void {
  if (Array.from(list.options).some((option) => option.value === value)) list.value = value!;
}
