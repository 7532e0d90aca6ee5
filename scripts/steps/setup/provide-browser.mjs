import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

/** Sees to it that there is a Chromium for the browser tests. Returns what to do when none can be had, or undefined. */
export async function provideBrowser(node) {
  if ((await findBrowser()) !== undefined) return undefined;
  if (process.env.CHROME_PATH)
    return `CHROME_PATH is ${process.env.CHROME_PATH}, which cannot be started. Let it name a Chrome or Chromium, or unset it.`;

  process.stderr.write('Getting a Chromium for the browser tests.\n');
  for (const get of [download, installPackage]) {
    get(node);
    if ((await findBrowser()) !== undefined) return undefined;
  }
  return [
    'There is no Chromium for the browser tests, and none could be installed here.',
    'Install Google Chrome or Chromium, or set CHROME_PATH to its program, and run the command again.',
    'On Debian and Ubuntu, `sudo npx playwright install --with-deps chromium` brings one with all it needs.',
  ].join('\n');
}

function download(node) {
  run(node, ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

function installPackage() {
  if (process.getuid?.() !== 0) return;
  if (run('apt-get', ['update']))
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
}

function run(program, values, environment = {}) {
  return spawnSync(program, values, { stdio: ['ignore', 2, 2], env: { ...process.env, ...environment } }).status === 0;
}
