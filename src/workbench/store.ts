import { baseHere } from './address-here.ts';

/** How long something is kept: for good, or as long as this browser tab is open. */
export type Keeping = 'always' | 'session';

/**
 * What the browser keeps for the reader under a name, or undefined. Nothing leaves the device. Where the browser keeps
 * nothing (private windows, closed storage), everything works and is forgotten.
 */
export function recall<Value>(name: string, keeping: Keeping = 'always'): Value | undefined {
  try {
    const text = storageFor(keeping).getItem(keyOf(name));
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; undefined forgets it. Says whether the browser took it. */
export function remember(name: string, value: unknown, keeping: Keeping = 'always'): boolean {
  try {
    if (value === undefined) storageFor(keeping).removeItem(keyOf(name));
    else storageFor(keeping).setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The names of everything that is kept. What another playbook below this one's path keeps has a slash in it, no name of ours has. */
export function keptNames(keeping: Keeping = 'always'): string[] {
  try {
    const prefix = keyOf('');
    return Object.keys(storageFor(keeping))
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .filter((name) => !name.includes('/'));
  } catch {
    return [];
  }
}

/** Calls back when another tab of this browser keeps something else under a name; `undefined` stands for all names. */
export function onKeptElsewhere(tell: (name: string | undefined) => void, signal: AbortSignal): void {
  const prefix = keyOf('');
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === null || key.startsWith(prefix)) tell(key?.slice(prefix.length));
    },
    { signal },
  );
}

function storageFor(keeping: Keeping): Storage {
  return keeping === 'always' ? localStorage : sessionStorage;
}

/** Two playbooks below one host, as on GitHub Pages, keep apart what their readers left. */
function keyOf(name: string): string {
  return `vademecum${baseHere()}${name}`;
}
