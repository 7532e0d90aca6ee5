import { list } from '../base/text.ts';
import type { KindFolder } from '../model/kinds.ts';
import type { DataOf, Page } from '../model/page.ts';
import { asKind, pagesOf } from './pages-of.ts';
import type { Finding, Rule } from './rule.ts';

export const pathStep: Rule = {
  id: 'path-step',
  severity: 'error',
  why: 'Somebody new follows each step to the letter, and cannot tell which of them does not hold.',

  *check({ pages, byId }) {
    for (const path of pagesOf(pages, 'path')) {
      if (path.data.status === 'retired') continue;
      const levels = rolesLevels(path, byId);
      for (const [index, step] of path.data.steps.entries()) {
        const target = byId.get(step.page);
        const problem = target && (notInForce(target, path) ?? wrongKind(step, target) ?? wrongLevel(target, levels));
        if (problem) yield { on: path, field: ['steps', index, 'page'], ...problem };
      }
    }
  },
};

type Step = DataOf<'path'>['steps'][number];
type Said = Pick<Finding, 'message' | 'hint' | 'severity'>;

/** A path that is a draft itself may lead to drafts. */
function notInForce({ data }: Page, path: Page<'path'>): Said | undefined {
  if (data.status === 'retired') {
    return {
      message: `The step leads to "${data.title}", which is retired.`,
      hint:
        data.replacedBy === undefined
          ? 'Lead it to a page that holds today.'
          : `Lead it to ${data.replacedBy}, which took its place.`,
    };
  }
  if (data.status === 'unverified' && path.data.status !== 'draft')
    return {
      severity: 'warning',
      message: `The step leads to "${data.title}", which nobody has checked yet.`,
      hint: 'Have its owner check it and record a review, before somebody new relies on it.',
    };
  if (data.status !== 'draft' || path.data.status === 'draft') return undefined;
  return {
    message: `The step leads to "${data.title}", which is a draft.`,
    hint: 'Lead it to a page in force, or put the draft in force first.',
  };
}

const fitting: Partial<Record<Step['do'], { folders: readonly KindFolder[]; name: string }>> = {
  practise: { folders: ['scenarios'], name: 'a scenario' },
  check: { folders: ['checklists', 'worksheets'], name: 'a checklist or a worksheet' },
};

function wrongKind(step: Step, target: Page): Said | undefined {
  const wanted = fitting[step.do];
  if (!wanted || wanted.folders.includes(target.folder)) return undefined;
  return {
    severity: 'warning',
    message: `To ${step.do} takes ${wanted.name}; "${step.page}" is a ${target.kind}.`,
    hint: `Name ${wanted.name}, or change what to do with it.`,
  };
}

function wrongLevel({ data }: Page, levels: readonly string[] | undefined): Said | undefined {
  if (!levels || data.levels.some((level) => levels.includes(level))) return undefined;
  return {
    severity: 'warning',
    message: `The path is for ${list(levels)}, and "${data.title}" is for ${list(data.levels)}.`,
    hint: 'Lead the step to a page for its readers, or add their level to that page.',
  };
}

/** The levels of the roles a path is for; undefined when one of them is not known. */
function rolesLevels({ data }: Page<'path'>, byId: ReadonlyMap<string, Page>): string[] | undefined {
  const levels = data.for.map((id) => asKind(byId.get(id), 'role')?.data.level);
  return levels.every((level) => level !== undefined) ? [...new Set(levels)] : undefined;
}
