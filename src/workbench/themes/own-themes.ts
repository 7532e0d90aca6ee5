import type { ThemeEntry } from '../../model/theme.ts';
import { baseHere } from '../address-here.ts';
import { fetchOrThrow } from '../fetch-or-throw.ts';

/** The themes that this site offers besides the built-in ones. Undefined when their list does not arrive. */
export async function ownThemes(): Promise<readonly ThemeEntry[] | undefined> {
  try {
    return (await (await fetchOrThrow(`${baseHere()}themes/index.json`)).json()) as ThemeEntry[];
  } catch {
    // The network is gone. The built-in themes are here all the same.
    return undefined;
  }
}
