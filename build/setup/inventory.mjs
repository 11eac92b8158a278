import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonOr, writeWhole } from './whole-file.mjs'

/** Writes every file of a folder with its size to an inventory file. The presence of that file says that the folder was whole. */
export function recordInventory(folder, file) {
  const sizes = {}
  const look = inside => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) look(path)
      else if (join(folder, path) !== file) sizes[path] = lstatSync(join(folder, path)).size
    }
  }
  look('')
  writeWhole(file, JSON.stringify(sizes))
}

/**
 * Returns true if every file of the inventory still has its size. It looks at each file, which takes a few milliseconds for an Electron.
 */
export function isWholeInventory(folder, file) {
  const sizes = readJsonOr(file, undefined)
  if (sizes === undefined) return false
  return Object.entries(sizes).every(
    ([path, size]) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.size === size,
  )
}
