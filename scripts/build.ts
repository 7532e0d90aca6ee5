/** Builds the site: validate, render, index, verify, publish. Exits with 1 when the content has errors; then the site of before stays. */
import { buildSite } from './steps/build-site.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { siteOptions, siteUsage, toBase, toSite } from './steps/site-options.ts';

const usage = `npm run build -- [options]

${siteUsage}
Exit codes: 0 built, 1 errors in the content, 2 wrong use, 3 internal error, 4 another build is running.
`;

await runCommand(async () => {
  const { help, base, site, content, out, today } = parseArguments(siteOptions);
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  return buildSite({ content, out, today, base: toBase(base), site: toSite(site) });
});
