import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const toolchain = new URL('.toolchain/env.json', import.meta.url)
const env: Record<string, string> = existsSync(toolchain) ? JSON.parse(readFileSync(toolchain, 'utf8')).env : {}

// Tests must not write into the settings of the user who runs them.
const laptop = join(import.meta.dirname, '.toolchain', 'laptop')

export default defineConfig({
  test: {
    env: { ...env, TALAN_LAPTOP_FOLDER: laptop },
    globalSetup: ['tests/db/template-offices.ts'],
    setupFiles: ['tests/one-seed.ts', 'tests/end-each-test.ts'],
    include: ['tests/{unit,db,ipc,hub}/**/*.test.ts'],
    // One worker for each core. By default Vitest keeps one core free, which doubles the time on a laptop with two.
    maxWorkers: availableParallelism(),
    // Loading the program again for each file took 40 per cent of the time, and every test makes its own office anyhow.
    isolate: false,
    // A laptop that is busy with other work is slow, which is not a failure. The benchmark measures how fast Talan is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
