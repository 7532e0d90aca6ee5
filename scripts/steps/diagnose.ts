import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { dayIn } from '../../src/base/day.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Playbook } from '../../src/model/page.ts';
import { readChange } from '../../src/playbook/read-change.ts';
import { maskPrivate } from '../../src/playbook/private-data.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { readerRules } from '../../src/playbook/reader-rules.ts';
import type { ChangedTexts } from '../../src/playbook/source-folder.ts';
import { rules } from '../../src/rules/index.ts';
import { markOld } from '../../src/rules/mark-old.ts';
import { runRules, type Since } from '../../src/rules/run-rules.ts';
import type { ValidationReport } from './format-diagnostics/report.ts';
import { WrongUse } from './parse-arguments.ts';

/** A playbook, everything there is to say about it, and what the formats need to say it. */
export interface Diagnosis extends ValidationReport {
  playbook: Playbook;
  findings: Diagnostic[];
}

/** Which playbook, on which day. The day is the one in the company's time zone when none is given. */
export interface DiagnoseOptions {
  content: string;
  today?: string | undefined;
  /** Judge what has changed since this branch or commit; the rest is only reported. */
  changedSince?: string | undefined;
  /** Keep only the findings of these rules. */
  only?: readonly string[];
  /** Judge some files by another text than they hold. */
  changed?: ChangedTexts;
}

/** The id of every rule, the reader's own among them. */
export const ruleIds: readonly string[] = [...Object.keys(readerRules), ...rules.map(({ id }) => id)];

const reasons = new Map<string, string>(
  [...Object.entries(readerRules), ...rules.map((rule) => [rule.id, rule] as const)].map(([id, { why }]) => [id, why]),
);

/** Reads a playbook and runs all rules over it. Throws WrongUse when there is no such folder or day. */
export async function diagnose(options: DiagnoseOptions): Promise<Diagnosis> {
  const { content, today, changedSince, only = [], changed } = options;
  requireUse({ content, today });
  const playbook = await readPlaybook(content, changed);
  const on = today ?? dayIn(playbook.config.timeZone, new Date());
  const since = changedSince === undefined ? {} : await sinceOf(content, changedSince, playbook);
  const all = [...playbook.diagnostics, ...runRules(rules, playbook, on, since)];
  const findings = since.change ? markOld(all, findingsBefore(since.change.base, on), since.change) : all;
  return {
    playbook,
    today: on,
    pages: playbook.pages.length,
    findings: only.length === 0 ? findings : findings.filter(({ rule }) => only.includes(rule)),
    why: (rule) => reasons.get(rule),
    linesOf: linesBelow(dirname(resolve(content))),
  };
}

/** What has changed, or why that cannot be told. Throws WrongUse when the question makes no sense here. */
async function sinceOf(content: string, ref: string, playbook: Playbook): Promise<Since> {
  const reading = await readChange({ content, ref, playbook });
  if ('refusal' in reading) throw new WrongUse(`--changed-since cannot be answered. ${reading.refusal}`);
  return reading;
}

/** What was said of a playbook before a change, in the words in which it is said of what nobody has changed. */
function findingsBefore(base: Playbook, today: string): Diagnostic[] {
  const change = { base, files: new Map<never, never>(), writers: new Map<never, never>() };
  return [...base.diagnostics, ...runRules(rules, base, today, { change })];
}

/** Throws WrongUse when there is no such folder or day. */
export function requireUse({ content, today }: DiagnoseOptions): void {
  requireFolder(content);
  requireDay('--today', today);
}

/** Throws WrongUse when an option is given and is no day. */
export function requireDay(option: string, day: string | undefined): void {
  if (day !== undefined && !z.iso.date().safeParse(day).success)
    throw new WrongUse(`${option} cannot be "${day}". Write a day that exists, like 2026-05-01.`);
}

function requireFolder(content: string): void {
  const found = statSync(content, { throwIfNoEntry: false });
  if (found === undefined)
    throw new WrongUse(
      `There is no folder "${content}" in ${process.cwd()}. Name the folder of the playbook with --content.`,
    );
  if (!found.isDirectory())
    throw new WrongUse(`"${content}" is a file. Name the folder of the playbook with --content.`);
}

/** Reads each file once, however many findings it has. The first line loses its byte order mark, as in the parser; what is private is masked. */
function linesBelow(root: string): ValidationReport['linesOf'] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? read(join(root, file));
    known.set(file, lines);
    return lines;
  };
}

function read(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map(maskPrivate);
}
