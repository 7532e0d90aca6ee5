/** What of the register is shown. It stands in the address, so that a part of the register can be sent. */
export interface LatitudeFilter {
  /** Ids; nothing for all. */
  level: string;
  channel: string;
  /** Words that every decision shown has. */
  find: string;
  /** The pocket card is shown too. */
  isCard: boolean;
}

/** A decision as far as it is looked through. */
export interface LatitudeRow {
  levels: readonly string[];
  /** None stands for all. */
  channels: readonly string[];
  text: string;
}

/** What an address asks for: `?level=frontline&channel=phone&find=credit&card`. */
export function readFilter(search: string): LatitudeFilter {
  const given = new URLSearchParams(search);
  return {
    level: given.get('level') ?? '',
    channel: given.get('channel') ?? '',
    find: given.get('find')?.trim() ?? '',
    isCard: given.has('card'),
  };
}

/** The end of the address that asks for this; nothing for the whole register. */
export function toSearch({ level, channel, find, isCard }: LatitudeFilter): string {
  const pairs = Object.entries({ level, channel, find, card: isCard ? '1' : '' }).filter(([, value]) => value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** Whether a decision is shown. Each word is looked for at the start of a word, without accents. */
export function isShown(row: LatitudeRow, { level, channel, find }: LatitudeFilter): boolean {
  const text = ` ${folded(row.text)}`;
  return (
    (level === '' || row.levels.includes(level)) &&
    (channel === '' || row.channels.length === 0 || row.channels.includes(channel)) &&
    folded(find)
      .split(' ')
      .every((word) => text.includes(` ${word}`))
  );
}

/** Lower case, without accents and signs. The search folds more, and weighs more than this page may. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
