import { join } from 'node:path'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'

/** Bundles the benchmark and runs it under Node with a display; answers its exit code. */
export async function runBenchmark(env, words) {
  // Vite is there only after set-up.
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/run.ts',
      outDir: 'out/bench',
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { external: [/^better-sqlite3/, /^electron/, /^playwright/] },
    },
  })
  return withDisplay(env, shown =>
    runChild(process.execPath, [join(root, 'out/bench/run.js'), ...words], { cwd: root, env: shown }),
  )
}
