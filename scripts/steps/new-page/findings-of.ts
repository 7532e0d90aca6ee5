import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnose } from '../diagnose.ts';
import type { PlannedPage } from './plan-page.ts';

/** What `validate` says of a page that has just been written. */
export async function findingsOf({ path }: PlannedPage, content: string, today: string): Promise<Diagnostic[]> {
  const { findings } = await diagnose({ content, today });
  const file = `${basename(resolve(content))}/${path}`;
  return findings.filter((finding) => finding.file === file);
}
