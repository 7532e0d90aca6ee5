import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDocs, type Documented } from './source-docs.ts';

/** From the project, where every command of ours runs: a built page would look for it beside itself. */
const folder = 'src/model';

let read: ReadonlyMap<string, Documented> | undefined;

/** Every constant of `src/model`, with its comment and those of its fields. */
export function modelDocs(): ReadonlyMap<string, Documented> {
  return (read ??= new Map(
    globSync('*.ts', { cwd: folder })
      .sort()
      .flatMap((file) => [...sourceDocs(readFileSync(join(folder, file), 'utf8'))]),
  ));
}

// What is said of every day and every id stands in the column that says what to write.
const silent = new Set(['day', 'id']);

/**
 * What the model says of a constant, or of a field in it: `docOf('procedure.latitude.beyond')`. A field without a comment
 * is explained by that of the schema it is made of.
 */
export function docOf(name: string): string | undefined {
  const [constant = '', ...path] = name.split('.');
  let at = modelDocs().get(constant);
  for (const field of path) at = at && fieldOf(at, field);
  return at && (at.doc ?? madeOf(at).find(({ doc }) => doc !== undefined)?.doc);
}

/** A field of its own, or of a schema it is made of. */
function fieldOf(parent: Documented, name: string): Documented | undefined {
  const own = parent.fields.get(name);
  if (own) return own;
  for (const schema of madeOf(parent)) {
    const field = fieldOf(schema, name);
    if (field) return field;
  }
  return undefined;
}

/** The constants it is made of: `text` for `text.optional()`, the field `title` for `page.shape.title`. */
function madeOf({ uses }: Documented): Documented[] {
  return uses.flatMap((use) => {
    const [name = '', via, field = ''] = use.split('.');
    const constant = silent.has(name) ? undefined : modelDocs().get(name);
    return (via === 'shape' ? constant?.fields.get(field) : constant) ?? [];
  });
}
