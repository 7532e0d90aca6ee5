import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/steps/setup/find-browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.cache/test/results',
  globalSetup: './browser/serve-test-site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    trace: 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
