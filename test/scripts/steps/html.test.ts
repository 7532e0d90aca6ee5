import { parseDocument } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributes, element, html } from '../../../scripts/steps/html.ts';

describe('a template', () => {
  test('makes texts harmless and leaves markup of its own', () => {
    const title = html`<b>${'<script>alert("1")</script>'}</b>`;
    expect(html`<p>${title}${[1, ' & ', false, undefined]}</p>`.markup).toBe(
      '<p><b>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</b>1 &amp; </p>',
    );
  });

  test('writes out what turns the direction of text or hides', () => {
    expect(html`${'re\u202Efund\u200B \u0007'}`.markup).toBe('re⟨U+202E⟩fund⟨U+200B⟩ ⟨U+0007⟩');
  });

  test('keeps spaces that do not break, and pictures of several signs', () => {
    expect(html`${'25\u00a0EUR 👩‍🚒'}`.markup).toBe('25\u00a0EUR 👩‍🚒');
  });

  test('never lets a text become an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { children } = parseDocument(html`<p title="${text}">${text}</p>`.markup);
        expect(children).toHaveLength(1);
        const [p] = children as unknown as { attribs: Record<string, string>; children: { type: string }[] }[];
        expect(Object.keys(p!.attribs)).toEqual(['title']);
        expect(p!.children.every(({ type }) => type === 'text')).toBe(true);
      }),
    );
  });
});

test('an attribute has a plain name or is left out', () => {
  expect(attributes({ 'data-kind': 'stop', 'on<x': 'bad', hidden: true, lang: undefined }).markup).toBe(
    ' data-kind="stop" hidden',
  );
});

test('an element has a plain name', () => {
  expect(element('li', { class: 'a"b' }, 'c<d').markup).toBe('<li class="a&quot;b">c&lt;d</li>');
  expect(() => element('p onclick=x', {}, '')).toThrow('"p onclick=x" is no name of an element.');
});
