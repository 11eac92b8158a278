import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipped } from './unzipped'

/** Every byte of every file, and of every part of those that are packed. */
export function everything(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      const inside = /\.(docx|xlsx)$/.test(entry.name) ? [...unzipped(bytes).values()].join('') : ''
      return `${entry.name}${bytes.toString('utf8')}${bytes.toString('latin1')}${inside}`
    })
    .join('\n')
}
