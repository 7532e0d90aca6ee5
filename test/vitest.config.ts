import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/fixtures/**'],
    environment: 'node',
    testTimeout: 30_000,
    // A test that depends on where or when it runs fails here at once.
    env: { TZ: 'Pacific/Kiritimati', NO_COLOR: '1' },
  },
});
