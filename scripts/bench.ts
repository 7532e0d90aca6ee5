/** Measures building made-up playbooks of some sizes beside the least work there is, and prints a table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePlaybook, type PlaybookMeasurement } from './steps/bench/measure-playbook.ts';
import { toSizes } from './steps/bench/to-sizes.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const usage = `npm run bench -- [options]

  --pages 1000,5000   how many pages the playbooks have
  --help              this text
`;

await runCommand(async () => {
  const { pages, help } = parseArguments({
    pages: { type: 'string', default: '1000,5000' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  process.stdout.write(
    `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, one run each\n\n`,
  );
  process.stdout.write(
    '| pages | what | wall s | CPU s | × floor CPU | peak MB | HTML bytes a procedure |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |\n',
  );
  for (const size of toSizes(pages)) process.stdout.write(rowsOf(await measureIn(size)));
  return exitCodes.clean;
});

async function measureIn(pages: number): Promise<PlaybookMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-bench-'));
  try {
    return await measurePlaybook(folder, pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf({ pages, runs, bytes }: PlaybookMeasurement): string {
  const [floor] = runs;
  const rows = runs.map(({ what, wall, cpu, megabytes }) => [
    pages,
    what,
    wall.toFixed(1),
    cpu.toFixed(1),
    (cpu / floor.cpu).toFixed(1),
    megabytes.toFixed(0),
    what === 'cold build' ? bytes.toFixed(0) : '',
  ]);
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
