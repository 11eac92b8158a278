import { existsSync, statSync } from 'node:fs'
import { loadArchive } from '../../db/archive/load-archive'
import { loadOfficeFile } from '../../db/archive/load-office-file'
import { officeCounts } from '../../db/queries/office-counts'
import { openStore } from '../../db/store'
import { Refused } from '../../src-shared/domain/refusal'
import type { WorkWatch } from '../../src-shared/domain/work-progress'
import type { ImportedOffice } from '../../src-shared/ipc/desktop'
import { readArchive } from './read-archive'
import { readOfficeFile } from './read-office-file'

/**
 * Makes a new office of an archive folder or an office file. Refuses a file that is there already, a source that is not, and whatever is wrong
 * with what is read, and when it is called off; nothing half made is left.
 */
export async function importOffice(
  source: string,
  file: string,
  user: string,
  now: Date,
  watch: WorkWatch = {},
): Promise<ImportedOffice> {
  if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
  if (!existsSync(source)) throw new Refused({ code: 'archive-missing', file: source })
  const unnamedOrganisations = statSync(source).isDirectory()
    ? await loadArchive(file, user, await readArchive(source, watch), watch).then(() => [])
    : await loadOfficeFile(file, user, await readOfficeFile(source), source, now, watch)
  const store = await openStore(file, user)
  try {
    return { file, ...(await officeCounts(store.read)), unnamedOrganisations }
  } finally {
    await store.close()
  }
}
