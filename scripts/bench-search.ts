/** Measures what search costs a reader on made-up playbooks of some sizes, and prints a table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSearch, type SearchMeasurement } from './steps/bench/measure-search.ts';
import { toSizes } from './steps/bench/to-sizes.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { runScript } from './steps/run-script.ts';
import { writePlaybook } from './steps/synthetic-playbook/write-playbook.ts';
import { testDay } from './steps/test-stages.ts';

const usage = `npm run bench-search -- [options]

  --pages 900,5000   how many pages the playbooks have
  --site FOLDER      a site that is built already, instead of made-up ones
  --help             this text
`;

await runCommand(async () => {
  const { pages, site, help } = parseArguments({
    pages: { type: 'string', default: '900,5000' },
    site: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const rows: [name: string, measured: SearchMeasurement][] = [];
  if (site !== undefined) rows.push([site, await measureSearch(site)]);
  else for (const size of toSizes(pages)) rows.push([`${size} pages`, await measureMadeUp(size)]);
  process.stdout.write(`\n${tableOf(rows)}\n`);
  return exitCodes.clean;
});

async function measureMadeUp(pages: number): Promise<SearchMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-bench-'));
  try {
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    await writePlaybook({ folder: content, pages, today: testDay });
    const words = ['--content', content, '--today', testDay, '--out', out];
    const code = await runScript(['scripts/build.ts', ...words], { VADEMECUM_CACHE: join(folder, 'cache') });
    if (code !== 0) throw new Error('The made-up playbook cannot be built.');
    return await measureSearch(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(rows: readonly (readonly [name: string, measured: SearchMeasurement])[]): string {
  const head =
    '| playbook | first query KB | of it | first asked, median / p95 ms | asked again, median / p95 ms | typing: longest task ms, tasks over 50 ms |\n| --- | ---: | --- | ---: | ---: | ---: |\n';
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  return (
    head +
    rows
      .map(([name, { firstQuery, parts, fresh, again, typing }]) => {
        const shares = Object.entries(parts).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
        const spread = ({ median, p95 }: SearchMeasurement['fresh']) => `${median.toFixed(0)} / ${p95.toFixed(0)}`;
        const deaf = `${typing.longest.toFixed(0)}, ${typing.tooLong}`;
        return `| ${name} | ${kilobytes(firstQuery)} | ${shares.join(', ')} | ${spread(fresh)} | ${spread(again)} | ${deaf} |`;
      })
      .join('\n')
  );
}
