import { WrongUse } from '../parse-arguments.ts';

/** The sizes of playbooks that `--pages` names. Throws WrongUse for what are no numbers, or too small ones. */
export function toSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 60)) return sizes;
  throw new WrongUse(`--pages cannot be "${text}". Write numbers from 60 on, like 1000,5000.`);
}
