import type { Diagnostic } from '../../model/diagnostic.ts';
import { maskPrivate } from '../private-data.ts';
import { readFiles, type PlaybookFiles } from '../read-files.ts';
import { rules } from '../../rules/index.ts';
import { runRules, type Since } from '../../rules/run-rules.ts';
import { sample, sampleDay } from './sample.ts';
import type { Fault } from './fault.ts';
import { faultsOfChanges } from './faults-of-changes.ts';
import { faultsOfFiles } from './faults-of-files.ts';
import { faultsOfKinds } from './faults-of-kinds.ts';
import { faultsOfTexts } from './faults-of-texts.ts';
import { faultsOfTrust } from './faults-of-trust.ts';
import { mendingOf, type Mending } from './mended.ts';

/** By rule, something wrong that it reports. A rule may have none: its page then says what it says without. */
export const faults: Readonly<Record<string, Fault>> = {
  ...faultsOfFiles,
  ...faultsOfTrust,
  ...faultsOfTexts,
  ...faultsOfKinds,
  ...faultsOfChanges,
};

/** What a rule really says of its fault, and the text it says it of. */
export interface ShownFault {
  finding: Diagnostic;
  /** The file that it is about. Undefined where there is no text to see. */
  text: string | undefined;
  /** How it is mended. Undefined where something is to be taken away as a whole. */
  mending: Mending | undefined;
}

/** Runs a rule over its fault. Undefined when the rule has none. */
export function showFault(rule: string): ShownFault | undefined {
  const fault = faults[rule];
  if (!fault) return undefined;
  const files = filesOf(fault, ['playbook.yaml', 'owners.yaml', ...(fault.beside ?? [])]);
  const finding = findingsOf(rule, files)[0];
  if (!finding) return undefined;
  const about = finding.file.replace(/^content\//, '');
  return { finding, text: textOf(files[about]), mending: mendingOf(fault, about) };
}

/** The fault among files of the sample. */
export function filesOf({ files }: Fault, beside: readonly string[]): PlaybookFiles {
  return { ...Object.fromEntries(beside.map((file) => [file, sample[file]!])), ...files };
}

/** What a rule says of a playbook. */
export function findingsOf(rule: string, files: PlaybookFiles): Diagnostic[] {
  const playbook = readFiles(files);
  const asked = rules.filter(({ id }) => id === rule);
  const since = sinceOf(faults[rule]?.since, files);
  const findings = [...playbook.diagnostics, ...runRules(asked, playbook, sampleDay, since)];
  return findings.filter((finding) => finding.rule === rule);
}

/** Whether a rule judges what a change does, and not what stands there. */
export function isOfChange(rule: string): boolean {
  return faults[rule]?.since !== undefined;
}

function sinceOf(since: Fault['since'], files: PlaybookFiles): Since {
  if (!since) return {};
  if (since.gap) return { gap: since.gap };
  const before = { ...sample, ...since.before };
  const changed = Object.keys(files).filter((file) => files[file] !== before[file]);
  const paths = changed.map((file) => `content/${file}`);
  return {
    change: {
      base: readFiles(before),
      files: new Map(paths.map((path) => [path, { status: 'changed', path }])),
      writers: new Map(Object.entries(since.writers ?? {})),
    },
  };
}

/** A file as its author sees it, save what is private: nobody is shown that again. */
function textOf(content: string | Uint8Array | undefined): string | undefined {
  const text = content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
  return text?.split('\n').map(maskPrivate).join('\n');
}
