/** Serves the playbook while it is being written: a saved file is on the screen a moment later. */
import { dev } from 'astro';
import { plural } from '../src/base/text.ts';
import { diagnose } from './steps/diagnose.ts';
import { offerNames } from './steps/editor-files/collections.ts';
import { summaryLine } from './steps/format-diagnostics/pretty.ts';
import { onInterrupt } from './steps/on-interrupt.ts';
import { parseArguments } from './steps/parse-arguments.ts';
import { configureAstro } from './steps/run-astro.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { liveIndex } from './steps/search-index/live-index.ts';
import { siteOptions, siteUsage, toBase, toSite } from './steps/site-options.ts';

const usage = `npm run dev -- [options]

${siteUsage}
Takes port 4321, or the next one that is free. Search follows the edits. Ctrl+C ends it.
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
  offerNames(content, diagnosis.playbook);

  const search = liveIndex({
    site: out,
    base,
    say: (pages) => process.stdout.write(`Search finds ${plural(pages, 'page')}, and follows what you edit.\n`),
  });
  configureAstro({ content, base, site: toSite(site), today: diagnosis.today });
  const { address, stop } = await dev({
    root: process.cwd(),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 4321 },
    devToolbar: { enabled: false },
    vite: { plugins: [search.plugin] },
  });
  onInterrupt(() => void stop(), exitCodes.clean);
  const url = `http://127.0.0.1:${address.port}${base}`;
  process.stdout.write(`The playbook is at ${url} (Ctrl+C ends it).\n`);
  search.follow(url, content);
  return exitCodes.clean;
});
