import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceDocs, type Documented } from '../../src/playbook/source-docs.ts';

function read(source: string): Record<string, unknown> {
  return Object.fromEntries(Array.from(sourceDocs(source), ([name, constant]) => [name, plain(constant)]));
}

function plain({ doc, fields }: Documented): unknown {
  return fields.size === 0
    ? doc
    : { doc, ...Object.fromEntries(Array.from(fields, ([key, field]) => [key, plain(field)])) };
}

test('reads what stands above a constant and above each field', () => {
  expect(
    read(`
      /** A refund. */
      export const refund = page.extend({
        /** How much. */
        amount: z.number(),
        /**
         * Who may give it,
         * by level.
         */
        limits: z.array(z.strictObject({ /** Whose. */ level, limit: text })).min(1, { error: 'Say, "how far".' }),
        note: text.optional(),
      });
    `),
  ).toEqual({
    refund: {
      doc: 'A refund.',
      amount: 'How much.',
      limits: { doc: 'Who may give it, by level.', level: 'Whose.', limit: undefined },
      note: undefined,
    },
  });
});

test('is not led astray by what looks like code in texts, patterns and comments', () => {
  expect(
    read(
      String.raw`
      // const ghost = z.strictObject({ a: 1 });
      /* const other = 1; */
      const sign = z.string().regex(/^[/{("']\/?$/, { error: ({ input }) => \`"\${input}" is no { sign.\` });
      /** Two forms. */
      const form = z.union([z.number(), z.strictObject({ 'from-day': day, /** The end. */ to: day })], { error: 'Write {}, const x = 1;' });
      function late() { const inner = z.strictObject({ a: 1 }); return [inner] as const; }
      /** The last. */
      export const last: readonly string[] = ['a'] as const satisfies readonly string[];
    `
        .replaceAll('\\`', '`')
        .replaceAll('\\$', '$'),
    ),
  ).toEqual({
    sign: undefined,
    form: { doc: 'Two forms.', 'from-day': undefined, to: 'The end.' },
    last: 'The last.',
  });
});

test('says what a value is made of', () => {
  const constants = sourceDocs(
    'const limit = text.optional(); const title = z.strictObject({ own: page.shape.title });',
  );
  expect(constants.get('limit')?.uses).toEqual(['text.optional']);
  expect(constants.get('title')?.fields.get('own')?.uses).toEqual(['page.shape.title']);
});

describe('of every file of the model it reads what the TypeScript compiler reads', () => {
  test.each(globSync('src/model/*.ts'))('%s', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(commentsOf(sourceDocs(source))).toEqual(commentsByCompiler(source));
  });
});

test('no two constants of the model have the same name and different comments', () => {
  const all = globSync('src/model/*.ts').flatMap((file) => [...sourceDocs(readFileSync(file, 'utf8'))]);
  const documented = all.filter(([, { doc, fields }]) => doc !== undefined || fields.size > 0).map(([name]) => name);
  expect(documented.filter((name, index) => documented.indexOf(name) !== index)).toEqual([]);
});

/** `review.of: The hash …` for every comment of a constant or a field. */
function commentsOf(constants: ReadonlyMap<string, Documented>, above = ''): string[] {
  return Array.from(constants).flatMap(([name, { doc, fields }]) => [
    ...(doc === undefined ? [] : [`${above}${name}: ${doc}`]),
    ...commentsOf(fields, `${above}${name}.`),
  ]);
}

function commentsByCompiler(text: string): string[] {
  const source = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true);
  const constants = source.statements.filter(ts.isVariableStatement);
  return constants.flatMap((statement) =>
    statement.declarationList.declarations.flatMap((declaration) => {
      const name = declaration.name.getText();
      return [...commentOf(statement, name), ...commentsBelow(declaration.initializer, name)];
    }),
  );
}

function commentsBelow(node: ts.Node | undefined, above: string): string[] {
  if (!node) return [];
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = `${above}.${node.name.getText().replaceAll("'", '')}`;
    return [...commentOf(node, name), ...(ts.isPropertyAssignment(node) ? commentsBelow(node.initializer, name) : [])];
  }
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...commentsBelow(child, above)));
  return found;
}

/** The compiler takes `@example` in a sentence for a tag, so the text is taken as it stands. */
function commentOf(node: ts.Node, name: string): string[] {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.getText();
  const text = comment
    ?.slice(3, -2)
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === undefined ? [] : [`${name}: ${text}`];
}
