import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownSamples } from '../support/markdown-samples.ts';
import { proseHtml, remarkHtml } from '../support/remark-html.ts';

const samples = Object.entries(markdownSamples).flatMap(([shape, texts]) =>
  texts.map((text) => [shape, text] as const),
);

const different = new Map<string, string>();

describe('our parser and remark make the same HTML', () => {
  test('of at least 120 samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(120);
  });

  test.each(samples.filter(([, text]) => !different.has(text)))('%s: %j', (_, text) => {
    expect(proseHtml(text)).toBe(remarkHtml(text));
  });

  test('of every page of the starter playbook', () => {
    const pages = globSync('content/**/*.mdx').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(pages.length).toBeGreaterThan(200);
    const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, (fields) => fields.replace(/[^\n]/g, ''));
    const unlike = pages.filter(({ text }) => proseHtml(text) !== remarkHtml(bodyOf(text)));
    expect(unlike.map(({ file }) => file)).toEqual([]);
  });
});
