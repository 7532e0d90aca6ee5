import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../check-site/list-files.ts';
import { writePlaybook } from '../synthetic-playbook/write-playbook.ts';
import { testDay } from '../test-stages.ts';
import { measure, type Measurement } from './measure.ts';

/** What was measured on a playbook of one size. */
export interface PlaybookMeasurement {
  pages: number;
  /** The first is the floor the others are compared with. */
  runs: [Measurement, ...Measurement[]];
  /** Bytes of HTML that an average procedure has. */
  bytes: number;
}

/** Makes up a playbook in a folder and measures everything that is done with one, each once and in the order people do it. */
export async function measurePlaybook(folder: string, pages: number): Promise<PlaybookMeasurement> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  await writePlaybook({ folder: content, pages, today: testDay });

  const options = ['--content', content, '--today', testDay];
  const build = ['scripts/build.ts', ...options, '--out', out];
  const environment = { VADEMECUM_CACHE: join(folder, 'cache') };
  const floor = measure('floor', ['scripts/steps/bench/floor.ts', content, join(folder, 'floor')]);
  const validation = measure('validate', ['scripts/validate.ts', ...options]);
  const cold = measure('cold build', build, environment);
  const unchanged = measure('no change', build, environment);
  editOneFile(content);
  const edited = measure('one edit', build, environment);
  return { pages, runs: [floor, validation, cold, unchanged, edited], bytes: averageBytes(join(out, 'procedures')) };
}

function editOneFile(content: string): void {
  const file = join(content, 'procedures/area-1/topic-1/procedure-0003.mdx');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/\n## Where it leads\n/, '\nOne more sentence.\n\n## Where it leads\n'),
  );
}

function averageBytes(folder: string): number {
  const sizes = listFiles(folder)
    .filter((file) => /^procedure-\d+\/index\.html$/.test(file))
    .map((file) => statSync(join(folder, file)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
