/** Makes the pictures that the help shows, from a built site: each in light and in dark. Exits with 1 when one is too large. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { schemes, takeScreenshots } from './steps/screenshots/take-screenshots.ts';
import { testDay } from './steps/test-stages.ts';

const usage = `npm run screenshots -- [options]

  --site FOLDER        a site that is built already, of the starter playbook (dist)
  --out FOLDER         where the pictures go (src/layouts/help/pictures)
  --today YYYY-MM-DD   the day that the browser's clock stands on (${testDay})
  --help               this text

Build the site first: npm run build -- --today ${testDay}. Build it again afterwards: the help shows the new pictures then.

Exit codes: 0 all pictures are there, 1 one of them is too large, 2 wrong use, 3 internal error.
`;

/** A help page is read over a slow line, too. */
const mostBytes = 60_000;

await runCommand(async () => {
  const { help, site, out, today } = parseArguments({
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'src/layouts/help/pictures' },
    today: { type: 'string', default: testDay },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (!existsSync(join(site, 'help/index.html')))
    throw new WrongUse(`There is no site in "${site}". Build it: npm run build -- --today ${today} --out ${site}`);

  mkdirSync(out, { recursive: true });
  let isTooLarge = false;
  for await (const { name, scheme, picture } of takeScreenshots(site, today)) {
    const file = join(out, `${name}-${scheme}.webp`);
    writeFileSync(file, picture);
    const isLarge = picture.length > mostBytes;
    isTooLarge ||= isLarge;
    process.stdout.write(
      `${file}: ${(picture.length / 1000).toFixed(1)} kB${isLarge ? `, over ${mostBytes / 1000}` : ''}\n`,
    );
  }
  process.stdout.write(`${schemes.length === 2 ? 'Light and dark' : schemes.join()}, as of ${today}.\n`);
  return isTooLarge ? exitCodes.findings : exitCodes.clean;
});
