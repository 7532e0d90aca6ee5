import { fieldSigns } from './field-signs.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Report } from './report.ts';
import { sayBlock, secondBlock } from './second-block.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The fields at the top of a page. */
export interface FrontMatter extends YamlFile {
  /** The file as the parser of its text takes it: lines that are no proper frame of fields are empty. */
  prose: string | undefined;
}

type FileReport = Omit<Report, 'file'>;

/** Reads the fields at the top of a page, between its two lines of three hyphens. Where a line of these is wrong, says so and reads on. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const frame = frameOf(lines);
  const isEmpty = !('rule' in frame) && lines.slice(frame.start, frame.end).every((each) => each.trim() === '');
  if ('rule' in frame || isEmpty) {
    const reports = ['rule' in frame ? frame : (frame.report ?? noFields)];
    return { ...readYaml(''), value: undefined, reports, prose: undefined };
  }
  // With Windows line ends, the last line still holds half of its own.
  const fields = lines.slice(frame.start, frame.end).join('\n').replace(/\r$/, '');
  const yaml = readYaml(fields, frame.start + 1);
  const second = secondBlock(lines, frame.text);
  const reports = [...yaml.reports, ...signsIn(lines, frame, yaml)];
  if (frame.report === undefined && second === undefined) return { ...yaml, reports, prose: text };
  const isFrame = (row: number) =>
    (frame.report !== undefined && row < frame.text) ||
    (second !== undefined && row >= second.start && row < second.end);
  return {
    ...yaml,
    reports: [
      ...(frame.report ? [frame.report] : []),
      ...reports,
      ...(second ? [sayBlock(second.start, frame.start)] : []),
    ],
    prose: lines.map((each, row) => (isFrame(row) ? '' : each)).join('\n'),
  };
}

/** Signs that readers would see, in lines that nothing else is said of. */
function signsIn(lines: readonly string[], { start, end }: Frame, { reports, isMended }: YamlFile): FileReport[] {
  const said = new Set(reports.map(({ range }) => range?.line));
  return [...fieldSigns(lines.slice(start, end), start + 1)].filter(
    ({ range }) => range !== undefined && !said.has(range.line) && !isMended(range.line),
  );
}

const noFields: FileReport = {
  rule: 'front-matter',
  range: { line: 1, column: 1, endLine: 1, endColumn: 4 },
  message: 'Nothing stands between the two lines of ---.',
  hint: 'Copy the fields from the template of the folder, _template.mdx, to this place.',
};
