import type { Keys } from '../commands/commands.ts';
import { firstOfTwo, whyNever, type WhyNever } from '../commands/never-bind.ts';

/** What has been recorded: the keys so far, and why they cannot be had, if so. */
export interface Recorded {
  keys: Keys;
  why?: WhyNever;
}

/** Keys after one more press. The key that begins two in a row waits for the second; any other begins anew. */
export function record(before: Keys, press: Keys): Recorded {
  const keys = before === firstOfTwo ? `${firstOfTwo} ${press}` : press;
  const why = whyNever(keys);
  return { keys, ...(why === undefined ? {} : { why }) };
}
