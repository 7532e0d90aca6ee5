import type { FieldMeta } from '../../../src/model/fields.ts';
import { kindFolders } from '../../../src/model/kinds.ts';
import { say } from '../../../src/model/localized.ts';
import type { Playbook } from '../../../src/model/page.ts';
import type { JsonSchema } from '../../../src/playbook/json-schema.ts';

/** Names that may stand in fields, with what each stands for: `owner`, `channels`, `procedures` and so on. */
export type Names = Readonly<Record<string, JsonSchema>>;

/** The names of a playbook: owners, the lists in `playbook.yaml`, and pages by the folder of their kind. */
export function namesOf({ config, owners, pages }: Playbook): Names {
  const lang = config.languages.default;
  const inForce = pages.filter(({ data }) => data.status !== 'retired');
  const vocabulary = (list: 'channels' | 'tags' | 'values' | 'situations') =>
    listOf(Object.entries(config[list]).map(([id, name]) => [id, say(name, lang, lang)]));
  return {
    owner: listOf(owners.map(({ id, name }) => [id, name])),
    channels: vocabulary('channels'),
    situations: vocabulary('situations'),
    tags: vocabulary('tags'),
    values: vocabulary('values'),
    ...Object.fromEntries(
      kindFolders.map((kind) => [
        kind,
        listOf(inForce.filter(({ folder }) => folder === kind).map(({ id, data }) => [id, data.title])),
      ]),
    ),
  };
}

/** Which of the names a field takes. */
export function namesFor({ owner, vocabulary, page }: FieldMeta): readonly string[] {
  if (owner) return ['owner'];
  if (vocabulary !== undefined) return [vocabulary];
  return page?.includes('*') ? kindFolders : (page ?? []);
}

/** An empty list fits nothing, and JSON Schema wants none; then any text will do. */
function listOf(names: readonly (readonly [id: string, title: string])[]): JsonSchema {
  if (names.length === 0) return { type: 'string' };
  const sorted = names.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { type: 'string', enum: sorted.map(([id]) => id), enumDescriptions: sorted.map(([, title]) => title) };
}
