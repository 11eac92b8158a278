import { spawnSync } from 'node:child_process'
import { readOr } from './whole-file.mjs'
import { Stop, say, since } from './words.mjs'

// Debian 13 and Ubuntu 24.04 renamed some libraries when they changed to 64-bit time.
const renamed = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])
const firstRenamed = { debian: 13, ubuntu: 24.04 }
const options = ['install', '-y', '--no-install-recommends']

/** Installs packages as root. For an ordinary user it throws a `Stop` with the command to run. `lacking` says why they are needed. */
export function installPackages(packages, lacking) {
  const isRoot = process.getuid() === 0
  if (isRoot) {
    say(`this machine lacks ${lacking}; reading the list of packages (apt-get update) …`)
    aptGet(['update'])
  }
  const known = knownPackages()
  const names = namesHere(packages, known)
  const line = `apt-get ${options.join(' ')} ${names.join(' ')}`
  // A fresh container has no list of packages at all.
  const update = names.every(name => known.has(name)) ? '' : 'sudo apt-get update && '
  if (!isRoot)
    throw new Stop(
      `this machine lacks ${lacking}, which only an administrator can add. Run this, then the same command again:\n\n` +
        `  ${update}sudo ${line}\n`,
    )
  const start = performance.now()
  say(`installing as root: ${line} …`)
  aptGet([...options, ...names])
  say(`${names.length} system package${names.length === 1 ? '' : 's'} installed (${since(start)})`)
}

function aptGet(words) {
  const run = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status === 0) return
  const tail = `${run.stdout ?? ''}${run.stderr ?? run.error?.message}`.trim().split('\n').slice(-12).join('\n')
  throw new Stop(`"apt-get ${words.join(' ')}" failed. Mend what it says, then run the same command again:\n${tail}`)
}

/** Returns the name of a package as a dependency that either release satisfies. */
export function eitherName(name) {
  return renamed.has(name) ? `${name}t64 | ${name}` : name
}

function knownPackages() {
  return new Set(
    (spawnSync('apt-cache', ['pkgnames'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout ?? '').split('\n'),
  )
}

/** For a renamed library, uses the name that apt knows here; if its lists are empty, the release decides. */
function namesHere(packages, known) {
  return [...new Set(packages)].sort().map(name => {
    if (!renamed.has(name)) return name
    if (known.has(`${name}t64`)) return `${name}t64`
    return known.has(name) || !isAfterRenaming() ? name : `${name}t64`
  })
}

function isAfterRenaming() {
  const release = readOr('/etc/os-release', '')
  const field = name => release.match(new RegExp(`^${name}="?([^"\n]*)`, 'm'))?.[1] ?? ''
  return Number.parseFloat(field('VERSION_ID')) >= (firstRenamed[field('ID')] ?? Number.POSITIVE_INFINITY)
}
