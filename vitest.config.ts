import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/keychains.ts',
    setupFiles: 'test/own-keychain.ts',
    // Specs wait for other programs half of the time: a worker for each core would leave them idle.
    maxWorkers: availableParallelism() + 1,
    // Against hanging only: a machine with much else to do takes ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
