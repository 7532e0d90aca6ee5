import { Parser } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components, isComponentName } from '../../src/model/components.ts';
import type { Range } from '../../src/model/diagnostic.ts';
import { kinds } from '../../src/model/kinds.ts';
import { readPage } from '../../src/playbook/read-page.ts';
import { allowedScheme } from '../../src/prose/address.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { toSegments, type Segment } from '../../src/prose/segments.ts';
import { childrenOf, isComponent, type ProseNode } from '../../src/prose/tree.ts';
import { termSource } from '../support/playbook-folder.ts';
import { segmentOptions } from '../support/segment-options.ts';

/** The same inputs on every run; more of them when `VADEMECUM_FUZZ` says how many. */
const fixed = { seed: 20261121, numRuns: Number(process.env['VADEMECUM_FUZZ'] ?? 1500) };

/** Pieces of Markdown, MDX, HTML and attacks, in any order. */
const pieces = [
  '# ',
  '## A',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '```',
  '`',
  '**',
  '*',
  '_',
  '~~',
  '---',
  '***',
  '|',
  '|-|',
  '|:-:|',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '\r\n',
  '\r',
  '[a](b)',
  '[a](javascript:x)',
  '[a](java&#115;cript:x)',
  '[',
  ']',
  '(',
  ')',
  '![a](b.png)',
  '![a](data:x)',
  '[^1]',
  '[^1]: a',
  '[r]: vbscript:x',
  '[a][r]',
  'https://a.b',
  'www.a.b',
  'a@b.c',
  '<',
  '>',
  '</',
  '/>',
  '<Note>',
  '</Note>',
  '<Note kind="tip">',
  '<Note kind=tip>',
  '<Note kind=“tip”>',
  '<Steps>',
  '</Steps>',
  '<Say>',
  '</Say>',
  '<Blank name="x" />',
  '<Term id="x" />',
  '<Note onclick="x" style="y">',
  '<script>',
  '</script>',
  '<script>alert(1)</script>',
  '<style>',
  '<img src=x onerror=y>',
  '<img onerror="x" />',
  '<svg onload="x">',
  '<b>',
  '</b>',
  '<a href="javascript:x">',
  '<>',
  '</>',
  '<a.b/>',
  '<__proto__ />',
  '<constructor>',
  '<!-- ',
  ' -->',
  '<?x?>',
  '<![CDATA[',
  '{',
  '}',
  '{a}',
  '{{a}}',
  '{process.exit(1)}',
  '{/* a */}',
  '{/*',
  '*/}',
  '{...a}',
  'import a from "b"',
  'export const a = 1',
  'import',
  'export',
  '&lt;',
  '&#x3C;script&#x3E;',
  '&#0;',
  '&amp;',
  '&nbsp;',
  '\\',
  '\\<',
  '\\{',
  '"',
  "'",
  '“',
  '<5',
  '<=',
  '•',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u{1F389}',
  'é',
  'text',
  ' words ',
  'onclick="x"',
  'style="x"',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input label li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes =
  /^(?:href|src|alt|title|class|id|start|type|checked|disabled|loading|aria-label|aria-describedby|data-[a-z-]+|dir)$/;

/** What of some HTML no page may have. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, own) {
      if (!elements.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(own)) {
        if (!attributes.test(attribute)) found.push(attribute);
        if ((attribute === 'href' || attribute === 'src') && !allowedScheme(value)) found.push(value);
      }
    },
    oncomment: (comment) => void found.push(comment),
    onprocessinginstruction: (_, data) => void found.push(data),
  });
  parser.write(html);
  parser.end();
  return found;
}

/** The HTML of all segments, as it stands in a page but for the components. */
function html(segments: readonly Segment[]): string {
  return segments.map((segment) => ('html' in segment ? segment.html : html(segment.children))).join('');
}

function* componentsOf(segments: readonly Segment[]): Generator<Extract<Segment, { component: string }>> {
  for (const segment of segments) {
    if ('html' in segment) continue;
    yield segment;
    yield* componentsOf(segment.children);
  }
}

/** Whether a place lies in a text: lines count from 1, and a column may stand behind the last sign of its line. */
function isInside({ line, column, endLine, endColumn }: Range, source: string): boolean {
  const lines = source.split(/\r\n|\n|\r/);
  const isPlace = (row: number, at: number) =>
    row >= 1 && row <= lines.length && at >= 1 && at <= lines[row - 1]!.length + 1;
  return (
    isPlace(line, column) &&
    isPlace(endLine, endColumn) &&
    (line < endLine || (line === endLine && column <= endColumn))
  );
}

describe('whatever stands in a text', () => {
  test('reading it never throws, and every problem lies inside it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { problems } = readProse(source);
        expect(problems.filter(({ range }) => !isInside(range, source))).toEqual([]);
      }),
      fixed,
    );
  });

  test('nothing that runs, looks or leads elsewhere is in what is shown of it, refused or not', () => {
    fc.assert(
      fc.property(text, (source) => {
        const segments = toSegments(readProse(source).tree, segmentOptions);
        expect(dangers(html(segments))).toEqual([]);
        for (const { component, props } of componentsOf(segments)) {
          expect(isComponentName(component)).toBe(true);
          expect(
            Object.keys(props).filter((key) => !Object.hasOwn(components[component].properties.shape, key)),
          ).toEqual([]);
        }
      }),
      fixed,
    );
  });

  test('what is not refused is shown with every component and every word in it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tree, problems, body } = readProse(source);
        fc.pre(problems.every(({ severity }) => severity === 'warning'));
        const words = wordsIn(tree);
        const segments = toSegments(tree, segmentOptions);
        expect([...componentsOf(segments)].map(({ component }) => component)).toEqual(
          body.components.map(({ name }) => name),
        );
        expect(textIn(html(segments))).toBe(words);
      }),
      { ...fixed, maxSkipsPerRun: 1000 },
    );
  });

  test('reading it twice gives the same', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = readProse(source);
        expect(readProse(source).problems).toEqual(once.problems);
        expect(html(toSegments(readProse(source).tree, segmentOptions))).toBe(
          html(toSegments(once.tree, segmentOptions)),
        );
      }),
      fixed,
    );
  });
});

/** The visible signs of a tree, without white space and copy links. Tasks have a box and no sign of it. */
function wordsIn(node: ProseNode): string {
  if (node.type === 'text') return node.value.replace(/\s/g, '');
  if (isComponent(node) && !isComponentName(node.name ?? '')) return '';
  return childrenOf(node).map(wordsIn).join('');
}

function textIn(source: string): string {
  let found = '';
  let inCopyLink = false;
  const parser = new Parser(
    {
      onopentag: (name, { class: own }) => void (inCopyLink ||= name === 'a' && own === 'copy-link'),
      onclosetag: (name) => void (inCopyLink &&= name !== 'a'),
      ontext: (part) => void (found += inCopyLink ? '' : part),
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return found.replace(/\s/g, '');
}

describe('whatever stands in a file', () => {
  const lines = [
    'id: touch',
    'title: Touch',
    'title: A: b',
    'title: "a',
    "title: 'a'b'",
    'title: [a',
    'title: {a',
    'title: @a',
    'title: &a b',
    'title: *a',
    'title: !!js/x y',
    'title: |',
    '  more',
    '\tindent',
    ' - a',
    '- a',
    '- b: c',
    '  - d: e',
    'owner:x',
    'owner = x',
    'levels: [frontline]',
    'reviews:',
    '  - on: 2026-01-01',
    '    by: x',
    '# note',
    '...',
    '---',
    '----',
    '—',
    '<<<<<<< a',
    '=======',
    '>>>>>>> b',
    '',
    '   ',
    'text',
    '• a',
    '__proto__: { a: 1 }',
    'a: b: c',
    '? a',
    ': b',
    '"a": "b"',
    "'",
    '"',
    '}',
    ']',
    ',',
    '%',
    '\u00a0x: y',
    'x:\u00a0y',
    'é: à',
    '1: 2',
    'null:',
    '~: ~',
    '<<: *a',
    'short: Touch #1',
  ];
  const file = fc.oneof(
    fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((own) => `---\n${own.join('\n')}\n---\n\nText.\n`),
    fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((own) => own.join('\n')),
    fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...pieces, ...lines)).map(([at, length, piece]) => {
      const source = termSource({ aliases: '\n  - one\n  - two', changed: '\n  on: 2026-01-01\n  what: It moved.' });
      const from = at % source.length;
      return source.slice(0, from) + piece + source.slice(from + (length % 9));
    }),
  );

  test('reading it never throws, ends, and every finding lies inside it', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { diagnostics, data } = readPage(
          new TextEncoder().encode(source),
          'content/glossary/touch.mdx',
          kinds.glossary.schema,
        );
        expect(diagnostics.filter(({ range }) => !isInside(range, source))).toEqual([]);
        if (data === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { message, hint } of diagnostics) {
          expect(message).toMatch(/[.]$/);
          expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object|Invalid|invalid_|expected a|oops|please/i);
        }
      }),
      fixed,
    );
  });

  test('nor do bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { diagnostics } = readPage(bytes, 'content/glossary/touch.mdx', kinds.glossary.schema);
        expect(diagnostics.length).toBeGreaterThan(0);
      }),
      fixed,
    );
  });
});
