/** Holds the code against its rules: format, lint, types, and which folder may use which. */
import { exitCodes, runCommand } from './steps/run-command.ts';
import { runStage, sayTally, sum, type Tally } from './steps/stages.ts';
import { architectureStage, checkStages } from './steps/test-stages.ts';

await runCommand(async () => {
  const tallies: Tally[] = [];
  for (const stage of [...checkStages, architectureStage]) tallies.push(await runStage(stage));

  const total = sum(tallies);
  process.stdout.write(`\n${sayTally(total)}\n`);
  return total.failed === 0 ? exitCodes.clean : exitCodes.findings;
});
