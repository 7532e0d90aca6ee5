import type { Diagnostic } from '../../../model/diagnostic.ts';
import { readFiles, type PlaybookFiles } from '../../../playbook/read-files.ts';
import { rules } from '../../../rules/index.ts';
import { runRules } from '../../../rules/run-rules.ts';
import { sample, sampleDay } from '../sample.ts';
import type { Fault } from './fault.ts';
import { faultsOfFiles } from './faults-of-files.ts';
import { faultsOfKinds } from './faults-of-kinds.ts';
import { faultsOfTexts } from './faults-of-texts.ts';
import { faultsOfTrust } from './faults-of-trust.ts';

/** By rule, something wrong that it reports. A rule may have none: its page then says what it says without. */
export const faults: Readonly<Record<string, Fault>> = {
  ...faultsOfFiles,
  ...faultsOfTrust,
  ...faultsOfTexts,
  ...faultsOfKinds,
};

/** What a rule really says of its fault, and the text it says it of. */
export interface ShownFault {
  finding: Diagnostic;
  /** The file that it is about. Undefined where there is no text to see. */
  text: string | undefined;
}

/** Runs a rule over its fault. Undefined when the rule has none. */
export function showFault(rule: string): ShownFault | undefined {
  const fault = faults[rule];
  if (!fault) return undefined;
  const files = filesOf(fault, ['playbook.yaml', 'owners.yaml', ...(fault.beside ?? [])]);
  const finding = findingsOf(rule, files)[0];
  return finding && { finding, text: textOf(files[finding.file.replace(/^content\//, '')]) };
}

/** The fault among files of the sample. */
export function filesOf({ files }: Fault, beside: readonly string[]): PlaybookFiles {
  return { ...Object.fromEntries(beside.map((file) => [file, sample[file]!])), ...files };
}

/** What a rule says of a playbook. */
export function findingsOf(rule: string, files: PlaybookFiles): Diagnostic[] {
  const playbook = readFiles(files);
  const asked = rules.filter(({ id }) => id === rule);
  return [...playbook.diagnostics, ...runRules(asked, playbook, sampleDay)].filter((finding) => finding.rule === rule);
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
}
