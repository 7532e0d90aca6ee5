/** Runs everything that must hold before a change lands, to the end even when something fails. The last line counts it. */
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { runStage, sayTally, sum, type Stage, type Tally } from './steps/stages.ts';
import { browserStage, buildStage, checkStages, searchStage, unitStage } from './steps/test-stages.ts';

const usage = `npm test, or npm run test:full

  --full   every kind of page in every state, theme and width with each other, instead of every pair of these
  --help   this text

Exit codes: 0 everything holds, 1 something does not, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { full, help } = parseArguments({ full: { type: 'boolean' }, help: { type: 'boolean' } });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (full) process.env['VADEMECUM_FULL'] = '1';

  const tallies: Tally[] = [];
  for (const stage of [...checkStages, unitStage]) tallies.push(await runStage(stage));
  tallies.push(...(await runOnSite()));

  const total = sum(tallies);
  process.stdout.write(`\n${sayTally(total)}\n`);
  return total.failed === 0 ? exitCodes.clean : exitCodes.findings;
});

/** Without a site of this very code there is nothing to search or to look at in a browser. */
async function runOnSite(): Promise<Tally[]> {
  const built = await runStage(buildStage);
  const tallies = [built];
  for (const stage of [searchStage, browserStage])
    tallies.push(built.failed === 0 ? await runStage(stage) : notRun(stage));
  return tallies;
}

function notRun({ name }: Stage): Tally {
  process.stdout.write(`\n== ${name}\nNot run, since there is no site to run it on.\n`);
  return { passed: 0, failed: 1 };
}
