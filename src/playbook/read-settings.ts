import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readText } from './read-text.ts';
import { toDiagnostic } from './report.ts';
import { fieldReports } from './schema-reports.ts';
import type { SourceFolder } from './source-folder.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface Settings<T> {
  /** What the file says, or undefined when it is missing or does not fit. */
  data: T | undefined;
  /** The same before it was checked; undefined when the file cannot be read at all. */
  raw: unknown;
  file: string;
  locate: YamlFile['locate'];
  diagnostics: Diagnostic[];
}

/** Reads a YAML file of the content folder and checks it against its schema. */
export function readSettings<S extends z.ZodType>(folder: SourceFolder, path: string, schema: S): Settings<z.infer<S>> {
  const file = `${folder.label}/${path}`;
  const nowhere = readYaml('').locate;
  const bytes = folder.bytesOf(path);
  if (bytes === undefined) {
    const missing = toDiagnostic({
      rule: 'front-matter',
      file,
      message: `The file ${path} is missing.`,
      hint: 'Copy it from the starter playbook and fill it in.',
    });
    return { data: undefined, raw: undefined, file, locate: nowhere, diagnostics: [missing] };
  }
  const { text, diagnostics } = readText(bytes, file);
  if (text === undefined || diagnostics.some(({ rule }) => rule === 'file-conflict'))
    return { data: undefined, raw: undefined, file, locate: nowhere, diagnostics };
  const yaml = readYaml(text);
  const result = yaml.value === undefined ? undefined : schema.safeParse(yaml.value);
  const reports = fieldReports(schema, result?.error, yaml);
  return {
    data: result?.data,
    raw: yaml.value,
    file,
    locate: yaml.locate,
    diagnostics: [...diagnostics, ...reports.map((report) => toDiagnostic({ ...report, file }))],
  };
}

/** The same for a file that a playbook may do without. One that holds nothing yet is as good as none. */
export function readOptionalSettings<S extends z.ZodType>(
  folder: SourceFolder,
  path: string,
  schema: S,
): Settings<z.infer<S>> {
  const settings = readSettings(folder, path, schema);
  return folder.bytesOf(path) === undefined || isNothing(settings.raw) ? { ...settings, diagnostics: [] } : settings;
}

function isNothing(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) && Object.keys(raw).length === 0;
}
