import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type ArchiveSource, openArchiveSource } from '../../db/archive/archive-source'
import { attachmentFolder, contentFault, contentFile } from '../../db/attachments/content-files'
import { folderRefusal } from '../../db/folder-refusal'
import { copyHashed } from '../../db/hash-file'
import { refusalOf } from '../../db/open-file'
import { Refused } from '../../src-shared/domain/refusal'
import {
  archiveFormat,
  contentEntry,
  officeFile,
  readmeFile,
  rowsFile,
  schemaFile,
  sheetFile,
  sumsFile,
} from './archive-files'
import { rowsAsCsv } from './csv-rows'
import { writeHashed } from './hashed-file'
import { rowsAsJson } from './json-rows'
import { archiveReadme } from './readme'

/** Where an archive was written, and what it holds. */
export type WrittenArchive = {
  readonly folder: string
  readonly files: number
  readonly tables: number
  readonly contents: number
}

const asJson = (value: object): string[] => [`${JSON.stringify(value, null, 2)}\n`]

/**
 * Copies the contents of the attachments, and gives the sum of each by its name. Refuses when one is gone or altered, since what is
 * called everything must hold everything; a content that only removed attachments name is left out instead.
 */
async function copyContents(source: ArchiveSource, storeFile: string, folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  for (const { sha256, name, isNeeded } of source.contents()) {
    const fault = await contentFault(storeFile, sha256)
    if (fault && isNeeded)
      throw new Refused({ code: 'attachment-lost', name, fault, folder: attachmentFolder(storeFile) })
    if (fault) continue
    const place = join(folder, contentEntry(sha256))
    await mkdir(dirname(place), { recursive: true })
    const copied = await copyHashed(contentFile(storeFile, sha256), place)
    sums.set(contentEntry(sha256), copied.sha256)
  }
  return sums
}

async function writeFiles(source: ArchiveSource, storeFile: string, folder: string) {
  const sums = await copyContents(source, storeFile, folder)
  const contents = sums.size
  const write = async (name: string, pieces: Iterable<string> | AsyncIterable<string>) => {
    sums.set(name, await writeHashed(join(folder, name), pieces))
  }
  const { schema, spaceId } = source
  await write(readmeFile, [archiveReadme])
  await write(schemaFile, asJson({ format: archiveFormat, ...schema }))
  await write(officeFile, asJson({ spaceId }))
  for (const table of [...schema.tables, ...schema.record])
    await write(rowsFile(schema, table), rowsAsJson(source.rows(table)))
  for (const table of schema.tables) await write(sheetFile(table), rowsAsCsv(table, source.rows(table)))
  const names = [...sums.keys()].sort()
  await writeHashed(
    join(folder, sumsFile),
    names.map(name => `${sums.get(name)}  ${name}\n`),
  )
  return { files: names.length + 1, contents }
}

/**
 * Writes everything of a store into a new folder: beside its place first, then renamed into it, so that it is whole or not there.
 * Nothing in it depends on when, where or by whom it is written; the same content gives the same bytes. Refuses a folder with
 * anything in it.
 */
export async function writeArchive(storeFile: string, place: string): Promise<WrittenArchive> {
  const folder = resolve(place)
  const aside = `${folder}.talan-${process.pid}`
  const source = openArchiveSource(storeFile)
  try {
    if (existsSync(folder)) {
      if (readdirSync(folder).length > 0) throw new Refused({ code: 'archive-exists', folder })
    }
    await mkdir(dirname(folder), { recursive: true })
    await mkdir(aside)
    const written = await writeFiles(source, storeFile, aside)
    if (existsSync(folder)) await rmdir(folder)
    await rename(aside, folder)
    return { folder, ...written, tables: source.schema.tables.length }
  } catch (error) {
    throw folderRefusal(folder, refusalOf(storeFile, error))
  } finally {
    source.close()
    await rm(aside, { recursive: true, force: true })
  }
}
