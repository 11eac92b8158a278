import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'
import { Stop } from './setup/words.mjs'
import { playwright } from './tools.mjs'

/**
 * Lets the window's tests drive the build for tests through the journey, try its walls, and compare it with the released build. Throws a
 * `Stop` if they fail.
 */
export async function runPackagedJourney(released, testBuild, env) {
  const [program, words] = playwright(['packaged', '--reporter=list'])
  const code = await withDisplay({ ...env, TALAN_PACKAGED: testBuild, TALAN_RELEASED: released }, shown =>
    runChild(program, words, { cwd: root, env: shown }),
  )
  if (code !== 0) throw new Stop(`the packaged app did not pass the journey. It lies in ${released}.`)
}
