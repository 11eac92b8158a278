import { join } from 'node:path'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'

/** Bundles tests/NAME/run.ts, which is no test but a tool that drives the app, and runs it under Node with a display; answers its exit code. */
export async function runBundled(env, name, words) {
  await bundle(name)
  return withDisplay(env, shown => runTool(shown, name, words))
}

/** The same for a tool that shows nothing. */
export async function runBundledUnseen(env, name, words = []) {
  await bundle(name)
  return runTool(env, name, words)
}

/** Makes out/NAME/run.js of tests/NAME/run.ts. */
export async function bundle(name) {
  // Vite is there only after set-up.
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: `tests/${name}/run.ts`,
      outDir: `out/${name}`,
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { external: [/^better-sqlite3/, /^electron/, /^playwright/] },
    },
  })
}

function runTool(env, name, words) {
  // Nothing of what a tool writes is remembered among the settings of whoever runs it.
  const ownLaptop = { TALAN_LAPTOP_FOLDER: join(root, '.toolchain', 'laptop'), ...env }
  return runChild(process.execPath, [join(root, 'out', name, 'run.js'), ...words], { cwd: root, env: ownLaptop })
}
