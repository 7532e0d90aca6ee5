import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemeOf } from '../../src/prose/address.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { toSegments, type Segment } from '../../src/prose/segments.ts';
import {
  findingsOf,
  placeOf,
  playbookFolder,
  report,
  settings,
  termSource,
  withFields,
  withText,
} from '../support/playbook-folder.ts';
import { segmentOptions } from '../support/segment-options.ts';

const secret = 'CANARY-7f3a9c';
const canary = join(process.cwd(), '.cache', `canary-${process.pid}`);

beforeAll(() => {
  process.env['VADEMECUM_TEST_SECRET'] = secret;
});

// Nothing that any page here says has been done.
afterAll(() => {
  expect(existsSync(canary)).toBe(false);
});

/** Everything that would be shown of a text, whether it is refused or not. */
function shown(text: string): string {
  const flat = (segments: readonly Segment[]): string =>
    segments
      .map((segment) =>
        'html' in segment ? segment.html : `${JSON.stringify(segment.props)}${flat(segment.children)}`,
      )
      .join('');
  return flat(toSegments(readProse(text).tree, segmentOptions));
}

/** The rules that refuse a text. */
function refusals(text: string): string[] {
  return [...new Set(findingsOf(withText(text)).map(({ rule, severity }) => `${severity} ${rule}`))];
}

const write = `require('fs').writeFileSync(${JSON.stringify(canary)}, 'x')`;

describe('A01 programs', () => {
  test.each([
    `export const x = (await import('node:child_process')).execSync('touch ${canary}')`,
    `import { writeFileSync } from 'node:fs'\n\n{writeFileSync('${canary}', 'x')}`,
    `{(() => { ${write}; return '' })()}`,
    `{await import('data:text/javascript,${encodeURIComponent(write)}')}`,
    `<Note kind={${write}}>\n\nA.\n\n</Note>`,
    `<Note {...(${write}, {})}>\n\nA.\n\n</Note>`,
    `{/* harmless */ ${write} /* */}`,
    `export default function Layout() { ${write} }`,
    `export { default } from '${canary}'`,
    `{\`\${${write}}\`}`,
    `<script is:inline>{${write}}</script>`,
    `<Fragment set:html={${write}} />`,
    `---\n\n${write}\n\n---`,
  ])('%s does nothing', (text) => {
    // Between two lines is text, like everything that is none of a program's forms.
    const isText = text.startsWith('---');
    expect(refusals(text).some((rule) => rule.startsWith('error'))).toBe(!isText);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('A02 environment', () => {
  test.each([
    '{process.env.VADEMECUM_TEST_SECRET}',
    '{import.meta.env.VADEMECUM_TEST_SECRET}',
    '<Blank name={process.env.VADEMECUM_TEST_SECRET} />',
    '${process.env.VADEMECUM_TEST_SECRET}',
    '[a]({process.env.VADEMECUM_TEST_SECRET})',
    '<Say>{globalThis.process.env.VADEMECUM_TEST_SECRET}</Say>',
  ])('%s shows nothing of it', (text) => {
    expect(refusals(text)).toContain(text.startsWith('[') ? 'error link-broken' : 'error prose-code');
    expect(report(withText(text))).not.toContain(secret);
    expect(shown(text)).not.toContain(secret);
  });
});

describe('A03 other files', () => {
  test.each([
    'import s from "/etc/hostname?raw"',
    'import s from "../../package.json"',
    'export * from "./x.js"',
    '![A host](file:///etc/hostname)',
    '![A host](/etc/hostname)',
    '![A host](../../../../etc/hostname)',
    '[host](../../../../etc/hostname)',
    '<Content src="/etc/hostname" />',
    '<!--#include file="/etc/hostname" -->',
    '![[../../etc/hostname]]',
    '{% include "/etc/hostname" %}',
  ])('%s is refused, or is text', (text) => {
    const errors = findingsOf(withText(text)).filter(({ severity }) => severity === 'error');
    expect(errors.length > 0).toBe(text !== '![[../../etc/hostname]]');
  });

  test.each(['../../../etc/hostname', '/etc/hostname', 'file:///etc/hostname', '__proto__', 'touch/../../x'])(
    'the id %s in a field or component names no page',
    (id) => {
      expect(findingsOf(withFields({ related: `["${id}"]` }, `<Page id="${id}" />`)).map(placeOf)).toEqual([
        'error reference-unknown glossary/touch.mdx:9:11',
        'error reference-unknown glossary/touch.mdx:12:1',
      ]);
    },
  );
});

describe('A04 names and properties', () => {
  const names = [
    'a.b',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    'Object',
    'Fragment',
    'Astro',
    'Content',
    'Astro.slots',
    'this',
    'props',
    'Note.default',
    'note',
    'NOTE',
    'N\u043Ete',
    'Prose',
    'script',
    'Script',
    'style',
    'svg:script',
    'x-note',
    '_',
    '$',
    'slot',
    'Debug',
    'Code',
  ];
  test.each(names)('<%s> is refused', (name) => {
    expect(refusals(`<${name} kind="tip" />`)).toHaveLength(1);
    expect(refusals(`<${name}>\n\nA.\n\n</${name}>`)).toHaveLength(1);
    expect(shown(`<${name} kind="tip" />`)).toBe('');
  });

  const properties = [
    '{...evil}',
    'kind={f()}',
    'kind={`tip`}',
    'kind={"tip"}',
    'onclick="x()"',
    'style="position:fixed"',
    'class="x"',
    'set:html="<b>"',
    'client:only="x"',
    'is:raw=""',
    'define:vars="{}"',
    'server:defer=""',
    'transition:animate="x"',
    'slot="x"',
    'key="x"',
    'ref="x"',
    '__proto__="x"',
    'constructor="x"',
    'toString="x"',
    'context="x"',
    'children="<b>"',
    'html="<b>"',
    'id="x" id="y"',
    'kind',
    'dangerouslySetInnerHTML={{ __html: 1 }}',
    'xmlns="x"',
  ];
  test.each(properties)('<Note %s> is refused', (property) => {
    expect(refusals(`<Note ${property}>\n\nA.\n\n</Note>`).length).toBeGreaterThan(0);
    const [segment] = toSegments(readProse(`<Note ${property}>\n\nA.\n\n</Note>`).tree, segmentOptions);
    expect(Object.keys((segment as { props: object }).props).filter((key) => key !== 'kind')).toEqual([]);
  });

  test('are at least forty', () => {
    expect(names.length + properties.length).toBeGreaterThanOrEqual(40);
  });
});

describe('A06 other ways in', () => {
  test.each([
    'x.markdown',
    'x.mdoc',
    'x.md.html',
    'x.json',
    'x.astro',
    'x.js',
    'x.ts',
    'x.yaml',
    'x.toml',
    'x.html',
    'x.svg',
    'x.mdx.txt',
    'config.ts',
    'package.json',
    '.env',
  ])('a file %s is refused', (name) => {
    expect(findingsOf({ [`glossary/${name}`]: `{${write}}` }).map(({ severity, file }) => [severity, file])).toEqual([
      ['error', `content/glossary/${name}`],
    ]);
  });

  test('a page that ends in .md is held to the same rules', () => {
    const page = (ending: string) =>
      report({ [`glossary/touch.${ending}`]: termSource({}, `{${write}}\n\n<script>x</script>`) });
    expect(page('md').replaceAll('touch.md:', 'touch.mdx:')).toBe(page('mdx'));
  });

  test('a template is not published, and not read', () => {
    expect(report({ 'glossary/_template.mdx': `{${write}}`, ...withFields({}) })).toBe('');
  });

  test('an address in the settings leads nowhere that a page could not', () => {
    const notice = (link: string) => ({
      ...withFields({}),
      'playbook.yaml': `${settings['playbook.yaml']}notice: { text: Closed., until: 2026-12-01, link: "${link}" }\n`,
    });
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//elsewhere.example/',
      ' javascript:x',
      'java\tscript:x',
      'vbscript:x',
    ])
      expect(findingsOf(notice(link)).map(({ rule }) => rule)).toEqual(['field-value']);
    for (const link of ['/glossary/touch/', '/', 'https://example.com/', 'mailto:desk@example.com', 'tel:+3902'])
      expect(findingsOf(notice(link))).toEqual([]);
  });

  test('what a page says in its fields is text', () => {
    const html = '<img src=x onerror=alert(1)>';
    expect(
      report(
        withFields(
          Object.fromEntries(
            Object.entries({ title: html, summary: html, short: `{${write}}` }).map(([name, text]) => [
              name,
              JSON.stringify(text),
            ]),
          ),
        ),
      ),
    ).toBe('');
  });
});

describe('A09 schemes', () => {
  const forms = [
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](  javascript:alert(1)  )',
    '[a](<javascript:alert(1)>)',
    '[a](<java\tscript:alert(1)>)',
    '[a](java&#115;cript:alert(1))',
    '[a](java&#x73;cript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](&#1;javascript:alert(1))',
    '[a](javascript\\:alert(1))',
    '[a](%6aavascript:alert(1))',
    '[a](javascript%3Aalert(1))',
    '[a](java%0ascript:alert(1))',
    '[a](java%00script:alert(1))',
    '[a](&#8203;javascript:alert(1))',
    '[a][r]\n\n[r]: javascript:alert(1)',
    '[r]\n\n[r]: <javascript:alert(1)>',
    '[r][]\n\n[r]: java&#115;cript:alert(1) "t"',
    '![A thing](javascript:alert(1))',
    '![A thing][r]\n\n[r]: data:image/svg+xml,<svg/onload=x>',
    '[![A thing](a.png)](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[a](vbscript:msgbox)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](blob:https://example.com/x)',
    '[a](file:///etc/hostname)',
    '[a](ftp://example.com/x)',
    '[a](http://example.com/x)',
    '[a](//elsewhere.example/x)',
    '[a](\\\\\\\\elsewhere.example\\x)',
    '[a](/\\elsewhere.example/x)',
    '[a](view-source:https://example.com)',
    '[a](intent://x#Intent;end)',
    '> - [a](javascript:alert(1))',
    '| a |\n|---|\n| [a](javascript:alert(1)) |',
    'A[^1].\n\n[^1]: [a](javascript:alert(1))',
    '## [a](javascript:alert(1))',
    '- [ ] [a](javascript:alert(1))',
    '<Note>\n\n[a](javascript:alert(1))\n\n</Note>',
  ];

  test.each(forms)('%j is refused, and leads nowhere when it is shown all the same', (text) => {
    expect(refusals(text)).toContain('error prose-code');
    for (const [, address = ''] of shown(text).matchAll(/(?:href|src)="([^"]*)"/g))
      expect(['', '#', 'a.png', '#user-content-fn-1', '#user-content-fnref-1']).toContain(
        address.replace(/^#[a-z]$/, '#'),
      );
  });

  test('are at least thirty', () => {
    expect(forms.length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    'https://example.com/x',
    'mailto:desk@example.com',
    'tel:+39020000',
    '/glossary/touch/',
    './touch.mdx#a:b',
    '#javascript:x',
    '?q=javascript:x',
    'a/b:c',
  ])('%s is an address like any other', (address) => {
    expect(refusals(`[Words](${address})`).filter((rule) => rule.includes('prose-code'))).toEqual([]);
  });

  test('are read as a browser reads them', () => {
    const addresses = [
      'java\nscript:x',
      '\u0001javascript:x',
      'JAVASCRIPT:x',
      'javascript%3ax',
      '\\\\host',
      'x',
      '%',
      'a%zz:b',
    ];
    expect(addresses.map(schemeOf)).toEqual([
      'javascript:',
      'javascript:',
      'javascript:',
      'javascript:',
      '//',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A11 looks', () => {
  test.each([
    '<style>*{}</style>',
    '<Note style="position:fixed">\n\nA.\n\n</Note>',
    '<div class="overlay">A</div>',
    '<link rel="stylesheet" href="x" />',
    '<Note class="x">\n\nA.\n\n</Note>',
    '<svg><use href="x" /></svg>',
  ])('%s is refused', (text) => {
    expect(refusals(text)).toContain('error prose-code');
    expect(shown(text)).not.toMatch(/style|class=|<svg|<link/);
  });

  test('a table says how it is aligned by a class of ours', () => {
    expect(shown('|a|b|\n|:-:|-:|\n|c|d|')).not.toContain('style');
  });
});

describe('A12 pictures', () => {
  test.each([
    ['svg with a program', 'x.png', '<svg onload="x" />'],
    ['html', 'x.gif', '<script>x</script>'],
    ['a page', 'x.jpg', '---\nid: x\n---\n'],
    ['avif', 'x.png', '\u0000\u0000\u0000\u001cftypavif'],
    ['heic', 'x.jpeg', '\u0000\u0000\u0000\u0018ftypheic'],
    ['tiff', 'x.jpg', 'II*\u0000'],
    ['psd', 'x.png', '8BPS\u0000\u0001'],
    ['riff that is no webp', 'x.webp', 'RIFF....AVI LIST'],
    ['nothing', 'x.webp', ''],
  ])('%s is not taken for a picture by its name', (_, name, content) => {
    expect(findingsOf({ [`glossary/${name}`]: content }).map(placeOf)).toEqual([
      `error file-kind glossary/${name}:1:1`,
    ]);
  });

  test.each(['x.svg', 'x.avif', 'x.heic', 'x.tiff', 'x.psd', 'x.ico', 'x.pdf', 'x.mp4', 'x.zip'])(
    '%s has no place',
    (name) => {
      expect(findingsOf({ [`glossary/${name}`]: 'x' }).map(({ severity }) => severity)).toEqual(['error']);
    },
  );
});

test('the whole corpus in one playbook is read without anything having happened', () => {
  playbookFolder();
  expect(existsSync(canary)).toBe(false);
  expect(process.env['VADEMECUM_TEST_SECRET']).toBe(secret);
});
