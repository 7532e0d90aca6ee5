import { nameOf, stemOf } from '../base/path.ts';
import type { Image } from '../model/body.ts';
import type { Finding, Rule } from './rule.ts';
import { texts } from './texts.ts';

export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'error',
  why: 'Readers who cannot see a picture get what is written for it, or nothing.',

  *check({ playbook }) {
    for (const { on, page, body } of texts(playbook)) {
      for (const image of body.images) {
        const problem = problemOf(image);
        if (problem)
          yield {
            on,
            range: image.range,
            ...problem,
            // A handbook that was just brought in has them by the hundred: a list of what to do, and no gate.
            ...(page.data.status === 'unverified' ? { severity: 'warning' as const } : {}),
            hint: 'Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).',
          };
      }
    }
  },
};

function problemOf({ src, alt }: Image): Pick<Finding, 'message' | 'severity'> | undefined {
  if (alt.trim() === '') return { message: `Nothing says what the picture "${src}" shows.` };
  const isName = [nameOf(src), stemOf(src)].some((name) => words(name) === words(alt));
  return isName
    ? { severity: 'warning', message: `"${alt}" is the name of the file, not what the picture shows.` }
    : undefined;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
