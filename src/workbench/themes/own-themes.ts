import type { ThemeEntry } from '../../model/theme.ts';
import { baseHere } from '../address-here.ts';

/** The themes that this site offers besides the built-in ones. Undefined when their list does not arrive. */
export async function ownThemes(): Promise<readonly ThemeEntry[] | undefined> {
  try {
    const response = await fetch(`${baseHere()}themes/index.json`);
    return response.ok ? ((await response.json()) as ThemeEntry[]) : undefined;
  } catch {
    // The network is gone. The built-in themes are here all the same.
    return undefined;
  }
}
