import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installPackages } from './debian.mjs'
import { hasDisplay, isOnPath } from './programs.mjs'
import { missingLibraries } from './shared-libraries.mjs'
import { Stop } from './words.mjs'

const compiling = { 'g++': 'g++', make: 'make', python3: 'python3' }

/** Makes sure that Linux has the libraries of this Electron, a display to show it on and, if one is needed, a compiler. */
export async function provideSystemPackages({ electron, isCompileDue, proofs, takeTurn }) {
  if (process.platform !== 'linux') return
  // The linker's cache is rewritten whenever a package adds or removes a library.
  const identity = `${electron.identity} ${statSync('/etc/ld.so.cache', { throwIfNoEntry: false })?.mtimeMs}`
  const areLibrariesProven = proofs.answerFor('libraries', identity) === true
  const lacking = () => lackingOf({ electron, areLibrariesProven, isCompileDue })
  if (lacking().length > 0) {
    await takeTurn()
    provide(lacking())
    const still = lacking()
    if (still.length > 0) refuse(still)
  }
  if (areLibrariesProven) return
  const now = `${electron.identity} ${statSync('/etc/ld.so.cache', { throwIfNoEntry: false })?.mtimeMs}`
  proofs.keep('libraries', now, true)
}

function lackingOf({ electron, areLibrariesProven, isCompileDue }) {
  const lacking = areLibrariesProven ? [] : missingLibraries(electron.path)
  if (!hasDisplay() && !isOnPath('Xvfb')) lacking.push({ name: 'Xvfb', package: 'xvfb' })
  if (!isCompileDue) return lacking
  for (const [name, packaged] of Object.entries(compiling))
    if (!isOnPath(name)) lacking.push({ name, package: packaged })
  if (isDebiansNode() && !hasNodeHeaders()) lacking.push({ name: 'the headers of Node', package: 'libnode-dev' })
  return lacking
}

function provide(lacking) {
  if (lacking.length === 0) return
  if (!isOnPath('apt-get') || lacking.some(part => part.package === undefined)) refuse(lacking)
  installPackages(
    lacking.map(part => part.package),
    named(lacking),
  )
}

function refuse(lacking) {
  throw new Stop(
    `this system lacks ${lacking.map(part => part.name).join(', ')}. Install that with the system's package manager, ` +
      'then run the same command again.',
  )
}

function named(lacking) {
  const isLibrary = ({ name }) => /\.so(\.|$)/.test(name)
  const libraries = lacking.filter(isLibrary).map(part => part.name)
  const others = lacking.filter(part => !isLibrary(part)).map(part => part.name)
  const few = libraries.length <= 3
  const names = [...(few ? libraries : [`${libraries.length} shared libraries (${libraries[0]} …)`]), ...others]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

// Node's own builds include their headers; Debian packages them separately.
const isDebiansNode = () => process.execPath === '/usr/bin/node' && existsSync('/usr/share/doc/nodejs/copyright')

/** Returns true if the C headers of this Node lie beside it. */
export function hasNodeHeaders(folder = join(dirname(process.execPath), '..')) {
  return existsSync(join(folder, 'include', 'node', 'node_api.h'))
}
