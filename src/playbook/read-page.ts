import type { FieldPath } from '../model/page.ts';
import { emptyBody, type Body } from '../model/body.ts';
import { fileStart, type Diagnostic } from '../model/diagnostic.ts';
import { readProse } from '../prose/read-prose.ts';
import type { z } from 'zod';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { toDiagnostic } from './report.ts';
import { fieldReports } from './schema-reports.ts';
import { hash } from './substance.ts';
import type { YamlFile } from './yaml-file.ts';

/** A page's file after reading: its checked fields, its body, and every problem found in it. */
export interface ReadPage<T> {
  /** The fields, or undefined when they do not fit. */
  data: T | undefined;
  /** The same before they were checked; undefined when they or the text cannot be read at all. */
  raw: unknown;
  /** The id it claims, even when it cannot be shown. */
  claims: string | undefined;
  body: Body;
  /** The text below the fields. */
  text: string;
  /** The whole file as it is written, as far as it can be told. */
  source: string;
  /** Hash of the file's bytes. */
  digest: string;
  locate(field: FieldPath, part?: 'key' | 'value'): ReturnType<YamlFile['locate']>;
  diagnostics: Diagnostic[];
}

/** Reads one page: bytes, fields, schema and text, each with its problems. */
export function readPage<S extends z.ZodType>(bytes: Uint8Array, file: string, schema: S): ReadPage<z.infer<S>> {
  const { text, diagnostics } = readText(bytes, file);
  const digest = hash(bytes);
  if (
    text === undefined ||
    diagnostics.some(({ rule, severity }) => rule === 'file-conflict' && severity === 'error')
  ) {
    // In UTF-16 every other byte is zero.
    const source = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
    const nothing = { data: undefined, raw: undefined, body: emptyBody(), text: '', locate: () => fileStart };
    return { ...nothing, claims: idIn(source), source, digest, diagnostics };
  }
  const yaml = readFrontMatter(text);
  const result = yaml.value === undefined ? undefined : schema.safeParse(yaml.value);
  const prose = yaml.prose === undefined ? undefined : readProse(yaml.prose);
  const reports = [...fieldReports(schema, result?.error, yaml), ...(prose?.problems ?? [])];
  return {
    data: result?.data,
    raw: prose && yaml.value,
    claims: claimedId(yaml.value) ?? idIn(text),
    body: prose?.body ?? emptyBody(),
    text: text.replace(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m, ''),
    source: text,
    digest,
    locate: yaml.locate,
    diagnostics: [...diagnostics, ...reports.map((report) => toDiagnostic({ ...report, file }))],
  };
}

function claimedId(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The id that a file claims which cannot be read further. */
function idIn(source: string): string | undefined {
  return /^id:\s*["']?([a-z0-9-]+)["']?\s*$/m.exec(source)?.[1];
}
