import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ArchivedRow, ArchivedTable } from '../../db/archive/archive-schema'
import { type ArchiveSource, openArchiveSource } from '../../db/archive/archive-source'
import { attachmentFolder, contentFault, contentFile } from '../../db/attachments/content-files'
import { folderRefusal } from '../../db/file/folder-refusal'
import { copyHashed } from '../../db/file/hash-file'
import { refusalOf } from '../../db/file/open-file'
import { dropUnfinished, unfinishedFile } from '../../db/file/unfinished'
import { rest, tellStep } from '../../db/work-step'
import type { WrittenArchive } from '../../src-shared/ipc/desktop'
import type { WorkWatch, WritingPart } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
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

const asJson = (value: object): string[] => [`${JSON.stringify(value, null, 2)}\n`]

/**
 * Copies the contents of the attachments, and returns the SHA-256 of each by its path in the archive. Refuses when a content is missing or
 * altered, since an archive must hold everything. A missing or altered content that only deleted attachments name is left out instead.
 */
async function copyContents(
  source: ArchiveSource,
  storeFile: string,
  folder: string,
  watch: WorkWatch,
): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  for (const { sha256, name, isNeeded } of source.contents()) {
    await rest(watch)
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

const rowsAtATime = 1_000

/** Yields the rows of one table after another, and reports how many of `total` rows have been passed on. Refuses when it is cancelled. */
function rowsTold(source: ArchiveSource, watch: WorkWatch, total: number) {
  let done = 0
  const tell = () => tellStep(watch, { done, total, detail: 'rows' satisfies WritingPart })
  return async function* (table: ArchivedTable): AsyncIterable<ArchivedRow> {
    for (const row of source.rows(table)) {
      yield row
      done += 1
      if (done % rowsAtATime === 0) await tell()
    }
    await tell()
  }
}

async function writeFiles(source: ArchiveSource, storeFile: string, folder: string, watch: WorkWatch) {
  await tellStep(watch, { done: 0, total: null, detail: 'attachments' satisfies WritingPart })
  const sums = await copyContents(source, storeFile, folder, watch)
  const contents = sums.size
  const write = async (name: string, pieces: Iterable<string> | AsyncIterable<string>) => {
    sums.set(name, await writeHashed(join(folder, name), pieces))
  }
  const { schema, spaceId, rowCount } = source
  // Each table is written twice: once to be read by Talan, and once for spreadsheets.
  const rowsOf = rowsTold(source, watch, 2 * rowCount(schema.tables) + rowCount(schema.record))
  await write(readmeFile, [archiveReadme])
  await write(schemaFile, asJson({ format: archiveFormat, ...schema }))
  await write(officeFile, asJson({ spaceId }))
  for (const table of [...schema.tables, ...schema.record])
    await write(rowsFile(schema, table), rowsAsJson(rowsOf(table)))
  for (const table of schema.tables) await write(sheetFile(table), rowsAsCsv(table, rowsOf(table)))
  const names = [...sums.keys()].sort()
  await writeHashed(
    join(folder, sumsFile),
    names.map(name => `${sums.get(name)}  ${name}\n`),
  )
  return { files: names.length + 1, contents }
}

/**
 * Writes everything in a store into a new folder: first beside its place, then renamed into it, so that the folder is whole or does not
 * exist. The result does not depend on when, where or by whom it is written; the same content gives the same bytes. Refuses a folder that
 * is not empty, and when it is cancelled; nothing half written is then left.
 */
export async function writeArchive(storeFile: string, place: string, watch: WorkWatch = {}): Promise<WrittenArchive> {
  const folder = resolve(place)
  const aside = unfinishedFile(folder)
  dropUnfinished(dirname(folder), basename(folder))
  const source = openArchiveSource(storeFile)
  try {
    if (existsSync(folder)) {
      if (readdirSync(folder).length > 0) throw new Refused({ code: 'archive-exists', folder })
    }
    await mkdir(dirname(folder), { recursive: true })
    await mkdir(aside)
    const written = await writeFiles(source, storeFile, aside, watch)
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
