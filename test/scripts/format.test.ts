import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const written = '---\nid: b\n---\n\n- one\n';
const files = {
  'glossary/a.mdx': '---\nid:  a\n---\n* one\n',
  'glossary/b.mdx': written,
  'glossary/c.mdx': '---\nid: c\n---\n\nLess than <5.\n',
};

test('says which files are not in their one form, writes them, and leaves those it cannot read', () => {
  const content = temporaryFolder(files);
  const format = (...words: string[]) => {
    const { status, stdout } = run('format.ts', ['--only', 'content', '--content', content, ...words]);
    return { status, said: stdout.replaceAll(content, 'content') };
  };

  expect(format('--check')).toMatchInlineSnapshot(`
    {
      "said": "content/glossary/a.mdx is not in its one form.
    content/glossary/c.mdx is left as it is: npm run validate says what cannot be read in it.
    Write them in their one form: npm run format
    ",
      "status": 1,
    }
  `);
  expect(readFileSync(join(content, 'glossary/a.mdx'), 'utf8')).toBe(files['glossary/a.mdx']);

  expect(format()).toMatchInlineSnapshot(`
    {
      "said": "content/glossary/a.mdx is written anew.
    content/glossary/c.mdx is left as it is: npm run validate says what cannot be read in it.
    ",
      "status": 1,
    }
  `);
  expect(readFileSync(join(content, 'glossary/a.mdx'), 'utf8')).toBe(written.replace('id: b', 'id: a'));
  expect(readFileSync(join(content, 'glossary/b.mdx'), 'utf8')).toBe(written);
  expect(readFileSync(join(content, 'glossary/c.mdx'), 'utf8')).toBe(files['glossary/c.mdx']);

  expect(format()).toMatchInlineSnapshot(`
    {
      "said": "content/glossary/c.mdx is left as it is: npm run validate says what cannot be read in it.
    ",
      "status": 1,
    }
  `);
});

test('of something else than code or content is wrong use', () => {
  expect(run('format.ts', ['--only', 'contents'])).toMatchObject({
    status: 2,
    stderr: '--only cannot be "contents". Did you mean content?\n',
  });
});
