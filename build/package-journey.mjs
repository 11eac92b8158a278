import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'
import { Stop } from './setup/words.mjs'
import { playwright } from './tools.mjs'

/** Starts the packaged app with a fresh profile and lets the window's tests drive it through the journey. Throws a `Stop` if they fail. */
export async function runPackagedJourney(executable, env) {
  const [program, words] = playwright(['packaged', '--reporter=list'])
  const code = await withDisplay({ ...env, TALAN_PACKAGED: executable }, shown =>
    runChild(program, words, { cwd: root, env: shown }),
  )
  if (code !== 0) throw new Stop(`the packaged app did not pass the journey. It lies in ${executable}.`)
}
