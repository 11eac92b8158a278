import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'
import { hasDisplay } from './setup/programs.mjs'
import { playwright } from './tools.mjs'

/** Opens Talan and waits until it is closed. Without a display, lets it do the demo journey and says where the files are. */
export async function startApp(toolchain, env, words) {
  if (hasDisplay()) return runChild(toolchain.electron, [...toolchain.electronArgs, root, ...words], { cwd: root, env })
  const folder = mkdtempSync(join(tmpdir(), 'talan-demo-'))
  console.log(
    `There is no display, so Talan does the demo journey by itself on a virtual one. Its files go to ${folder}`,
  )
  return withDisplay({ ...env, TALAN_DEMO_OUT: folder }, shown =>
    runChild(...playwright(['demo-journey', '--reporter=line', ...words]), { cwd: root, env: shown }),
  )
}
