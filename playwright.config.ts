import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/window',
  outputDir: 'test-results/window',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
});
