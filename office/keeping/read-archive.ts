import { existsSync, lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { ArchivedTable } from '../../db/archive/archive-schema'
import type { ArchiveContents } from '../../db/archive/load-archive'
import { hashOf } from '../../db/file/hash-file'
import { latestVersion, programVersion } from '../../db/program-version'
import { tellStep } from '../../db/work-step'
import { largestAttachment } from '../../src-shared/log/log-limits'
import { shortLine } from '../../src-shared/names/short-line'
import type { ReadingPart, WorkWatch } from '../../src-shared/program/work-progress'
import { type ArchiveFault, Refused } from '../../src-shared/refusals/refusal'
import { archiveFormat, contentEntry, officeFile, rowsFile, schemaFile, sumsFile } from './archive-files'
import { countRows, rowsFromJson } from './json-rows'

const table = z.object({
  name: z.string(),
  sortedBy: z.array(z.string()),
  columns: z.array(z.object({ name: z.string(), type: z.string(), required: z.boolean() })),
  references: z.array(z.object({ column: z.string(), table: z.string() })),
})
const version = z.object({ format: z.literal(archiveFormat), schemaVersion: z.int().positive().max(latestVersion) })
const schemaShape = version.extend({ tables: z.array(table), record: z.array(table) })
const officeShape = z.object({ spaceId: z.string().min(1) })

/** A line of `sha256sum`. The name can only be that of a file inside the folder. */
const sumLine = /^([0-9a-f]{64}) [ *]((?:[\w-]+\/)?[\w-]+\.\w+|attachments\/[0-9a-f]{64})$/

const broken = (folder: string, fault: ArchiveFault, detail: string): Refused =>
  new Refused({ code: 'archive-broken', file: folder, fault, detail })

/** More than any archive needs: of a file that is read in one piece, and of the rows of one table. */
const largest = { inOnePiece: 64 * 1024 ** 2, rows: 16 * 1024 ** 3 }
const readInOnePiece: readonly string[] = [sumsFile, schemaFile, officeFile]

function largestOf(name: string): number {
  if (readInOnePiece.includes(name)) return largest.inOnePiece
  return name.startsWith(contentEntry('')) ? largestAttachment : largest.rows
}

/**
 * Refuses what is not a regular file in the archive's own folders: a pipe or a device never ends, and a link leads out of the archive. Also
 * refuses a file that is larger than one of its kind can be, since reading it would take hours.
 */
function requireFile(folder: string, name: string): void {
  const found = lstatSync(join(folder, name))
  const isInside = dirname(name) === '.' || lstatSync(join(folder, dirname(name))).isDirectory()
  if (!isInside || !found.isFile() || found.size > largestOf(name)) throw broken(folder, 'unreadable', name)
}

/** Checks every file against the list of sums before its content is used. Returns the names on the list. */
async function checkSums(folder: string, watch: WorkWatch): Promise<ReadonlySet<string>> {
  const list = join(folder, sumsFile)
  if (!existsSync(list)) throw broken(folder, 'missing', sumsFile)
  requireFile(folder, sumsFile)
  const names = new Set<string>()
  for (const line of (await readFile(list, 'utf8')).split(/\r?\n/)) {
    if (line === '') continue
    const [, sum, name] = sumLine.exec(line) ?? []
    if (sum === undefined || name === undefined) throw broken(folder, 'unreadable', `${sumsFile}: ${shortLine(line)}`)
    if (!existsSync(join(folder, name))) throw broken(folder, 'missing', name)
    requireFile(folder, name)
    if ((await hashOf(join(folder, name))) !== sum) throw broken(folder, 'altered', name)
    names.add(name)
    await tellStep(watch, { done: 0, total: null, detail: 'checking' satisfies ReadingPart })
  }
  return names
}

/**
 * Reads an archive folder whose files are all as they were written. Refuses, by name, a file that is missing, altered or not understood,
 * and when it is cancelled.
 */
export async function readArchive(folder: string, watch: WorkWatch = {}): Promise<ArchiveContents> {
  const listed = await checkSums(folder, watch)
  const parse = async <T>(name: string, shape: z.ZodType<T>): Promise<T> => {
    if (!listed.has(name)) throw broken(folder, 'missing', name)
    try {
      return shape.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error
      const path = error instanceof z.ZodError ? error.issues[0]?.path.join('.') : undefined
      throw broken(folder, 'unreadable', [name, path].filter(Boolean).join(': '))
    }
  }
  const { schemaVersion } = await parse(schemaFile, version)
  if (schemaVersion > programVersion)
    throw new Refused({ code: 'archive-is-newer', file: folder, archiveVersion: schemaVersion, programVersion })
  const { format: _, ...schema } = await parse(schemaFile, schemaShape)
  const { spaceId } = await parse(officeFile, officeShape)
  let rowCount = 0
  for (const table of [...schema.tables, ...schema.record]) {
    const name = rowsFile(schema, table)
    if (!listed.has(name)) throw broken(folder, 'missing', name)
    rowCount += countRows(join(folder, name))
  }

  function* rows({ name }: ArchivedTable): Iterable<unknown> {
    const found = [...schema.tables, ...schema.record].find(table => table.name === name)
    if (!found) throw new Refused({ code: 'archive-broken', file: folder, fault: 'missing', detail: name, table: name })
    let read = 0
    try {
      for (const row of rowsFromJson(join(folder, rowsFile(schema, found)))) {
        read += 1
        yield row
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw broken(folder, 'unreadable', `${rowsFile(schema, found)} #${read + 1}`)
    }
  }
  const contentOf = (sha256: string) =>
    listed.has(contentEntry(sha256)) ? join(folder, contentEntry(sha256)) : undefined
  return { place: folder, schema, spaceId, rowCount, rows, contentOf }
}
