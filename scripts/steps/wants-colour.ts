import type { WriteStream } from 'node:tty';

/** Whether to write in colour: only on a terminal, and never where NO_COLOR is set (no-color.org). */
export function wantsColour(stream: Pick<WriteStream, 'isTTY'>, environment = process.env): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
