import { existsSync, readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { sql } from 'kysely'
import type { AttachmentCheck } from '../../src-shared/log/attachment'
import { hubSigner } from '../exchange/hub-logs'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { attachmentFolder, contentFault, contentFile } from './content-files'

type Named = { readonly sha256: string; readonly name: string; readonly living: number; readonly isElsewhere: number }

/** Returns every file in the folder, by its path inside it; none if the folder is missing. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, `${entry.parentPath}${sep}${entry.name}`))
    .sort()
}

/** True of an attachment `a` that another laptop has made, in an office that is shared by a folder or a hub. Its content comes by itself, and later than the row. */
const isMadeElsewhere = `(exists (select 1 from shared_from) or exists (select 1 from log_signer where sharing_device_id = '${hubSigner}')) and not exists (select 1 from change c indexed by change_by_row
  where c.table_name = 'attachment' and c.row_id = a.id and c.op = 'I' and c.device_id = (select device_id from device))`

/**
 * Reads every content beside a store and compares it with the rows. A removed attachment may lack its file. A file that it names still
 * counts as referenced, since the removal can be undone.
 */
export async function checkAttachments(db: Reader, storeFile: string): Promise<AttachmentCheck> {
  const rows = await readSql(
    db,
    sql<Named>`select a.sha256, min(a.name) as name, sum(a.deleted_at is null) as living, min(${sql.raw(isMadeElsewhere)}) as "isElsewhere"
      from attachment a group by sha256 order by name, sha256`,
  )
  const found = { missing: [] as string[], awaited: [] as string[], altered: [] as string[] }
  for (const { sha256, name, living, isElsewhere } of rows) {
    const fault = living > 0 ? await contentFault(storeFile, sha256) : undefined
    if (fault) found[fault === 'missing' && isElsewhere === 1 ? 'awaited' : fault].push(name)
  }
  const folder = attachmentFolder(storeFile)
  const named = new Set(rows.map(({ sha256 }) => relative(folder, contentFile(storeFile, sha256))))
  return {
    attachments: rows.reduce((sum, row) => sum + row.living, 0),
    ...found,
    unreferenced: filesIn(folder).filter(file => !named.has(file)),
  }
}
