import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isWholeInventory, recordInventory } from './inventory.mjs'
import { root } from './places.mjs'
import { readJsonOr, readOr } from './whole-file.mjs'
import { Stop, say, since } from './words.mjs'

const LONGEST_DOWNLOAD = 10 * 60_000
const folder = join(root, 'node_modules', 'electron')
const inventory = join(folder, 'dist-inventory.json')

/** The version that package.json pins. */
const officialVersion = () => readJsonOr(join(folder, 'package.json'), {}).version

/** Returns the official Electron inside node_modules; undefined if it is not complete. */
export function installedOfficial() {
  const version = officialVersion()
  if (
    readOr(join(folder, 'dist', 'version'), '')
      .trim()
      .replace(/^v/, '') !== version
  )
    return undefined
  const path = join(folder, 'dist', readOr(join(folder, 'path.txt'), 'missing'))
  if (!existsSync(path)) return undefined
  // A user may have run Electron's own installer by hand: then there is no inventory yet.
  if (existsSync(inventory) && !isWholeInventory(join(folder, 'dist'), inventory)) return undefined
  return { path, official: true }
}

/**
 * Downloads the official Electron with its own installer. The installer compares the archive with checksums inside the npm package, which
 * the lock file pins in turn. Returns undefined if the network does not provide it. A wrong checksum is no network failure: it throws a
 * `Stop`.
 */
export function downloadOfficial() {
  const start = performance.now()
  const version = officialVersion()
  say(`downloading Electron ${version} …`)
  for (const remains of ['dist', 'path.txt', 'dist-inventory.json'])
    rmSync(join(folder, remains), { recursive: true, force: true })
  const run = spawnSync(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    // An inherited choice of platform or of remote checksums must not decide what counts as verified here.
    env: { ...process.env, electron_use_remote_checksums: '', npm_config_electron_use_remote_checksums: '' },
    stdio: ['ignore', 2, 'pipe'],
    timeout: LONGEST_DOWNLOAD,
    encoding: 'utf8',
  })
  const said = run.stderr ?? ''
  if (/checksum/i.test(said))
    throw new Stop(
      `the downloaded Electron ${version} is not the one its makers published (${firstError(said)}). Nothing was ` +
        'installed. Check ELECTRON_MIRROR and who stands between you and the download, then run it again.',
    )
  if (/ENOSPC|EACCES|EROFS|EDQUOT/.test(said))
    throw new Stop(
      `Electron ${version} could not be stored (${firstError(said)}). Make room or mend the rights, then run it again.`,
    )
  const got = run.status === 0 ? installedOfficial() : undefined
  if (got === undefined) {
    say(`the official Electron cannot be had from here (${run.error?.message ?? firstError(said)}; ${since(start)})`)
    return undefined
  }
  recordInventory(join(folder, 'dist'), inventory)
  say(`Electron ${version} downloaded and verified (${since(start)})`)
  return got
}

function firstError(said) {
  const lines = said.split('\n').map(line => line.trim())
  return lines.find(line => /error/i.test(line)) ?? lines.find(Boolean) ?? 'it ended without a word'
}
