// Stands in for the default app that the spare Electron lacks: starts the app in the folder named on the command line.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { preloaded, target } = readArguments(process.argv.slice(1))
for (const file of preloaded) createRequire(import.meta.url)(resolve(file))
if (target === undefined) {
  console.error('usage: electron [options] <folder or file>')
  process.exit(1)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
// An app of ES modules cannot be require()d.
await import(pathToFileURL(entryOf(resolve(target))).href)

function readArguments(words) {
  const preloaded = []
  for (let index = 0; index < words.length; index++) {
    if (words[index] === '-r' || words[index] === '--require') preloaded.push(words[++index])
    else if (!words[index].startsWith('-')) return { preloaded, target: words[index] }
  }
  return { preloaded, target: undefined }
}

function entryOf(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return folder
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  app.setAppPath(folder)
  if (manifest.version) app.setVersion(manifest.version)
  app.setName(manifest.productName ?? manifest.name ?? 'Electron')
  return resolve(folder, manifest.main ?? 'index.js')
}
