import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonOr, writeWhole } from './whole-file.mjs'

/**
 * Returns false if a node_modules folder has lost files since it was last seen whole. The listing keeps each folder's date and number of
 * entries. A folder whose date has not changed need not be read, so 1,500 folders cost a few milliseconds.
 */
export function isWholeListing(modules) {
  const before = readJsonOr(listingFile(modules), undefined)
  if (before === undefined) return true
  let moved = false
  for (const [folder, [date, entries]] of Object.entries(before)) {
    const now = statSync(join(modules, folder), { throwIfNoEntry: false })
    if (now === undefined) return false
    if (now.mtimeMs === date) continue
    if (readdirSync(join(modules, folder)).length < entries) return false
    moved = true
  }
  if (moved) recordListing(modules)
  return true
}

/** Records how many entries each folder of a whole node_modules has. */
export function recordListing(modules) {
  const seen = {}
  const look = folder => {
    const entries = readdirSync(join(modules, folder), { withFileTypes: true })
    seen[folder] = [statSync(join(modules, folder)).mtimeMs, entries.length]
    for (const entry of entries)
      if (entry.isDirectory() && !isChanging(folder, entry.name)) look(`${folder}/${entry.name}`)
  }
  look('.')
  // Writing the list itself changes the date of the folder it is in.
  seen['.'][0] = 0
  writeWhole(listingFile(modules), JSON.stringify(seen))
}

// Tools keep caches in dot folders, and Electron is downloaded into its own package afterwards.
const isChanging = (folder, name) => folder === '.' && (name.startsWith('.') || name === 'electron')

const listingFile = modules => join(modules, '.talan-listing.json')
