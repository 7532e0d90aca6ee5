import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { ItemRow, type RowDeeds } from './item-row.ts';
import type { RunContext } from './run-context.ts';
import type { Item } from './run.ts';
import { signPanel } from './sign-panel.ts';
import { isOpen, keysIn, stageAt, stagesOf, type Stage } from './stages.ts';

/** The items that one person goes through, and the signature below them. */
export class StageView {
  readonly section = element('section', { class: 'wb-stage' });
  readonly rows: readonly ItemRow[];
  readonly #number: number;
  readonly #stage: Stage;
  readonly #context: RunContext;
  readonly #lead = element('div');
  readonly #confirm = element('div', { class: 'wb-confirm' });
  readonly #foot = element('div', { class: 'wb-foot' });
  #shownFoot = '';

  constructor(stage: Stage, { number, context, contents, deeds }: Place) {
    [this.#stage, this.#number, this.#context] = [stage, number, context];
    const { texts, log } = context;
    const rows: ItemRow[] = [];
    if (log.state.edition.second) {
      const title = number > 1 ? texts.stageAfter : stage.by === 'first' ? texts.stageFirst : texts.stageSecond;
      this.section.append(element('h3', { class: 'wb-who' }, title));
    }
    this.section.append(this.#lead);
    for (const { title, items } of stage.groups) {
      const made = items.map(
        (item, at) =>
          new ItemRow(item, {
            texts,
            deeds,
            id: `wb-i-${number}-${rows.length + at}`,
            content: contentOf(item, contents),
          }),
      );
      rows.push(...made);
      const list = element('ol', { class: 'wb-items' }, ...made.map(({ line }) => line));
      this.section.append(element('div', { class: 'wb-group' }, element('h3', {}, title), list));
    }
    this.rows = rows;
    this.section.append(this.#confirm, this.#foot);
  }

  /** Shows how far the run has come in these items. */
  show(): void {
    const { state } = this.#context.log;
    const { marks, notes, edition, begun } = state;
    const open = isOpen(this.#number, state);
    const isConfirmed = edition.use === 'do-confirm';
    const isNow = stageAt(state) === this.#number && open;
    const next = this.rows.find(({ item }) => !marks.has(item.key));
    for (const row of this.rows) {
      const { key } = row.item;
      const isCurrent = isNow && !isConfirmed && row === next;
      const isOpenRow = open && (!isConfirmed || state.paused !== undefined);
      row.show({ mark: marks.get(key), note: notes.get(key), begun, isCurrent, isOpen: isOpenRow, isConfirmed });
    }
    this.section.toggleAttribute('data-now', stageAt(state) === this.#number);
    this.section.toggleAttribute('data-next', isNow && next !== undefined);
    this.#showConfirm(isNow && isConfirmed && state.paused !== undefined);
    this.#showFoot();
  }

  /** The row to go on with. */
  get current(): ItemRow | undefined {
    const { marks } = this.#context.log.state;
    return this.section.dataset['next'] === undefined ? undefined : this.rows.find(({ item }) => !marks.has(item.key));
  }

  #showConfirm(isOffered: boolean): void {
    const { log, texts, act } = this.#context;
    const open = keysIn(this.#stage).filter((key) => !log.state.marks.has(key));
    if (!isOffered || open.length === 0) return this.#confirm.replaceChildren();
    const isAll = open.length === this.rows.length;
    const button = sheetButton({
      words: fillIn(isAll ? texts.confirmAll : texts.confirmRest, String(open.length)),
      icon: 'check',
      isMain: true,
      act: () => act(...open.map((item) => ({ did: 'done' as const, item }))),
    });
    this.#confirm.replaceChildren(element('p', { class: 'hint' }, texts.confirmHint), button);
  }

  /** What somebody is typing there stays as long as nothing that it depends on has changed. */
  #showFoot(): void {
    const { state } = this.#context.log;
    const isReached = stageAt(state) === this.#number;
    const ofIt = JSON.stringify([
      isReached,
      state.names,
      state.signed,
      keysIn(this.#stage).map((key) => state.marks.get(key)),
      stageAt(state),
    ]);
    if (ofIt === this.#shownFoot) return;
    this.#shownFoot = ofIt;
    // Whoever takes over the device says so before the first item.
    const isHandedOver = this.#stage.by === 'second' && state.names.second === undefined;
    const [place, other] = isHandedOver ? [this.#lead, this.#foot] : [this.#foot, this.#lead];
    place.replaceChildren(...signPanel(this.#stage, isReached, this.#context));
    other.replaceChildren();
  }
}

interface Place {
  number: number;
  context: RunContext;
  contents: ReadonlyMap<string, readonly Node[]>;
  deeds: RowDeeds;
}

/** The stages of a run. */
export function stageViews(context: RunContext, place: Omit<Place, 'number' | 'context'>): StageView[] {
  return stagesOf(context.log.state.edition).map(
    (stage, number) => new StageView(stage, { ...place, number, context }),
  );
}

function contentOf({ key, text }: Item, contents: ReadonlyMap<string, readonly Node[]>): Node[] {
  return (contents.get(key) ?? [new Text(text)]).map((node) => node.cloneNode(true));
}
