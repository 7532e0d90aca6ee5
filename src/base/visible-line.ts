import { oneLine } from './text.ts';

/** Characters without a picture. A joiner between two pictures is part of one. */
const unseen =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A text as people see it, on one line: as something that was typed or pasted into a field may be kept. */
export function visibleLine(text: string): string {
  return oneLine(text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(unseen, ''));
}
