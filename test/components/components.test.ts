import { describe, expect, test } from 'vitest';
import { componentNames, components } from '../../src/model/components.ts';
import { render } from '../support/render.ts';

describe('components', () => {
  test.each(componentNames)('%s renders its own example', async (name) => {
    expect(await render(components[name].example)).not.toBe('');
  });

  test('a fact shows value and unit, and leads to where it is kept when that is another page', async () => {
    expect(await render('Up to <Fact id="late-credit" />.')).toContain('<strong class="fact">25\u00a0EUR</strong>.');
    expect(await render('Answer within <Fact id="ring-count" page="greet-a-caller" />.')).toContain(
      'href="/procedures/greet-a-caller/#standard-ring-count"',
    );
  });

  test('a page without words of its own shows its title', async () => {
    expect(await render('See <Page id="greet-a-caller" />.')).toContain('>Greet a caller</a>.');
    expect(await render('See <Page id="greet-a-caller">how to begin</Page>.')).toContain('>how to begin</a>.');
  });

  test('a term opens its meaning without script', async () => {
    const html = await render('Count the <Term id="top-box">top box</Term>.');
    expect(html).toMatch(/<button[^>]+popovertarget="term-1"[^>]*>\s*top box\s*<\/button>/);
    expect(html).toMatch(/id="term-1" popover/);
    expect(html).toContain('The best mark of all.');
  });

  test('two terms on a page open two meanings', async () => {
    const html = await render('<Term id="top-box">a</Term> and <Term id="top-box">b</Term>');
    expect(html).toContain('id="term-1"');
    expect(html).toContain('id="term-2"');
  });

  test('a contact can be dialled, and says who answers outside its hours', async () => {
    const html = await render('Call <Contact owner="shift-lead" />.');
    expect(html).toContain('href="tel:+390200000100"');
    expect(html.replaceAll(/<[^>]+>/g, '')).toMatch(
      /Shift lead, \+39 02 0000 0100 \(every day 7-22\. Outside these hours: Service lead, \+39 02 0000 0110\)/,
    );
  });

  test('the contact of somebody who leaves is theirs until that day, and from then on that of whoever answers', async () => {
    const html = await render('Call <Contact owner="season-lead" />.');
    const stretches = [...html.matchAll(/<wb-dated([^>]*)>([\s\S]*?)<\/wb-dated>/g)].map(
      ([, days, said = '']) => `${days}: ${said.replaceAll(/<[^>]+>/g, '').trim()}`,
    );
    expect(stretches).toEqual([
      ' data-until="2026-12-31": Season lead, +39 02 0000 0190 (until 31 December 2026)',
      ' data-from="2027-01-01": Service lead, +39 02 0000 0110 (from 1 January 2027)',
    ]);
  });

  test('the latitude table quotes figures and leaves no level out', async () => {
    const html = await render('<Latitude />');
    expect(html).toContain('Give a credit');
    expect(html).toContain('25\u00a0EUR');
    expect(html).toMatch(/data-label="Manager"[^>]*> ?–/);
  });

  test('components may stand in the items of a list', async () => {
    const html = await render(
      '<Steps>\n\n1. First.\n\n   <Say channel="phone">\n   Hello.\n   </Say>\n\n2. Second.\n\n</Steps>',
    );
    expect(html).toMatch(/<li id="step-1">[\s\S]*Hello\.[\s\S]*<\/li>[\s\S]*<li id="step-2">/);
  });

  test('a stop says so in a word, not by colour alone', async () => {
    expect(await render('<Note kind="stop">\nCall somebody.\n</Note>')).toMatch(
      /role="note"[\s\S]*Stop[\s\S]*Call somebody\./,
    );
  });

  test('an unknown page or fact leaves its name, never a hole or a crash', async () => {
    expect(await render('See <Page id="gone" /> and <Fact id="gone" /> and <Contact owner="gone" />.')).toContain(
      'gone',
    );
  });
});
