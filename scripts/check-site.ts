/** Holds a built site against its playbook: every page is there, and every link and file leads somewhere. */
import { plural } from '../src/base/text.ts';
import { checkSite } from './steps/check-site/check-site.ts';
import { expectedSite } from './steps/check-site/expected-site.ts';
import { diagnose } from './steps/diagnose.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { siteOptions, siteUsage, toBase } from './steps/site-options.ts';

await runCommand(async () => {
  const { help, base, content, out, today } = parseArguments(siteOptions);
  if (help) {
    process.stdout.write(`node scripts/check-site.ts [options]\n\n${siteUsage}`);
    return exitCodes.clean;
  }
  const { playbook, pages } = await diagnose({ content, today });
  const findings = checkSite({ folder: out, base: toBase(base), expected: expectedSite(playbook) });
  for (const { file, message } of findings) process.stdout.write(`${file}: ${message}\n`);
  process.stdout.write(
    `${plural(pages, 'page')}: ${findings.length === 0 ? 'the site is whole' : plural(findings.length, 'fault')}.\n`,
  );
  return findings.length === 0 ? exitCodes.clean : exitCodes.findings;
});
