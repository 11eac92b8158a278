import { existsSync, readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { sql } from 'kysely'
import type { AttachmentCheck } from '../../src-shared/log/attachment'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { attachmentFolder, contentFault, contentFile } from './content-files'

type Named = { readonly sha256: string; readonly name: string; readonly living: number }

/** Returns every file in the folder, by its path inside it; none if the folder is missing. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, `${entry.parentPath}${sep}${entry.name}`))
    .sort()
}

/**
 * Reads every content beside a store and compares it with the rows. A removed attachment may lack its file. A file that it names still
 * counts as referenced, since the removal can be undone.
 */
export async function checkAttachments(db: Reader, storeFile: string): Promise<AttachmentCheck> {
  const rows = await readSql(
    db,
    sql<Named>`select sha256, min(name) as name, sum(deleted_at is null) as living from attachment group by sha256 order by name, sha256`,
  )
  const found = { missing: [] as string[], altered: [] as string[] }
  for (const { sha256, name, living } of rows) {
    const fault = living > 0 ? await contentFault(storeFile, sha256) : undefined
    if (fault) found[fault].push(name)
  }
  const folder = attachmentFolder(storeFile)
  const named = new Set(rows.map(({ sha256 }) => relative(folder, contentFile(storeFile, sha256))))
  return {
    attachments: rows.reduce((sum, row) => sum + row.living, 0),
    ...found,
    unreferenced: filesIn(folder).filter(file => !named.has(file)),
  }
}
