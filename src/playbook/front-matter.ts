import type { Report } from './report.ts';
import { rangeAt } from './read-text.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Reads the fields at the top of a page, between its two lines of three hyphens. */
export function readFrontMatter(text: string): YamlFile {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return without(missing(text));
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) return without(unclosed(text));
  return readYaml(rest.slice(0, close.index), text, open[0].length);
}

function without(report: Omit<Report, 'file'>): YamlFile {
  const empty = readYaml('', '', 0);
  return { ...empty, reports: [report] };
}

function missing(text: string): Omit<Report, 'file'> {
  if (text.startsWith('+++')) {
    return {
      rule: 'front-matter',
      range: rangeAt(text, 0, 3),
      message: 'The fields at the top are written in TOML.',
      hint: 'Write them in YAML: name: value, between two lines of ---.',
    };
  }
  return {
    rule: 'front-matter',
    message: 'The page begins without its fields.',
    hint: 'Begin it with a line of ---, the fields such as id and title, and another line of ---.',
  };
}

function unclosed(text: string): Omit<Report, 'file'> {
  const lines = text.split('\n');
  const last = lines.findIndex((line, index) => index > 0 && !/^[\s-]|^[\w-]+:|^#|^\s*$/.test(line));
  const after = (last < 0 ? lines.length : last) || 1;
  return {
    rule: 'front-matter',
    message: 'The fields at the top are opened with --- and not closed.',
    hint: `Add a line of --- after line ${after}.`,
  };
}
