import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/page.ts';
import type { Body } from '../model/body.ts';
import { readProse } from '../prose/read-prose.ts';
import type { z } from 'zod';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { toDiagnostic } from './report.ts';
import { schemaReports } from './schema-reports.ts';
import { hash } from './substance.ts';
import type { YamlFile } from './yaml-file.ts';

/** A page's file after reading: its checked fields, its body, and every problem found in it. */
export interface ReadPage<T> {
  /** The fields, or undefined when they do not fit. */
  data: T | undefined;
  /** The id it claims, even when it cannot be shown. */
  claims: string | undefined;
  body: Body;
  /** The text below the fields. */
  text: string;
  /** Hash of the file's bytes. */
  digest: string;
  locate(field: FieldPath, part?: 'key' | 'value'): ReturnType<YamlFile['locate']>;
  diagnostics: Diagnostic[];
}

const emptyBody: Body = { headings: [], links: [], tasks: [], images: [], components: [], blocks: [], words: 0 };

/** Reads one page: bytes, fields, schema and text, each with its problems. */
export function readPage<S extends z.ZodType>(bytes: Uint8Array, file: string, schema: S): ReadPage<z.infer<S>> {
  const { text, diagnostics } = readText(bytes, file);
  const digest = hash(bytes);
  if (text === undefined)
    return {
      data: undefined,
      claims: undefined,
      body: emptyBody,
      text: '',
      digest,
      locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
      diagnostics,
    };
  const yaml = readFrontMatter(text);
  const result = yaml.reports.length === 0 ? schema.safeParse(yaml.value) : undefined;
  const reports = [...yaml.reports, ...(result?.error ? schemaReports(schema, result.error, yaml) : [])];
  const isConflict = diagnostics.some(({ rule }) => rule === 'file-conflict');
  const prose =
    isConflict || yaml.reports.some(({ message }) => /closed|TOML/.test(message)) ? undefined : readProse(text);
  return {
    data: result?.data,
    claims: claimedId(yaml.value) ?? /^id:\s*([a-z0-9-]+)\s*$/m.exec(text)?.[1],
    body: prose?.body ?? emptyBody,
    text: text.replace(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m, ''),
    digest,
    locate: yaml.locate,
    diagnostics: isConflict
      ? diagnostics
      : [
          ...diagnostics,
          ...[...reports, ...(prose?.problems ?? [])].map((report) => toDiagnostic({ ...report, file })),
        ],
  };
}

function claimedId(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
