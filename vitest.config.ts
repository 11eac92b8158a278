import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const toolchain = new URL('.toolchain/env.json', import.meta.url)
const env: Record<string, string> = existsSync(toolchain) ? JSON.parse(readFileSync(toolchain, 'utf8')).env : {}

// No test may write into the settings of whoever runs it.
const laptop = join(import.meta.dirname, '.toolchain', 'laptop')

export default defineConfig({
  test: {
    env: { ...env, TALAN_LAPTOP_FOLDER: laptop },
    globalSetup: ['tests/db/template-offices.ts'],
    include: ['tests/{unit,db,ipc}/**/*.test.ts'],
    // One a core; left to itself it keeps a core free, which on a laptop of two doubles the time.
    maxWorkers: availableParallelism(),
    // Loading the program anew for each file took 40 per cent of the time; every test makes an office of its own anyhow.
    isolate: false,
    // A laptop that is busy with other things is slow and not wrong; how fast Talan is, the benchmark tells.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
