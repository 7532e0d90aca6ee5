import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Entry } from './playbook/entry.ts';
import { datedLoader, findingsLoader, playbookLoader, reviewWorkLoader, settingsLoader } from './playbook/loader.ts';
import type { Settings } from './playbook/settings.ts';
import type { DatedPlace } from './rules/dated-places.ts';
import type { ReviewWork } from './rules/review-work.ts';

/** The reader has checked everything already; the schemas here only hand its types on. */
export const collections = {
  pages: defineCollection({ loader: playbookLoader(), schema: z.custom<Entry>() }),
  settings: defineCollection({ loader: settingsLoader(), schema: z.custom<Settings>() }),
  findings: defineCollection({ loader: findingsLoader(), schema: z.custom<Diagnostic>() }),
  dated: defineCollection({ loader: datedLoader(), schema: z.custom<DatedPlace>() }),
  reviewWork: defineCollection({ loader: reviewWorkLoader(), schema: z.custom<ReviewWork>() }),
};
