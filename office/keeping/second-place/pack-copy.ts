import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { packTar } from 'modern-tar/fs'
import { contentFile } from '../../../db/attachments/content-files'
import { hashOf } from '../../../db/file/hash-file'
import { contentsBase } from '../backups/backup-folder'
import { contentsOf } from '../backups/make-backup'

/** A file that goes into a copy: where it is, its name in the copy, and its SHA-256. */
type Packed = { readonly source: string; readonly target: string; readonly sha256: string }

/** What the office is called in a copy. The other names begin with it, so that a copy unpacked by hand opens in Talan. */
export const storeName = 'kontor.talan'
/** The list of a copy's files with their SHA-256, as the program `sha256sum` writes and checks it. */
export const sumsName = 'SHA256SUMS'

/** Returns the files of a local copy: the office, the attachments it names, and the own notes that lie beside it. */
async function filesOf(copy: string): Promise<Packed[]> {
  const folder = dirname(copy)
  const contents = contentsOf(copy)
    .map(sha256 => ({
      source: contentFile(contentsBase(folder), sha256),
      target: `${storeName}.bilagor/${sha256.slice(0, 2)}/${sha256}`,
    }))
    .filter(({ source }) => existsSync(source))
  const name = basename(copy)
  const notes = readdirSync(folder)
    .filter(other => other.startsWith(`${name}.`) && other.endsWith('.egna-anteckningar'))
    .map(other => ({ source: join(folder, other), target: storeName + other.slice(name.length) }))
  const files: Packed[] = []
  for (const file of [{ source: copy, target: storeName }, ...contents, ...notes])
    files.push({ ...file, sha256: await hashOf(file.source) })
  return files
}

/** Packs a local copy into one stream of the format tar, which begins with the list of its files. Nothing is read before it is needed. */
export async function packCopy(copy: string): Promise<Readable> {
  const files = await filesOf(copy)
  const sums = files.map(({ sha256, target }) => `${sha256}  ${target}\n`).join('')
  return packTar(
    [
      { type: 'content', content: sums, target: sumsName, mode: 0o600 },
      ...files.map(({ source, target }) => ({ type: 'file' as const, source, target, mode: 0o600 })),
    ],
    { concurrency: 1 },
  )
}
