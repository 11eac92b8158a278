import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

const displays = (process.env['TALAN_DISPLAYS'] ?? '').split(',').filter(Boolean)

// What the command line writes during tests must not be remembered among the settings of the user who runs them.
process.env['TALAN_LAPTOP_FOLDER'] ??= join(import.meta.dirname, '.toolchain', 'laptop')

export default defineConfig({
  testDir: 'tests/e2e',
  // The packaged app is tested by the command that packages it.
  testIgnore: process.env['TALAN_PACKAGED'] ? [] : ['**/packaged.spec.ts'],
  outputDir: 'test-results',
  timeout: 60_000,
  // A laptop that is busy with other work is slow, which is not a failure. The benchmark measures how fast Talan is.
  expect: { timeout: 15_000 },
  // One worker for each display. A window waits most of its life, but two on one display steal each other's focus.
  workers: Math.max(1, displays.length),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { trace: 'off' },
})
