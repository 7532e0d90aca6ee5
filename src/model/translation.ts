import { z } from 'zod';
import { page, text } from './fields.ts';

/** A page in another language. Owner, reviews and structure live in the source only. */
export const translation = z.strictObject(
  {
    title: page.shape.title,
    summary: page.shape.summary,
    aliases: page.shape.aliases,
    customerSays: page.shape.customerSays,
    /** The hash of the source text that this is a translation of. Write `pending`, and `validate` says which value belongs here. */
    translates: z
      .string()
      .regex(/^(pending|[0-9a-f]{8})$/, { error: 'Write eight digits of a hash (0-9, a-f), or pending.' }),
    /** The texts of the source's fields, by path: `latitude.refund-without-receipt.decision`. */
    texts: z.record(z.string(), text).default({}),
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into `texts`.'
        : undefined,
  },
);
export type Translation = z.infer<typeof translation>;
