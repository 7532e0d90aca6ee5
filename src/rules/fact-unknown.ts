import { nearest } from '../base/spelling.ts';
import type { Page, Playbook } from '../model/page.ts';
import { asKind, pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

export const factUnknown: Rule = {
  id: 'fact-unknown',
  severity: 'error',
  why: 'A figure that is quoted from nowhere leaves a hole in the sentence.',

  *check({ playbook, byId }) {
    for (const { page, on, body } of texts(playbook)) {
      for (const { name, props, range } of body.components) {
        if (name !== 'Fact' || props['id'] === undefined) continue;
        const source = props['page'] === undefined ? page : byId.get(props['page']);
        // Another rule reports a procedure that does not exist, or is none.
        if (!source || (source !== page && source.kind !== 'procedure')) continue;
        if (standardIds(source).includes(props['id'])) continue;
        yield {
          on,
          range,
          message: `"${source.data.title}" has no standard "${props['id']}".`,
          hint: hintFor(props['id'], source, playbook),
        };
      }
    }
  },
};

function standardIds(page: Page): string[] {
  return asKind(page, 'procedure')?.data.standards.map(({ id }) => id) ?? [];
}

function hintFor(wanted: string, source: Page, playbook: Playbook): string {
  const near = nearest(wanted, standardIds(source));
  if (near !== undefined) return `Write ${near}, if that is the standard you mean.`;
  const owner = pagesOf(playbook.pages, 'procedure').find((page) => standardIds(page).includes(wanted));
  if (owner)
    return `Write <Fact id="${wanted}" page="${owner.id}" />, if you mean the standard of "${owner.data.title}".`;
  return source.kind === 'procedure'
    ? 'Add it to `standards` of that procedure, or quote another.'
    : 'Say which procedure it belongs to: <Fact id="…" page="…" />.';
}
