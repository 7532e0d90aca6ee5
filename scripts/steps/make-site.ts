import { join } from 'node:path';
import { plural } from '../../src/base/text.ts';
import { sayCounts, summaryOf } from './build-summary.ts';
import { checkContent } from './check-content.ts';
import { checkSite } from './check-site/check-site.ts';
import type { SiteFinding } from './check-site/finding.ts';
import { commitDay } from './commit-day.ts';
import { indexSearch } from './search-index/index-search.ts';
import { joinStyleSheets } from './join-style-sheets.ts';
import { progressOn } from './progress.ts';
import { publish, type Destination } from './publish.ts';
import { configureAstro, renderSite } from './run-astro.ts';
import { exitCodes, type ExitCode } from './run-command.ts';
import { publishThemes } from './themes/publish-themes.ts';
import { sayThemes } from './themes/say-themes.ts';
import { writeRedirects } from './write-redirects.ts';

/** What to build, and below which path its addresses begin. */
export interface SiteRequest {
  content: string;
  base: string;
  site?: string | undefined;
  today?: string | undefined;
}

/** The way of a site, stage by stage: validate, render, index, verify, publish. Stops at the first that does not hold. */
export async function makeSite(
  destination: Destination,
  { content, base, site, today }: SiteRequest,
): Promise<ExitCode> {
  const { stage } = progressOn(process.stdout);
  const start = performance.now();
  const { next, out } = destination;

  const checked = await stage('validate', () => checkContent(content, today), sayCounts);
  if (checked.refusal !== undefined) return refuse(checked.refusal);

  const day = today ?? commitDay(content) ?? checked.today;
  configureAstro({ content, base, site: site ?? checked.address, today: day, reading: checked.reading });
  await stage('render', async () => {
    await renderSite(next);
    joinStyleSheets(next, base);
  });
  writeRedirects(next, base, checked.expected.leadingOn);
  const themes = publishThemes({ from: 'public/themes', to: join(next, 'themes') });
  await stage(
    'index',
    () => indexSearch(next),
    (count) => `${plural(count, 'page')} to search`,
  );
  const faults = await stage('verify', () => checkSite({ folder: next, base, expected: checked.expected }), sayFaults);
  if (faults.length > 0) return giveUp(faults);

  await stage('publish', () => publish(destination));
  process.stdout.write(sayThemes(themes));
  process.stdout.write(`${summaryOf(out, checked, performance.now() - start)}\n`);
  return exitCodes.clean;
}

function refuse(refusal: string): ExitCode {
  process.stdout.write(`\n${refusal}Nothing was built. The site of before is unchanged.\n`);
  return exitCodes.findings;
}

function giveUp(faults: readonly SiteFinding[]): ExitCode {
  for (const { file, message } of faults) process.stderr.write(`${file}: ${message}\n`);
  process.stderr.write(
    'The site that came out is not whole. This is a fault of the program, not of a page. Nothing was published.\n',
  );
  return exitCodes.internalError;
}

function sayFaults({ length }: readonly SiteFinding[]): string {
  return length === 0 ? '' : plural(length, 'fault');
}
