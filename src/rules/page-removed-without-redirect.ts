import { addressOf } from '../model/address.ts';
import type { Change } from '../model/change.ts';
import { fileStart, type Edit } from '../model/diagnostic.ts';
import type { Page, Playbook } from '../model/page.ts';
import { standingBefore } from './on-record.ts';
import type { Finding, Rule } from './rule.ts';

export const pageRemovedWithoutRedirect: Rule = {
  id: 'page-removed-without-redirect',
  severity: 'error',
  why: 'Addresses of pages are on notes, in mails and in bookmarks, and whoever follows one needs an answer.',

  /** Nobody was to rely on a draft, so one may go without a trace. */
  *check({ playbook, pages, change }) {
    if (!change) return;
    const own = playbook.config.languages.default;
    const known = new Set([
      ...pages.map((page) => addressOf(page, own, own)),
      ...playbook.redirects.map(({ from }) => from),
    ]);
    for (const page of change.base.pages) {
      const from = addressOf(page, own, own);
      if (page.data.status === 'draft' || known.has(from) || playbook.unreadable.has(page.id)) continue;
      const successor = pages.find((other) => isSame(other, page, playbook, change));
      yield successor ? moved(from, successor, playbook) : gone(from, page);
    }
  },
};

/** Whether a page is the same as one before under another id or in the folder of another kind. */
function isSame(page: Page, before: Page, playbook: Playbook, change: Change): boolean {
  return page.id === before.id || standingBefore(page, playbook, change) === before;
}

function moved(from: string, page: Page, playbook: Playbook): Finding {
  const to = addressOf(page, '', '');
  const entry = `- from: ${from}\n  to: ${page.id}`;
  return {
    on: { ...playbook.locate('redirects.yaml', []), range: fileStart },
    message: `The page "${page.data.title}" was at ${from}, and this change moves it to ${to}, where nobody looks who has the old address.`,
    hint: `Add an entry to redirects.yaml: from: ${from}, to: ${page.id}. Or leave the id and the folder of the page as they were.`,
    edits: [insertion(entry, playbook)],
  };
}

/** Puts an entry in front of the others. */
function insertion(entry: string, playbook: Playbook): Edit {
  if (playbook.redirects.length === 0) return { range: fileStart, text: `${entry}\n` };
  const { line, column } = playbook.locate('redirects.yaml', [0]).range;
  // The place of an entry is behind its hyphen and a space.
  const indent = ' '.repeat(Math.max(0, column - 3));
  return {
    range: { line, column: 1, endLine: line, endColumn: 1 },
    text: `${entry.replaceAll(/^/gm, indent)}\n`,
  };
}

function gone(from: string, { data, file }: Page): Finding {
  return {
    on: { file, range: fileStart },
    message: `"${data.title}" was at ${from}, and this change takes it away without saying what holds instead.`,
    hint: `Keep the page and write \`status: retired\`, or add an entry to redirects.yaml: from: ${from}, to: the id of the page that took its place.`,
  };
}
