import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  // The packaged app is tested by the command that packages it.
  testIgnore: process.env['TALAN_PACKAGED'] ? [] : ['**/packaged.spec.ts'],
  outputDir: 'test-results',
  timeout: 60_000,
  // One window at a time: two cores are too few to tell a slow machine from a slow program.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { trace: 'off' },
})
