import { readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runChild } from '../child.mjs'
import { root } from '../setup/places.mjs'
import { readJsonOr, writeWhole } from '../setup/whole-file.mjs'
import { Stop } from '../setup/words.mjs'

const dist = join(root, 'dist')
const builder = join(import.meta.dirname, 'node_modules', 'electron-builder', 'cli.js')

/** Packs the built app around this clone's Electron, without an installer, and returns the path of its executable. */
export async function packUnpacked(toolchain, env) {
  rmSync(dist, { recursive: true, force: true })
  const configuration = join(root, '.toolchain', 'electron-builder.json')
  writeWhole(configuration, JSON.stringify(configurationFor(toolchain), null, 2))
  const code = await runChild(process.execPath, [builder, '--dir', '--publish', 'never', '--config', configuration], {
    cwd: root,
    // Otherwise electron-builder searches the keychain of a Mac for a certificate.
    env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...env },
  })
  if (code !== 0) throw new Stop(`electron-builder ended with ${code}, see above.`)
  const executable = executableIn(dist)
  // Only a development Electron needs these.
  for (const leftover of ['resources/default_app.asar', '.complete'])
    rmSync(join(dirname(executable), leftover), { force: true })
  return executable
}

function configurationFor({ electron, version, env }) {
  const configuration = readJsonOr(join(import.meta.dirname, '..', 'electron-builder.json'), undefined)
  const compiled = env.TALAN_SQLITE_BINDING
  const shipped = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
  return {
    ...configuration,
    electronVersion: version,
    electronDist: process.platform === 'darwin' ? resolve(electron, '../../../..') : dirname(electron),
    // Only one binding is packed: the one that this Electron can load.
    files: compiled ? configuration.files : [...configuration.files, shipped],
    extraResources: compiled ? [{ from: compiled, to: 'native/better_sqlite3.node' }] : [],
  }
}

function executableIn(folder) {
  const unpacked = readdirSync(folder).find(name => /^(linux|win|mac).*/.test(name))
  const name = { darwin: 'Talan.app/Contents/MacOS/Talan', win32: 'Talan.exe' }[process.platform] ?? 'talan'
  if (unpacked === undefined) throw new Stop(`electron-builder left no unpacked app in ${folder}.`)
  return join(folder, unpacked, name)
}
