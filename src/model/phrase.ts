import { z } from 'zod';
import { channelId, id, page, pageId, text } from './fields.ts';

/** Words to say in a situation, in several languages. */
export const phrase = page.extend({
  /** The situation, as listed in `playbook.yaml`. */
  situation: z.string().meta({ vocabulary: 'situations' }),
  /** The channels it fits. */
  channels: z.array(channelId).min(1, { error: 'Say by which channels this phrase is used.' }),
  /** How it should sound. */
  tone: text,
  /** The tones it is found by, as listed in `playbook.yaml`. */
  tones: z.array(z.string().meta({ vocabulary: 'tones' })).default([]),
  /**
   * The words, by language. The same words in several languages have ids that differ in their end only: phone-en, phone-it.
   * A fill-in place is written in square brackets: `[customer name]`.
   */
  says: z
    .array(
      z.strictObject({
        id,
        /** The language of the text, as a code: en, it, ro. */
        lang: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'Write a language code like en or it.' }),
        /** The channels these words fit; all of the phrase's when left out. */
        channels: z.array(channelId).optional(),
        /** The words to say or write. */
        text: z.string().trim().min(1),
        /** What to mind when saying it. */
        note: text.optional(),
      }),
    )
    .min(1, { error: 'Give the words in at least one language.' }),
  /** The principles it lets people live. */
  principles: z.array(pageId('principles')).default([]),
});
