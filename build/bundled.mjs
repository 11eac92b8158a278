import { join } from 'node:path'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'

/**
 * Bundles tests/NAME/run.ts, which is a tool that drives the app and not a test. Runs it under Node with a display and returns its exit
 * code.
 */
export async function runBundled(env, name, words) {
  await bundle(name)
  return withDisplay(env, shown => runTool(shown, name, words))
}

/** Does the same for a tool that shows no window. */
export async function runBundledUnseen(env, name, words = []) {
  await bundle(name)
  return runTool(env, name, words)
}

/** Bundles tests/NAME/run.ts into out/NAME/run.js. */
export async function bundle(name) {
  // Imported here, since Vite is installed only by set-up.
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
  // What a tool writes must not be remembered among the settings of the user who runs it.
  const ownLaptop = { TALAN_LAPTOP_FOLDER: join(root, '.toolchain', 'laptop'), ...env }
  return runChild(process.execPath, [join(root, 'out', name, 'run.js'), ...words], { cwd: root, env: ownLaptop })
}
