import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readText } from './read-text.ts';
import { toDiagnostic } from './report.ts';
import { schemaReports } from './schema-reports.ts';
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
export function readSettings<S extends z.ZodType>(
  root: string,
  path: string,
  label: string,
  schema: S,
): Settings<z.infer<S>> {
  const file = `${label}/${path}`;
  const nowhere = readYaml('').locate;
  if (!existsSync(join(root, path))) {
    const missing = toDiagnostic({
      rule: 'front-matter',
      file,
      message: `The file ${path} is missing.`,
      hint: 'Copy it from the starter playbook and fill it in.',
    });
    return { data: undefined, raw: undefined, file, locate: nowhere, diagnostics: [missing] };
  }
  const { text, diagnostics } = readText(readFileSync(join(root, path)), file);
  if (text === undefined || diagnostics.some(({ rule }) => rule === 'file-conflict'))
    return { data: undefined, raw: undefined, file, locate: nowhere, diagnostics };
  const yaml = readYaml(text);
  const result = yaml.value === undefined ? undefined : schema.safeParse(yaml.value);
  const reports = [...yaml.reports, ...(result?.error ? schemaReports(schema, result.error, yaml) : [])];
  return {
    data: result?.data,
    raw: yaml.value,
    file,
    locate: yaml.locate,
    diagnostics: [...diagnostics, ...reports.map((report) => toDiagnostic({ ...report, file }))],
  };
}

/** The same for a file that a playbook may do without. */
export function readOptionalSettings<S extends z.ZodType>(
  root: string,
  path: string,
  label: string,
  schema: S,
): Settings<z.infer<S>> {
  const settings = readSettings(root, path, label, schema);
  return existsSync(join(root, path)) ? settings : { ...settings, diagnostics: [] };
}
