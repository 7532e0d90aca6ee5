/** One item of a checklist. */
export interface Item {
  /** What it is known by: its text. An item whose text has changed is another item. */
  key: string;
  text: string;
}

/** The items below one heading. */
export interface Group {
  title: string;
  items: readonly Item[];
}

/** What a checklist said when somebody began with it. A run keeps it, so that it can be finished as it was begun. */
export interface Edition {
  /** The hash of the page. */
  hash: string;
  lang: string;
  title: string;
  use: 'read-do' | 'do-confirm';
  groups: readonly Group[];
  /** Two people sign. */
  second: boolean;
  /** The group that the second person ticks, counted from 1. Without one they look at all of it, and sign at the end. */
  secondGroup?: number | undefined;
}

/** How a run began. */
export interface Begun {
  /** An instant in ISO 8601, as all times of a run are. */
  at: string;
  /** An order number, a shift. */
  label: string;
  edition: Edition;
  /** Who ticks, where two people sign. */
  first?: string | undefined;
}

/** Who signs. */
export type Signer = 'first' | 'second';

/** One thing that somebody did. */
export type Deed = { at: string } & (
  | { did: 'done'; item: string }
  | { did: 'open'; item: string }
  | { did: 'cannot'; item: string; why: string }
  | { did: 'note'; item: string; text: string }
  | { did: 'label'; text: string }
  | { did: 'name'; as: Signer; name: string }
  | { did: 'sign'; as: Signer }
  | { did: 'unsign'; as: Signer }
  /** The second person does not sign, and says why. */
  | { did: 'refuse'; why: string }
  /** Everybody stopped at the pause point. */
  | { did: 'pause' }
  /** The run goes on with another edition of its checklist. */
  | { did: 'move'; edition: Edition }
  /** The run goes back to the edition it was moved from, as it stood there. */
  | { did: 'moveBack' }
  /** The run is finished as it was begun, although there is another edition. */
  | { did: 'stay'; of: string }
);

/** A deed without its time. */
export type NewDeed = Deed extends infer One ? (One extends Deed ? Omit<One, 'at'> : never) : never;

/** What became of an item. */
export interface Mark {
  is: 'done' | 'cannot';
  at: string;
  /** Who said so, where two people sign. */
  by?: string | undefined;
  why?: string | undefined;
}

/** A signature, or a refusal to sign. */
export interface Signature {
  name: string;
  at: string;
}

/** How a run stands. */
export interface RunState {
  label: string;
  edition: Edition;
  begun: string;
  /** The last time that anything was done. */
  changed: string;
  finished?: string | undefined;
  marks: ReadonlyMap<string, Mark>;
  notes: ReadonlyMap<string, string>;
  names: Readonly<Partial<Record<Signer, string>>>;
  signed: Readonly<Partial<Record<Signer, Signature>>>;
  refusals: readonly (Signature & { why: string })[];
  /** When everybody stopped at the pause point. */
  paused?: string | undefined;
  /** The hash of the edition that was offered and declined. */
  stays?: string | undefined;
  /** How it stood before it was moved to this edition. */
  before?: RunState | undefined;
}

/** The groups of a checklist from its headings and items, in the order of the page. */
export function groupsOf(parts: readonly { heading: string; text: string }[]): Group[] {
  const seen = new Map<string, number>();
  const groups: { title: string; items: Item[] }[] = [];
  for (const { heading, text } of parts) {
    const words = oneText(text);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    if (groups.at(-1)?.title !== heading) groups.push({ title: heading, items: [] });
    // No text holds a line break, so the second of two equal items cannot be taken for a third.
    groups.at(-1)?.items.push({ key: count === 1 ? words : `${words}\n${count}`, text: words });
  }
  return groups;
}

/** All items of an edition. */
export function itemsOf({ groups }: Pick<Edition, 'groups'>): Item[] {
  return groups.flatMap(({ items }) => items);
}

/** A text on one line, however its words were broken and its letters composed. */
export function oneText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
