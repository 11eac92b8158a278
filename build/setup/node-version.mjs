import { Stop } from './words.mjs'

const LEAST = [20, 19]

/** Throws a `Stop` for a Node on which the tools would fail later with a message that does not say why. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  throw new Stop(
    `Node ${version} is too old, Talan needs ${LEAST.join('.')} or later. Install Node 24 from nodejs.org ` +
      '(or "nvm install 24"), then run the same command again.',
  )
}
