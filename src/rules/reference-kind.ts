import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import { kinds, type KindFolder } from '../model/kinds.ts';
import type { Page } from '../model/page.ts';
import { references, type Reference } from './references.ts';
import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

export const referenceKind: Rule = {
  id: 'reference-kind',
  severity: 'error',
  why: 'A page of another kind does not have what is to be shown there.',

  *check({ playbook, pages, byId }) {
    for (const reference of references(playbook)) {
      const target = byId.get(reference.value);
      if (!target || (reference.folders?.includes(target.folder) ?? true)) continue;
      yield { ...reference.place, ...wrongKind(reference, target, pages) };
    }
    for (const { page, on, body } of texts(playbook)) {
      for (const { name, props, range } of body.components) {
        if (!showsOwnFigures(name) || props['page'] !== undefined || page.kind === 'procedure') continue;
        yield {
          on,
          range,
          message: `<${name}> shows a procedure, and this page is a ${page.kind}.`,
          hint: `Name the procedure: <${name} page="…" />.`,
        };
      }
    }
  },
};

function wrongKind(
  { label, value, folders = [] }: Reference,
  target: Page,
  pages: readonly Page[],
): { message: string; hint: string } {
  const wanted = list(
    folders.map((folder) => kinds[folder as KindFolder].kind),
    'or',
  );
  const near = nearest(
    value,
    pages.filter(({ folder }) => folders.includes(folder)).map(({ id }) => id),
  );
  return {
    message: `\`${label}\` wants a ${wanted}; "${value}" is a ${target.kind}.`,
    hint: near === undefined ? `Name a ${wanted} here.` : `Write ${near}, if that is the ${wanted} you mean.`,
  };
}

function showsOwnFigures(component: string): boolean {
  return component === 'Latitude' || component === 'Standards';
}
