/** Something that keeps things for the reader outside the small store that settings are in. */
export interface OtherStore {
  /** What it keeps, in words that the reader knows; nothing where it keeps nothing. */
  kept: () => Promise<string[]>;
  clear: () => Promise<void>;
}

const stores: OtherStore[] = [];

/** Names a store whose contents are shown and cleared together with everything else. */
export function addStore(store: OtherStore): void {
  stores.push(store);
}

/** All such stores. */
export function otherStores(): readonly OtherStore[] {
  return stores;
}
