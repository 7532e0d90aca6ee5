import { visibleLine } from '../../base/visible-line.ts';
import { buttonFor, element } from '../element.ts';
import { remember } from '../store.ts';
import { fetchTemplate, type Editing } from './editing.ts';
import { onLeave } from './on-leave.ts';
import { idOf, pageProblems, pageText, type PageDraft } from './page-draft.ts';
import { PageFields } from './page-fields.ts';
import { pageSteps } from './page-steps.ts';
import type { Sheet } from './sheet.ts';
import { TakeText } from './take-text.ts';

/** What a page is begun with. */
interface PageParts {
  editing: Editing;
  sheet: Sheet;
  /** The ids that pages have, and the keys of their titles. */
  taken: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** The draft as it stands at first, and as far as somebody had come with it; the template is that of the latter. */
  first: PageDraft;
  kept: PageDraft;
  template: string;
}

/** The name under which a draft is kept until the browser tab is closed, so that nothing is lost when the form is. */
export const keptName = 'newPageDraft';

/** The form that begins a page: it fills the kind's template, and says how to hand the page in. */
export class PageForm {
  readonly element = element('form', { novalidate: '' });
  readonly #parts: PageParts;
  readonly #fields: PageFields;
  readonly #text: TakeText;
  readonly #steps = element('ol');
  readonly #failure = element('p', { class: 'problem', role: 'alert' });
  /** The kind that the template is of. */
  #kind: PageDraft['kind'];
  #template: string;

  constructor(parts: PageParts) {
    this.#parts = parts;
    const { editing, sheet, kept, taken, template } = parts;
    this.#template = template;
    this.#kind = kept.kind;
    this.#fields = new PageFields(editing);
    this.#text = new TakeText({
      texts: editing.texts,
      label: editing.texts.pageText,
      mayTake: () => this.#mayTake(),
      fileName: () => `${idOf(this.#fields.read(), taken)}.mdx`,
      say: (words) => sheet.say(words),
    });
    this.#draw();
    this.#listen();
    this.#fields.write(kept, template);
    this.#show();
  }

  #draw(): void {
    const { texts } = this.#parts.editing;
    const clear = buttonFor(texts.clear, () => void this.#clear());
    const heading = element('h3', { id: 'editing-lines' }, texts.lines);
    const intro = element('p', {}, texts.pageIntro);
    this.element.append(
      element('div', { class: 'fields' }, intro, ...this.#fields.rows, element('p', { class: 'buttons' }, clear)),
      element('section', { class: 'result', 'aria-labelledby': heading.id }, heading, this.#failure, this.#steps),
    );
  }

  #listen(): void {
    this.element.addEventListener('submit', (event) => event.preventDefault());
    onLeave(this.element, (target) => {
      const field = this.#fields.fieldOf(target);
      this.#fields.touch(field ? [field] : []);
      this.#show();
    });
    this.element.addEventListener('input', () => void this.#change());
  }

  async #change(): Promise<void> {
    const { kind } = this.#fields.read();
    if (kind !== this.#kind && !(await this.#begin(kind))) return;
    remember(keptName, this.#fields.read(), 'session');
    this.#show();
  }

  /** Goes on with another template. Where it does not arrive, everything stays as it is. */
  async #begin(kind: PageDraft['kind'], draft?: PageDraft): Promise<boolean> {
    const template = await fetchTemplate(kind).catch(() => undefined);
    if (template === undefined) {
      this.#fields.write({ ...this.#fields.read(), kind: this.#kind }, this.#template);
      this.#failure.textContent = this.#parts.editing.texts.failed;
      return false;
    }
    this.#kind = kind;
    this.#template = template;
    if (draft) this.#fields.write(draft, template);
    else this.#fields.offer(template);
    return true;
  }

  #show(): void {
    const { taken, titles } = this.#parts;
    const draft = this.#fields.read();
    const problems = pageProblems(draft, taken, titles);
    this.#fields.say(problems, taken);
    if (problems.length === 0) this.#failure.textContent = '';
    this.#text.show(pageText(this.#template, { ...draft, title: visibleLine(draft.title) || '…' }, taken));
    this.#showSteps(draft);
  }

  /** Steps that still hold stay where they are: somebody may be about to press one of their buttons. */
  #showSteps(draft: PageDraft): void {
    const { editing, taken } = this.#parts;
    const id = idOf(draft, taken) || '…';
    const shown = [draft.folder, id, this.#text.text.textContent].join('\n');
    if (this.#steps.dataset['of'] === shown) return;
    this.#steps.dataset['of'] = shown;
    this.#steps.replaceChildren(...pageSteps(draft, { editing, id, text: this.#text }));
  }

  /** Whether the text may be taken. If not, everything that is wrong is said, and the first of it has the focus. */
  #mayTake(): boolean {
    const { taken, titles } = this.#parts;
    const problems = pageProblems(this.#fields.read(), taken, titles);
    const [first] = problems;
    if (!first) return true;
    this.#fields.touch(problems.map(({ field }) => field));
    this.#show();
    this.#failure.textContent = this.#parts.editing.texts.required;
    this.#fields.focus(first.field);
    return false;
  }

  async #clear(): Promise<void> {
    const { first, sheet, editing } = this.#parts;
    remember(keptName, undefined, 'session');
    this.#failure.textContent = '';
    if (!(await this.#begin(first.kind, first))) return;
    this.#show();
    sheet.say(editing.texts.cleared);
  }
}
