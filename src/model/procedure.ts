import { z } from 'zod';
import { channelId, id, item, level, minutes, ownerId, page, pageId, text } from './fields.ts';

/** An exact figure of a procedure. Prose quotes it with `<Fact id="…" />` and never repeats the number. */
export const standard = z.strictObject({
  id,
  /** What is fixed: "Rings before we answer". */
  what: text,
  /** The number, or a text such as 16:00. */
  value: z.union([z.number(), z.string().min(1)], { error: 'Write a number, or a text such as "16:00".' }),
  /** What the number counts: rings, hours, EUR. */
  unit: text.optional(),
  /** When or why it applies, in a sentence. */
  note: text.optional(),
});
export type Standard = z.infer<typeof standard>;

/** A decision that people may take by themselves, and how far. */
export const latitude = z.strictObject({
  id,
  /** What somebody may decide: "Refund without a receipt". */
  decision: text,
  /** How far each level may go. */
  limits: z
    .array(
      z.strictObject({
        level,
        /** The id of one of this procedure's standards, or words without any number. */
        limit: text,
      }),
    )
    .min(1, { error: 'Say how far at least one level may go.' }),
  /** Who decides beyond the last limit. */
  beyond: ownerId,
  /** The channels it holds for; all of the procedure's when left out. */
  channels: z.array(channelId).optional(),
});
export type Latitude = z.infer<typeof latitude>;

/** How one thing is done, step by step, the same way whoever does it. */
export const procedure = page.extend({
  /** The ways by which customers reach us here. A procedure with channels is customer-facing. */
  channels: z.array(channelId).default([]),
  /** How long it usually takes, from start to record. */
  minutes: minutes.optional(),
  /** What must be true or at hand before the first step. */
  needs: z.array(item).default([]),
  /** The exact figures. */
  standards: z.array(standard).default([]),
  /** What people may decide by themselves. */
  latitude: z.array(latitude).default([]),
  /** Why nobody has latitude here. Only where `latitude` is left out. */
  noLatitude: text.optional(),
  /** Whom to call, and when to stop and call. */
  escalation: z.strictObject({ to: ownerId, when: text }).optional(),
  /** The situations of the phrasebook that come up here. */
  situations: z.array(z.string().meta({ vocabulary: 'situations' })).default([]),
  /** The principles this procedure puts into practice. */
  principles: z.array(pageId('principles')).default([]),
  /** The checklists used on the way. */
  checklists: z.array(pageId('checklists')).default([]),
  /** The metrics that show whether it works. */
  metrics: z.array(pageId('metrics')).default([]),
});
