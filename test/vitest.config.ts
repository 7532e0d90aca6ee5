import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A test that depends on where or when it runs fails here at once. */
const env = { TZ: 'Pacific/Kiritimati', NO_COLOR: '1' };

const shared = { root, env, environment: 'node', testTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    // By itself it leaves a core to itself, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'plain',
          // No test changes what another one uses, and to read all modules anew for each file takes twice as long as the tests.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/fixtures/**', 'test/components/**'],
        },
      },
      // Components are rendered by Astro itself, which needs its own set of plugins.
      getViteConfig({ root, test: { ...shared, name: 'components', include: ['test/components/**/*.test.ts'] } }),
    ],
  },
});
