import type { z } from 'zod';
import { auditReport } from '../model/audit-report.ts';
import { findingsList } from '../model/findings-list.ts';
import { findingsReport } from '../model/findings-report.ts';
import { pagesList } from '../model/pages-list.ts';

/** A list for other programs, and the name of its schema in `src/model`. */
export interface PublishedList {
  schema: z.ZodObject;
  constant: string;
}

/** The lists for other programs, by the name of their file in `/api/`. */
export const published = {
  pages: { schema: pagesList, constant: 'pagesList' },
  findings: { schema: findingsList, constant: 'findingsList' },
} as const satisfies Record<string, PublishedList>;

/** What commands print for other programs, by the name of the command. Its schema stands beside those of the lists. */
export const printed = {
  validate: { schema: findingsReport, constant: 'findingsReport' },
  audit: { schema: auditReport, constant: 'auditReport' },
} as const satisfies Record<string, PublishedList>;
