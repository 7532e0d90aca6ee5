import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Lang } from '../../src/model/localized.ts';
import type { Playbook } from '../../src/model/page.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { unpack, type Attention } from '../../src/workbench/attention/attention.ts';
import { attentionHead, attentionPart, partsOf } from '../../src/workspace/attention-list.ts';
import { createSite } from '../../src/workspace/site.ts';

/** What the site sends to those who maintain a playbook, as text and put together again. */
export function attentionOf(
  playbook: Playbook,
  findings: readonly Diagnostic[] = [],
  lang: Lang = 'en',
): { sent: string[]; attention: Attention } {
  const { entries, settings, dated } = toReading(playbook, findings);
  const site = createSite(entries, settings);
  const head = attentionHead(site, lang, '2026-06-01');
  const parts = Array.from({ length: partsOf(site) }, (_, index) =>
    attentionPart(site, { findings, dated }, index + 1, lang),
  );
  const sent = parts.map((part, index) => JSON.stringify(index === 0 ? { ...head, ...part } : part));
  const read = sent.map((text) => JSON.parse(text) as typeof head & (typeof parts)[number]);
  return { sent, attention: unpack(read[0]!, read) };
}
