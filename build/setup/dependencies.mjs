import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isWholeListing, recordListing } from './listing.mjs'
import { npm } from './npm.mjs'
import { readJsonOr } from './whole-file.mjs'
import { Stop, say, since } from './words.mjs'

/** Makes node_modules what the lock file says, whatever state the folder was in. Throws a `Stop` if that fails. */
export async function installDependencies(folder, takeTurn) {
  if (differenceFromLock(folder) === undefined) return
  await takeTurn()
  const difference = differenceFromLock(folder)
  if (difference === undefined) return
  const start = performance.now()
  say(`installing the dependencies by the lock file, as ${difference} …`)
  // Otherwise npm would run node-gyp wherever it sees a binding.gyp, for a binding that the package already ships.
  if (npm(['ci', '--ignore-scripts'], folder) !== 0)
    throw new Stop(
      'npm ci failed, see above. With no network: run it once where the npm registry can be reached. ' +
        'With "Missing … from lock file": package.json and package-lock.json disagree, run "npm install", keep both.',
    )
  const still = differenceFromLock(folder)
  if (still !== undefined) throw new Stop(`npm ci ended well, yet ${still}. Delete node_modules and run it again.`)
  say(`dependencies installed (${since(start)})`)
}

/**
 * Returns how node_modules differs from the lock file, or undefined if it does not. npm keeps its own account of what it installed, so a
 * plain "npm ci" by hand satisfies this too. The packages on disk are compared with that account.
 */
function differenceFromLock(folder) {
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) return 'there are none yet'
  const wanted = readJsonOr(join(folder, 'package-lock.json'), undefined)?.packages
  if (wanted === undefined) throw new Stop(`${folder} has no readable package-lock.json: restore it from git.`)
  const installed = readJsonOr(join(modules, '.package-lock.json'), undefined)?.packages
  if (installed === undefined) return 'the last installation was not finished'
  for (const [place, lock] of Object.entries(wanted)) {
    if (place === '' || lock.link) continue
    const found = installed[place]
    if (found === undefined && lock.optional) continue
    if (found && !isForThisMachine(found)) return `${place} was installed for another system`
    if (found?.version !== lock.version || found.integrity !== lock.integrity) return `${place} is not the locked one`
    if (readJsonOr(join(folder, place, 'package.json'), undefined)?.version !== lock.version)
      return `${place} is damaged or of another version`
  }
  for (const [name, version] of Object.entries(directDependencies(folder)))
    if (wanted[`node_modules/${name}`]?.version !== version) return `package.json asks for another ${name}`
  if (!isWholeListing(modules)) return 'files are missing from it'
  if (!existsSync(join(modules, '.talan-listing.json'))) recordListing(modules)
  return undefined
}

function isForThisMachine({ os, cpu }) {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
}

function directDependencies(folder) {
  const manifest = readJsonOr(join(folder, 'package.json'), {})
  return { ...manifest.dependencies, ...manifest.devDependencies }
}
