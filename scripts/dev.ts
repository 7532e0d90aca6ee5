/** Serves the playbook while it is being written: a saved file is on the screen a moment later. */
import { dev } from 'astro';
import { diagnose } from './steps/diagnose.ts';
import { summaryLine } from './steps/format-diagnostics/pretty.ts';
import { onInterrupt } from './steps/on-interrupt.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { configureAstro } from './steps/run-astro.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { serveLastIndex } from './steps/serve-last-index.ts';
import { siteOptions, siteUsage, toBase, toSite } from './steps/site-options.ts';

const usage = `npm run dev -- [options]

${siteUsage}
Search answers from the site that was built last. Ctrl+C ends it.
`;

await runCommand(async () => {
  const { help, base: path, site, content, out, today } = parseArguments(siteOptions);
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const base = toBase(path);
  const diagnosis = await diagnose({ content, today });
  const advice = diagnosis.findings.length > 0 ? ' `npm run validate` says what to do.' : '';
  process.stdout.write(`${summaryLine(diagnosis)}${advice}\n`);

  configureAstro({ content, base, site: toSite(site), today: diagnosis.today });
  const { address, stop } = await dev({
    root: process.cwd(),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 4321 },
    devToolbar: { enabled: false },
    vite: { plugins: [serveLastIndex(out, base)] },
  });
  onInterrupt(() => void stop(), exitCodes.clean);
  process.stdout.write(`The playbook is at http://127.0.0.1:${address.port}${base} (Ctrl+C ends it).\n`);
  return exitCodes.clean;
});
