import { describe, expect, test } from 'vitest';
import { formatGitHubSummary } from '../../../../scripts/steps/format-diagnostics/github-summary.ts';
import { formatGitHub } from '../../../../scripts/steps/format-diagnostics/github.ts';
import type { Severity } from '../../../../src/model/diagnostic.ts';
import { finding, hostile, obeyed, placedReport } from '../../../support/placed-report.ts';

interface Command {
  name: string;
  properties: Record<string, string>;
  text: string;
}

/** Reads commands as the runner does, by the grammar of its documentation: `::name key=value,key=value::text`. */
function commandsIn(output: string): Command[] {
  return output.split('\n').flatMap((line) => {
    if (!line.startsWith('::')) return [];
    const [, name, list, text] = /^::([a-z]+) (.*?)::(.*)$/.exec(line)!;
    const properties = list!.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        plain(pair.slice(at + 1))
          .replace(/%3A/g, ':')
          .replace(/%2C/g, ','),
      ];
    });
    return [{ name: name!, properties: Object.fromEntries(properties), text: plain(text!) }];
  });
}

function plain(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

test('puts the matter into the title, and below it what to do and where to read more', () => {
  expect(formatGitHub(placedReport([finding()]))).toMatchInlineSnapshot(`
    "::error file=content/procedures/late.mdx,line=4,endLine=4,col=8,endColumn=20,title=Nobody called "delivery-laed" is in the owners list.::Write delivery-lead, if that is who you mean.%0AMore about this: https://playbook.example.com/help/rules/owner-unknown/
    3 pages on 2026-11-21: 1 error.
    "
  `);
});

test('names the command that explains a rule where the site has no address', () => {
  const [command] = commandsIn(formatGitHub(placedReport([finding()], { addressOf: () => undefined })));
  expect(command?.text).toMatch(/\nMore about this: npm run validate -- --explain owner-unknown$/);
});

test('gives no columns for a place over several lines, which GitHub would refuse', () => {
  const range = { line: 4, column: 8, endLine: 6, endColumn: 2 };
  const [command] = commandsIn(formatGitHub(placedReport([finding({ range })])));
  expect(command?.properties).toMatchObject({ line: '4', endLine: '6' });
  expect(command?.properties).not.toHaveProperty('col');
});

test('shows ten of each kind, the worst first, and says how many there are', () => {
  const of = (severity: Severity) => Array.from({ length: 12 }, () => finding({ severity }));
  const output = formatGitHub(placedReport([...of('info'), ...of('warning'), ...of('error')]));
  expect(commandsIn(output).map(({ name }) => name)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
    ...Array.from({ length: 10 }, () => 'notice'),
  ]);
  expect(output.split('\n').at(-2)).toBe(
    '3 pages on 2026-11-21: 12 errors, 12 warnings and 12 infos. 30 of 36 stand beside their lines; the summary of the run lists more.',
  );
});

test('says nothing beside lines that the change has nothing to do with', () => {
  const output = formatGitHub(placedReport([finding({ isOld: true, severity: 'warning' })]));
  expect(commandsIn(output)).toEqual([]);
  expect(output).toContain('1 more finding stood there before this change.');
});

test('cannot be made to say another command, by a file name or by a text', () => {
  const output = formatGitHub(
    placedReport([finding({ file: `content/${hostile}.mdx`, message: hostile, hint: hostile })]),
  );
  expect(output.split('\n')).toHaveLength(3);
  expect(output).not.toMatch(obeyed);
  const [command] = commandsIn(output);
  expect(Object.keys(command!.properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
  expect(command?.properties['title']).toContain('100% "sure", <b>&amp;</b> ]]> `x` a:b|c');
});

describe('the summary of a run', () => {
  const files = 'https://github.com/example/playbook/blob/abc/';

  test('tells whoever made the change what to do first', () => {
    const old = finding({ isOld: true, severity: 'warning', message: 'Old.', hint: 'Wait.' });
    const late = finding({ severity: 'warning', rule: 'title-length', message: 'Too long.', hint: 'Cut it.' });
    expect(formatGitHubSummary(placedReport([old, late, finding()]), files)).toMatchInlineSnapshot(`
      "## 1 thing must be mended before this can be published

      3 pages of the playbook were checked, as of 2026-11-21.

      ### Mend these first

      - **Nobody called "delivery-laed" is in the owners list.** Write delivery-lead, if that is who you mean.  
        [content/procedures/late.mdx, line 4](https://github.com/example/playbook/blob/abc/content/procedures/late.mdx?plain=1#L4) · [why this matters](https://playbook.example.com/help/rules/owner-unknown/)

      ### Look at these soon

      - **Too long.** Cut it.  
        [content/procedures/late.mdx, line 4](https://github.com/example/playbook/blob/abc/content/procedures/late.mdx?plain=1#L4) · [why this matters](https://playbook.example.com/help/rules/title-length/)

      ### These were there before this change

      - **Old.** Wait.  
        [content/procedures/late.mdx, line 4](https://github.com/example/playbook/blob/abc/content/procedures/late.mdx?plain=1#L4) · [why this matters](https://playbook.example.com/help/rules/owner-unknown/)
      "
    `);
  });

  test('says so when there is nothing to mend', () => {
    expect(formatGitHubSummary(placedReport([]), files)).toMatch(
      /^## This can be published, there is nothing to mend\n/,
    );
  });

  test('stays far below what GitHub takes, and says how many it leaves out', () => {
    const many = Array.from({ length: 5000 }, () => finding({ message: 'x'.repeat(300) }));
    const summary = formatGitHubSummary(placedReport(many), files);
    expect(summary.length).toBeLessThan(200_000);
    expect(summary).toMatch(/\nAnd 4900 more\. `npm run validate` lists them all\.\n$/);
  });

  test('shows a hostile name as it is', () => {
    const summary = formatGitHubSummary(
      placedReport([finding({ file: `content/${hostile}`, message: hostile })]),
      files,
    );
    expect(summary).not.toMatch(/<b>|(?<!\\)`x/);
    expect(summary).not.toMatch(obeyed);
    expect(summary).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});
