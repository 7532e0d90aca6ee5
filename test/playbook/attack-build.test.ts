import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { playbookFolder, settings, source, termSource, withText } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secret = 'CANARY-b41d07';
const environment = { VADEMECUM_TEST_SECRET: secret };

/** Everything in a site that can be read, with the compressed index of the search in full. */
function everythingIn(site: string): string {
  return globSync('**/*', { cwd: site })
    .map((file) => join(site, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => {
      const bytes = readFileSync(file);
      return `${file}\n${(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')}`;
    })
    .join('\n');
}

test('pages that are programs stop the build before anything of them runs', { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  const canary = join(folder, 'canary');
  const write = `(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, process.env.VADEMECUM_TEST_SECRET)`;
  const content = playbookFolder({
    ...withText(`export const x = ${write}\n\n{${write}}\n\n<Note kind={${write}}>\n\nA.\n\n</Note>`),
    'glossary/other.md': termSource({ id: 'other', title: 'Other' }, `<script>${write}</script>`),
    'glossary/_template.mdx': `{${write}}`,
    'glossary/config.mjs': write,
  });
  const { status, stdout, stderr } = build({ content, out: join(folder, 'site'), cache: folder, environment });
  expect(status).toBe(1);
  expect(stdout).toContain('error[prose-code]');
  expect(stdout + stderr).not.toContain(secret);
  expect(existsSync(canary)).toBe(false);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test(
  'what is text stays text on every page of the site, and nothing of the machine gets in',
  { timeout: 300_000 },
  () => {
    const folder = temporaryFolder();
    const canary = join(folder, 'canary');
    const program = `{(await import('node:fs')).writeFileSync('${canary}', process.env.VADEMECUM_TEST_SECRET)}`;
    const html = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const hostile = JSON.stringify(`${html} ${program} {process.env.VADEMECUM_TEST_SECRET}`.slice(0, 118));
    const text = [
      '`' + program + '`',
      '```js\nimport fs from "node:fs"\n{process.env.VADEMECUM_TEST_SECRET}\n```',
      '\\{process.env.VADEMECUM_TEST_SECRET\\} &lt;script&gt;alert(1)&lt;/script&gt; $\\{process.env.VADEMECUM_TEST_SECRET\\}',
      '## A heading &lt;script&gt;\n\nA.',
      '<Say channel="phone">\n\nHello &lt;img src=x onerror=alert(1)&gt;.\n\n</Say>',
      '<Blank name="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" />',
      '[words](https://example.com/?q=%3Cscript%3E "a title with &lt;script&gt;")',
    ].join('\n\n');
    const term = {
      id: 'touch',
      title: hostile,
      summary: hostile,
      short: hostile,
      avoid: hostile,
      owner: 'delivery-lead',
      status: 'draft',
      levels: '[frontline]',
      aliases: `[${hostile}]`,
      customerSays: `[${hostile}]`,
      changed: `{ on: 2026-11-20, what: ${hostile} }`,
    };
    const content = playbookFolder({
      'playbook.yaml':
        settings['playbook.yaml'].replace('name: Corner shop', `name: ${hostile}`) +
        `notice: { text: ${hostile}, until: 2026-12-31, link: /glossary/touch/ }\n`,
      'owners.yaml': settings['owners.yaml'].replace('name: Delivery lead', `name: ${hostile}`),
      'glossary/_folder.yaml': `title: ${hostile}\nsummary: ${hostile}\n`,
      'glossary/touch.mdx': source(term, text),
    });
    const site = join(folder, 'site');
    const { status, stdout, stderr } = build({ content, out: site, cache: folder, environment });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });

    expect(existsSync(canary)).toBe(false);
    const all = everythingIn(site);
    expect(all).toContain('process.env.VADEMECUM_TEST_SECRET');
    expect(all).not.toContain(secret);
    expect(all).not.toContain(dirname(content));

    const pages = globSync('**/*.html', { cwd: site }).map((file) => readFileSync(join(site, file), 'utf8'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap(programsIn)).toEqual([]);
  },
);

/** What of the hostile texts a browser would take for more than text. */
function programsIn(page: string): string[] {
  const found: string[] = [];
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') script = attributes['type'] ?? '';
      if (name === 'img' && attributes['src'] === 'x') found.push('an image');
      found.push(...Object.keys(attributes).filter((attribute) => /^on|^style$/i.test(attribute)));
      found.push(...Object.values(attributes).filter((value) => /^\s*javascript:/i.test(value)));
    },
    ontext(text) {
      if (script !== undefined && script !== 'application/json' && text.includes('alert(1)')) found.push(text);
    },
    onclosetag() {
      script = undefined;
    },
  });
  parser.write(page);
  parser.end();
  return found;
}
