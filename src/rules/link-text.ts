import type { Image, Link } from '../model/body.ts';
import type { Range } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

/** Words that say nothing of where a link leads, in the languages of the interface. */
const empty = new Set([
  'click here',
  'here',
  'this link',
  'link',
  'read more',
  'more',
  'clicca qui',
  'qui',
  'leggi di più',
  'click aici',
  'aici',
  'citește mai mult',
]);

export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  why: 'Many readers go from link to link and hear or see nothing but their words.',

  *check({ playbook }) {
    for (const { on, body } of texts(playbook)) {
      for (const link of body.links) {
        const message = problemOf(link, body.images);
        if (message)
          yield { on, range: link.range, message, hint: 'Write in the link what the reader finds behind it.' };
      }
    }
  },
};

function problemOf({ text, range }: Link, images: readonly Image[]): string | undefined {
  if (text === '')
    return images.some((image) => image.alt !== '' && contains(range, image.range))
      ? undefined
      : 'The link has no words to click.';
  if (/^(https?:\/\/|www\.)/i.test(text)) return 'The words of the link are its address.';
  return empty.has(text.toLowerCase().replace(/[.!:…]+$/, ''))
    ? `The words "${text}" do not say where the link leads.`
    : undefined;
}

function contains(outer: Range, inner: Range): boolean {
  const startsBefore = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const endsAfter =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return startsBefore && endsAfter;
}
