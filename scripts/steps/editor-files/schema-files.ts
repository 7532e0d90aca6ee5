import { kindFolders } from '../../../src/model/kinds.ts';
import { authorSchema, type JsonSchema, type Suggest } from '../../../src/playbook/json-schema.ts';
import { frontMatter, settingsFiles, type AuthorFile } from './author-files.ts';
import { namesFor, type Names } from './names.ts';

/** Files by their path, with what they hold. */
export type Files = Readonly<Record<string, string>>;

/** The file of the names, beside the schemas that point to it. */
export const namesFile = 'names.json';

/**
 * The schemas of everything that people write, for the editor's folder. Names of owners and the like stand in a file of
 * their own, so that the others change only with the model. Pages are not among them: a new one is written every week.
 */
export function schemaFiles(names: Names): Files {
  const lasting = Object.entries(names).filter(([name]) => !kindFolders.some((folder) => folder === name));
  const definitions = Object.fromEntries(lasting);
  const pointer: Suggest = (meta) => {
    const [list] = namesFor(meta).filter((name) => name in definitions);
    return list === undefined ? undefined : { $ref: `${namesFile}#/definitions/${list}` };
  };
  return {
    ...Object.fromEntries(
      [...frontMatter, ...settingsFiles].map((file) => [fileOf(file), write(schemaOf(file, pointer))]),
    ),
    [namesFile]: write({ $schema: 'http://json-schema.org/draft-07/schema#', definitions }),
  };
}

/** The schemas of the fields at the top of pages, with the names in them, pages among them. */
export function frontMatterSchemas(names: Names): Files {
  const inline: Suggest = (meta) => {
    const known = namesFor(meta)
      .map((name) => names[name])
      .filter((list) => list?.enum !== undefined) as JsonSchema[];
    return known.length === 0 ? undefined : joined(known);
  };
  return Object.fromEntries(frontMatter.map((file) => [fileOf(file), write(schemaOf(file, inline))]));
}

/** What the schema of a kind of file is called. */
export function fileOf({ name }: Pick<AuthorFile, 'name'>): string {
  return `${name}.schema.json`;
}

function schemaOf({ schema, constant }: AuthorFile, suggest: Suggest): JsonSchema {
  return authorSchema(schema, constant, suggest);
}

function joined(lists: readonly JsonSchema[]): JsonSchema {
  return {
    type: 'string',
    enum: lists.flatMap((list) => list.enum ?? []),
    enumDescriptions: lists.flatMap((list) => (list['enumDescriptions'] as string[] | undefined) ?? []),
  };
}

function write(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
