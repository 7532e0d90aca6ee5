import { nearest } from '../base/spelling.ts';
import type { Check } from '../model/body.ts';
import type { Page } from '../model/page.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionHash, sectionsOf } from './section-says.ts';
import { texts, type Text } from './texts.ts';

export const checkStale: Rule = {
  id: 'check-stale',
  severity: 'warning',
  why: 'A question whose answer has changed teaches people what no longer holds.',

  *check({ playbook, byId }) {
    for (const text of texts(playbook)) {
      if (text.page.data.status === 'retired') continue;
      for (const check of text.body.checks) {
        const found = judge(text, check, byId);
        if (found) yield { on: text.on, range: check.range, ...found };
      }
    }
  },
};

type Said = Pick<Finding, 'message' | 'hint' | 'severity' | 'suggestion'> & { range?: Check['range'] };

function judge(text: Text, { props, question, ofRange }: Check, byId: ReadonlyMap<string, Page>): Said | undefined {
  const { page: named, section, of } = props;
  const page = named === undefined ? text.page : byId.get(named);
  // Others report a page that does not exist, and a property that is missing.
  if (!page || section === undefined || of === undefined) return undefined;
  const body = page.translations[text.lang ?? '']?.body ?? page.body;
  const hash = sectionHash({ page, body, section }, byId);
  if (hash === undefined) return gone(section, page, sectionsOf(page, body));
  if (of === hash) return undefined;
  const place = ofRange ? { range: ofRange, suggestion: hash } : {};
  const name = `the section "${nameOf(section, body)}" of "${page.data.title}"`;
  if (of === 'pending')
    return {
      ...place,
      severity: 'error',
      message: `The question does not say which text it is about: ${name} is ${hash}.`,
      hint: `Write of="${hash}", if the right answer stands there.`,
    };
  return {
    ...place,
    message: `${capital(name)} has changed since somebody last confirmed this question: ${shortened(question)}`,
    hint: `Read the section. If the right answer is still right, write of="${hash}" in place of of="${of}"; else mend the question first.`,
  };
}

function gone(section: string, page: Page, sections: readonly string[]): Said {
  const near = nearest(section, sections);
  return {
    severity: 'error',
    message: `There is no section "${section}" in "${page.data.title}" for this question to be about.`,
    hint:
      near === undefined
        ? 'Name one of its headings, in small letters with hyphens.'
        : `Write section="${near}", if that is the section you mean.`,
  };
}

function nameOf(section: string, { headings }: Text['body']): string {
  return headings.find(({ id }) => id === section)?.text ?? section;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last sentence of a question asks; what stands before it tells the case. */
function shortened(question: string): string {
  const asks = question.split(/(?<=[.!?])\s+/).at(-1) ?? question;
  return `"${asks.length > 120 ? `${asks.slice(0, 119)}…` : asks}"`;
}
