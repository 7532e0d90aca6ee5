import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/steps/setup/find-browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.cache/test/results',
  globalSetup: './browser/serve-test-site.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that others use may be slow at the wrong moment. What passes only at the second try is named at the end.
  retries: 1,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    // Otherwise each jump to an anchor is an animation to wait for.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every test costs as much time as the tests; `--trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
