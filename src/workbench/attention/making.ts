import type { Day } from '../../base/day.ts';
import { addressHere } from '../address-here.ts';
import type { AttentionTexts } from './attention-texts.ts';
import type { Describing } from './describe-concern.ts';
import type { LoadedAttention } from './load-attention.ts';

/** What findings are described with in the browser. */
export function makingOf({ attention, texts }: LoadedAttention, today: Day): Describing & { texts: AttentionTexts } {
  const { lang } = document.documentElement;
  return { attention, texts, today, lang, linkTo: (address) => addressHere(address), origin: location.origin };
}
