import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type ArchiveSource, openArchiveSource } from '../../db/archive/archive-source'
import { refusalOf as storeRefusalOf } from '../../db/open-file'
import { Refused } from '../../src-shared/domain/refusal'
import { archiveFormat, officeFile, readmeFile, rowsFile, schemaFile, sheetFile, sumsFile } from './archive-files'
import { rowsAsCsv } from './csv-rows'
import { writeHashed } from './hashed-file'
import { rowsAsJson } from './json-rows'
import { archiveReadme } from './readme'

/** Where an archive was written, and what it holds. */
export type WrittenArchive = { readonly folder: string; readonly files: number; readonly tables: number }

const asJson = (value: object): string[] => [`${JSON.stringify(value, null, 2)}\n`]

async function writeFiles(source: ArchiveSource, folder: string): Promise<number> {
  const sums = new Map<string, string>()
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
  return names.length + 1
}

const refusalOf = (folder: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC') return new Refused({ code: 'disk-full', folder })
  const isAboutFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EBUSY', 'EINVAL'].includes(code)
  return isAboutFolder ? new Refused({ code: 'folder-not-writable', folder, detail: code }) : error
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
    const files = await writeFiles(source, aside)
    if (existsSync(folder)) await rmdir(folder)
    await rename(aside, folder)
    return { folder, files, tables: source.schema.tables.length }
  } catch (error) {
    throw refusalOf(folder, storeRefusalOf(storeFile, error))
  } finally {
    source.close()
    await rm(aside, { recursive: true, force: true })
  }
}
