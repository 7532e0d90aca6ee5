import { z } from 'zod';
import { day, pageId } from './fields.ts';

/** The day on which a page, or a folder whose pages are reviewed as a set, is to be reviewed. */
export const plannedReview = z
  .strictObject({
    /** The page. Or else `folder`. */
    page: pageId().optional(),
    /** The folder whose pages are reviewed as a set: `glossary`. Or else `page`. */
    folder: z.string().min(1).optional(),
    /** The day on which somebody works on it. Not later than `due`, unless that day has passed already. */
    on: day,
    /** The review date this was planned for. As soon as a review gives the page another one, the entry is done. Left out for the first review of a page. */
    due: day.optional(),
  })
  .superRefine(({ page, folder }, context) => {
    if (page === undefined && folder === undefined)
      context.addIssue({
        code: 'custom',
        path: ['page'],
        message: 'Name a page, or in `folder` one whose pages are reviewed as a set.',
      });
    if (page !== undefined && folder !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['folder'],
        message: 'Name either a page or a folder, and take the other out.',
      });
  });
export type PlannedReview = z.infer<typeof plannedReview>;

/** `content/review-plan.yaml`: when reviews are made, so that no owner has too many at once. Written by `npm run plan-reviews`. */
export const reviewPlan = z.array(plannedReview);
