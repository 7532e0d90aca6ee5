/** What phrases are chosen by. Nothing chosen stands for all. */
export interface PhraseFilter {
  situations: readonly string[];
  channel: string;
  tone: string;
}

/** A phrase as far as it is chosen by. */
export interface Chosen {
  situation: string;
  channels: readonly string[];
  tones: readonly string[];
}

/** Whether a phrase is for all that is chosen. */
export function isChosen({ situations, channel, tone }: PhraseFilter, phrase: Chosen): boolean {
  return (
    (situations.length === 0 || situations.includes(phrase.situation)) &&
    (channel === '' || phrase.channels.includes(channel)) &&
    (tone === '' || phrase.tones.includes(tone))
  );
}

/** What an address asks for: `?situation=apology&situation=anger&channel=chat`. */
export function readFilter(search: string): PhraseFilter {
  const given = new URLSearchParams(search);
  return { situations: given.getAll('situation'), channel: given.get('channel') ?? '', tone: given.get('tone') ?? '' };
}

/** The end of the address that asks for this; nothing for the whole phrasebook. */
export function toSearch({ situations, channel, tone }: PhraseFilter): string {
  const pairs = [
    ...situations.map((situation) => ['situation', situation]),
    ...(channel === '' ? [] : [['channel', channel]]),
    ...(tone === '' ? [] : [['tone', tone]]),
  ];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][])}`;
}
