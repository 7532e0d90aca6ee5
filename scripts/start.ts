/** Builds the site and serves it on this machine until Ctrl+C. */
import { onInterrupt } from './steps/on-interrupt.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';
import { runScript } from './steps/run-script.ts';
import { serveSite } from './steps/serve.ts';
import { siteOptions, siteUsage, toBase } from './steps/site-options.ts';

const usage = `npm start -- [options]

${siteUsage}
Takes port 4321, or the next one that is free. Ctrl+C ends it.
`;

await runCommand(async () => {
  const words = process.argv.slice(2);
  const { help, base, out } = parseArguments(siteOptions, words);
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  // In a process of its own: what a build needs in memory is given back when it ends.
  const code = await runScript(['scripts/build.ts', ...words]);
  if (code !== exitCodes.clean) return code as ExitCode;

  const { url } = await serveSite({ folder: out, base: toBase(base) });
  onInterrupt(() => process.stdout.write('\n'), exitCodes.clean);
  process.stdout.write(`The playbook is at ${url} (Ctrl+C ends it).\n`);
  return exitCodes.clean;
});
