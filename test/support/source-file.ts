import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A part of a source file that runs in one place: the fence of an `.astro` file in the build, its script in the browser. */
export interface Part {
  runs: 'module' | 'fence' | 'script';
  /** What it imports, as written. */
  imports: string[];
  /** Names it uses without importing or declaring them: globals. */
  globals: Set<string>;
}

/** Reads a `.ts` or `.astro` file as far as the architecture is concerned. */
export function partsOf(file: string): Part[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return [toPart('module', text)];
  const [, fence = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const scripts = Array.from(
    text.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g),
    ([, script = '']) => script,
  );
  return [toPart('fence', fence), ...scripts.map((script) => toPart('script', script))];
}

/** The path from the project that a relative import leads to, or undefined for a package. */
export function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/') : undefined;
}

function toPart(runs: Part['runs'], text: string): Part {
  const source = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  const part: Part = { runs, imports: [], globals: new Set() };
  const declared = new Set<string>();
  visit(source, part, declared);
  for (const name of declared) part.globals.delete(name);
  return part;
}

function visit(node: ts.Node, part: Part, declared: Set<string>): void {
  const specifier = specifierOf(node);
  if (specifier !== undefined) part.imports.push(specifier);
  if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
  if (ts.isIdentifier(node) && isUse(node)) part.globals.add(node.text);
  ts.forEachChild(node, (child) => visit(child, part, declared));
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return (node.moduleSpecifier as ts.StringLiteral).text;
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    ts.isStringLiteral(node.arguments[0]!)
  )
    return node.arguments[0].text;
  return undefined;
}

function isDeclaration(node: ts.Node): node is ts.Node & { name?: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** Names of properties, methods and the like say nothing about globals. */
function isUse({ parent, ...node }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.pos === node.pos;
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent)
  )
    return parent.name.pos !== node.pos;
  return (
    !ts.isQualifiedName(parent) &&
    !ts.isBindingElement(parent) &&
    !ts.isJsxAttribute(parent) &&
    !ts.isImportSpecifier(parent) &&
    !ts.isExportSpecifier(parent)
  );
}
