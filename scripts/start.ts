/** Builds the site and serves it on this machine until Ctrl+C. */
import { buildSite } from './steps/build-site.ts';
import { onInterrupt } from './steps/on-interrupt.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { serveSite } from './steps/serve.ts';
import { siteOptions, siteUsage, toBase, toSite } from './steps/site-options.ts';

const usage = `npm start -- [options]

${siteUsage}
Takes port 4321, or the next one that is free. Ctrl+C ends it.
`;

await runCommand(async () => {
  const { help, base: path, site, content, out, today } = parseArguments(siteOptions);
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const base = toBase(path);
  const code = await buildSite({ content, out, today, base, site: toSite(site) });
  if (code !== exitCodes.clean) return code;

  const { url } = await serveSite({ folder: out, base });
  onInterrupt(() => process.stdout.write('\n'), exitCodes.clean);
  process.stdout.write(`The playbook is at ${url} (Ctrl+C ends it).\n`);
  return exitCodes.clean;
});
