import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';

const memory = join(projectRoot, '.cache/browser');
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (root) => `${process.env[root]}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
];

/**
 * The Chromium that browser tests use, or undefined when there is none that starts. CHROME_PATH decides alone when it is
 * set; otherwise an installed Chrome or Chromium goes before Playwright's own download. A found one is remembered.
 */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return startsUp(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;

  const remembered = existsSync(memory) ? readFileSync(memory, 'utf8').trim() : '';
  if (remembered !== '' && existsSync(remembered)) return remembered;

  const found = installed().find(startsUp) ?? (await downloaded());
  if (found !== undefined) remember(found);
  return found;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].filter((path) =>
    existsSync(path),
  );
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) && startsUp(path) ? path : undefined;
}

/** A download without its system libraries, and Ubuntu's stand-in for a snap, are there but do not start. */
function startsUp(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function remember(path) {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  writeFileSync(memory, `${resolve(path)}\n`);
}
