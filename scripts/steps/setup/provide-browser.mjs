import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

/** Sees to it that there is a Chromium for the browser tests. Returns what to do when none can be had, or undefined. */
export async function provideBrowser(node) {
  if ((await findBrowser()) !== undefined) return undefined;
  if (process.env.CHROME_PATH)
    return `CHROME_PATH is ${process.env.CHROME_PATH}, which cannot be started. Let it name a Chrome or Chromium, or unset it.`;

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
  process.stderr.write('Downloading a Chromium for the browser tests.\n');
  const command = ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'];
  // What it writes when there is no network is twenty lines for each of five attempts.
  if (!run(node, command, { stdio: 'ignore', env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' } }))
    process.stderr.write('The download failed.\n');
}

function installPackage() {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'], { stdio: 'ignore' })) return;
  process.stderr.write("Installing Debian's Chromium for the browser tests.\n");
  const options = { stdio: ['ignore', 2, 2], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  if (run('apt-get', ['update', '-qq'], options))
    run('apt-get', ['install', '-qq', '--no-install-recommends', 'chromium'], options);
}

function run(program, values, { stdio, env = {} }) {
  return spawnSync(program, values, { stdio, env: { ...process.env, ...env } }).status === 0;
}
