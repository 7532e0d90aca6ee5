import type { Root } from 'hast';
import { say } from '../../../src/model/localized.ts';
import type { Standard } from '../../../src/model/procedure.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { readPage } from '../../../src/playbook/read-page.ts';
import { schemaOf } from '../../../src/playbook/to-page.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { readableBody, type ReadableBlock, type ReadableNames } from './readable-body.ts';
import { readableFields } from './readable-fields.ts';

/**
 * What a file of the playbook says, as pieces to read. `path` is from the content folder. What the ids of other pages
 * stand for is taken from the playbook as it is today. A file that cannot be read as a page gives its text.
 */
export function readablePage(bytes: Uint8Array, path: string, playbook: Playbook): ReadableBlock[] {
  const { data, text, source } = readPage(bytes, path, schemaOf(path));
  if (data === undefined) return source.split('\n').map((line) => ({ text: line.trimEnd(), mark: '', indent: 0 }));
  const fields = data as Record<string, unknown>;
  const tree: Root = readProse(text).tree;
  return [...readableFields(fields), ...readableBody(tree, namesFor(fields, playbook))];
}

function namesFor(own: Readonly<Record<string, unknown>>, { pages, owners, config }: Playbook): ReadableNames {
  const lang = config.languages.default;
  const standardsOf = (page: string | undefined) =>
    page === undefined ? own : (pages.find(({ id }) => id === page)?.data as Record<string, unknown> | undefined);
  return {
    fact: (id, page) => {
      const standards = (standardsOf(page)?.['standards'] ?? []) as Standard[];
      const standard = standards.find((each) => each.id === id);
      return standard ? [standard.value, standard.unit].filter((part) => part !== undefined).join(' ') : `[${id}]`;
    },
    page: (id) => pages.find((page) => page.id === id)?.data.title ?? id,
    owner: (id) => owners.find((owner) => owner.id === id)?.name ?? id,
    channel: (id) => say(config.channels[id], lang, lang) || id,
  };
}
