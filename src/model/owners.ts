import { z } from 'zod';
import { day, id, ownerId } from './fields.ts';

/** A user or team as the repository's platform knows it: @anna, @example/delivery. */
export const account = z.string().regex(/^@[\w.-]+(\/[\w.-]+)*$/, {
  error: 'Write a user or a team as the platform knows it, with an @: @example/delivery.',
});

/** A role that answers for pages. A role, since people change jobs. */
export const owner = z.strictObject({
  id,
  /** The role as people say it: "Delivery lead". */
  name: z.string().min(1, { error: 'Write the name of the role.' }),
  /** How to reach the role. */
  contact: z.strictObject({
    /** A mail address that somebody reads. */
    mail: z.email({ error: 'Write a mail address like delivery@example.com.' }).optional(),
    /** A number that somebody answers, with its country. */
    telephone: z
      .string()
      .regex(/^\+?[\d ()/.-]{3,}$/, { error: 'Write a telephone number like +39 02 0000 0000.' })
      .optional(),
  }),
  /** When somebody answers: "Mon-Fri 8-18". */
  hours: z.string().optional(),
  /** User or team on the repository's platform, such as @example/delivery. */
  account: account.optional(),
  /** Addresses this role commits with. */
  authors: z.array(z.email({ error: 'Write the address as commits have it, like delivery@example.com.' })).default([]),
  /** The owner who answers when this one is away or gone. */
  deputy: ownerId.optional(),
  /** The first day in office. */
  from: day.optional(),
  /** The last day in office. */
  until: day.optional(),
});
export type Owner = z.infer<typeof owner>;

/** `content/owners.yaml`: everybody who answers for pages. */
export const owners = z.array(owner);
