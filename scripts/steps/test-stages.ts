import type { Stage, Tally } from './stages.ts';

/** The day all tests and gates live on. Nothing in them reads the real clock. */
export const testDay = '2026-11-21';

/** The site that browser tests run on. Built beside `dist`, so that a test never takes the place of somebody's site. */
export const testSite = '.cache/test/site';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'] as const;
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

/** What must hold of the code as it is written. */
export const checkStages: readonly Stage[] = [
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check'], environment: quiet },
  { name: 'editor files', command: ['scripts/editor-files.ts', '--check'] },
];

/** Which folder may use which. Part of the unit tests too. */
export const architectureStage: Stage = { name: 'architecture', command: [...vitest, 'test/architecture.test.ts'] };

/** Everything that needs no browser and no built site. */
export const unitStage: Stage = {
  name: 'unit',
  command: [...vitest, '--reporter=default', '--reporter=json', '--outputFile.json=.cache/test/unit.json'],
  report: { file: '.cache/test/unit.json', read: readVitest },
};

export const buildStage: Stage = {
  name: 'build',
  command: ['scripts/build.ts', '--today', testDay, '--out', testSite],
  environment: { VADEMECUM_CACHE: '.cache/test/astro' },
};

/** The golden queries, in a real browser on the built site. Each thing that must hold of the search counts as one test. */
export const searchStage: Stage = {
  name: 'search',
  command: ['scripts/search-test.ts', '--today', testDay, '--site', testSite, '--json', '.cache/test/search.json'],
  report: { file: '.cache/test/search.json', read: readSearchTest },
};

/** The built site in a real browser. */
export const browserStage: Stage = {
  name: 'browser',
  command: [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'test/playwright.config.ts',
    '--reporter=line,json',
  ],
  report: { file: '.cache/test/browser.json', read: readPlaywright },
  environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: '.cache/test/browser.json' },
};

/** A file of tests that cannot even be loaded counts as one failure. */
function readVitest(report: unknown): Tally {
  const { numPassedTests, testResults } = report as {
    numPassedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(1, tests) : tests;
  });
  return { passed: numPassedTests, failed: failed.reduce((all, some) => all + some, 0) };
}

/** A playbook that has no list of queries has no checks. */
function readSearchTest(report: unknown): Tally {
  const { checks } = report as { checks: { holds: boolean }[] };
  const passed = checks.filter(({ holds }) => holds).length;
  return { passed, failed: checks.length - passed };
}

/** A test that fails first and passes then counts as passed; errors outside any test count one each. */
function readPlaywright(report: unknown): Tally {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
