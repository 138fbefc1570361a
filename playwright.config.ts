import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/window',
  outputDir: 'test-results/window',
  // Each has a keychain of its own (test/window/launch.ts), and waits for restic half of the time.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // A process of restic takes a second, and more on a busy machine.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
});
