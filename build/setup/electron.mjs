import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { downloadOfficial, installedOfficial } from './official-electron.mjs'
import { cache, toolchainFile } from './places.mjs'
import { cachedSpare, fetchSpare } from './spare-electron.mjs'
import { takeTurn } from './turn.mjs'
import { readJsonOr } from './whole-file.mjs'
import { Stop } from './words.mjs'

const inFolder =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'

/** Finds an Electron for this clone, or gets one: the official one, otherwise the spare. `official` asks for the official one again. */
export async function findElectron({ official, takeCloneTurn }) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return dated(givenElectron(resolve(given)))
  // A clone that once had the official one must not change to the spare because one of its files was lost.
  const isSpareEnough = !official && readJsonOr(toolchainFile, {}).official !== true
  const present = () => installedOfficial() ?? (isSpareEnough ? cachedSpare() : undefined)
  const found = present()
  if (found) return dated(found)
  await takeCloneTurn()
  return dated(present() ?? downloadOfficial() ?? cachedSpare() ?? (await fetchInTurn()))
}

async function fetchInTurn() {
  const release = await takeTurn(cache)
  try {
    return cachedSpare() ?? (await fetchSpare())
  } finally {
    release()
  }
}

function givenElectron(folder) {
  const path = join(folder, inFolder)
  if (!existsSync(path)) throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${inFolder} in it.`)
  return { path, official: false }
}

/** Adds an identity that changes with the file, so that what was proved of an earlier Electron is proved again. */
function dated(electron) {
  return { ...electron, identity: `${electron.path} ${statSync(electron.path).mtimeMs}` }
}
