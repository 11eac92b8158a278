import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const toolchain = new URL('.toolchain/env.json', import.meta.url)
const env: Record<string, string> = existsSync(toolchain) ? JSON.parse(readFileSync(toolchain, 'utf8')).env : {}

export default defineConfig({
  test: {
    env,
    include: ['tests/{unit,db,ipc}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
