import type { AttentionHead, AttentionPart } from '../../workspace/attention-list.ts';
import { fetchHere } from '../fetch-here.ts';
import { unpack, type Attention } from './attention.ts';
import type { AttentionTexts } from './attention-texts.ts';

/** Everything that is known, and the words to say it in. */
export interface LoadedAttention {
  attention: Attention;
  texts: AttentionTexts;
}

/** What those see who maintain the playbook, whole. Rejects when a part of it does not arrive. */
export async function loadAttention(): Promise<LoadedAttention> {
  const first = await fetchHere<AttentionHead & AttentionPart & { texts: AttentionTexts }>(addressOf(1));
  const others = Array.from({ length: first.parts - 1 }, (_, index) => fetchHere<AttentionPart>(addressOf(index + 2)));
  return { attention: unpack(first, [first, ...(await Promise.all(others))]), texts: first.texts };
}

function addressOf(part: number): string {
  return `/workbench/attention/${part}.json`;
}
