import { byPlace, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { mendText } from './mend-text.ts';

/** A file that `--fix` changes. */
export interface MendedFile {
  /** Path from the folder that holds the playbook's, with `/`. */
  file: string;
  before: string;
  after: string;
  /** What is mended in it, in the order of mending. */
  mended: Diagnostic[];
}

/** What mending needs: the findings of a playbook in which some files have another text, and the text of a file. */
export interface MendingPlaybook {
  findingsWith(changed: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]>;
  textOf(file: string): string;
}

/** A mended place can bring another to light. More rounds than this are needed by nothing that people write. */
const mostPasses = 20;

/** Mends what can be read in one way only, over and over, until there is nothing left that can be. Writes no file. */
export async function mendPlaybook({ findingsWith, textOf }: MendingPlaybook): Promise<MendedFile[]> {
  const files = new Map<string, MendedFile>();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const changed = new Map([...files.values()].map(({ file, after }) => [file, after]));
    const findings = (await findingsWith(changed)).filter(({ edits = [] }) => edits.length > 0);
    if (!mendOnce(findings, files, textOf)) break;
  }
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** One pass over all files. False when it changed nothing. */
function mendOnce(
  findings: readonly Diagnostic[],
  files: Map<string, MendedFile>,
  textOf: MendingPlaybook['textOf'],
): boolean {
  let hasChanged = false;
  for (const [file, own] of Map.groupBy(findings, (finding) => finding.file)) {
    const earlier = files.get(file);
    const before = earlier?.before ?? textOf(file);
    const { text, mended } = mendText(earlier?.after ?? before, own.toSorted(byPlace));
    if (text === (earlier?.after ?? before)) continue;
    files.set(file, { file, before, after: text, mended: [...(earlier?.mended ?? []), ...mended] });
    hasChanged = true;
  }
  return hasChanged;
}
