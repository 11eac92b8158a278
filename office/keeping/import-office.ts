import { existsSync, type Stats, statSync } from 'node:fs'
import { loadArchive } from '../../db/archive/load-archive'
import { officeCounts } from '../../db/reads/home/office-counts'
import { openStore } from '../../db/store'
import type { ImportedOffice } from '../../src-shared/ipc/desktop'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import type { ShapeProblem } from '../../src-shared/refusals/shape-problem'
import { loadOfficeFile } from './load-office-file'
import { readArchive } from './read-archive'
import { readOfficeFile } from './read-office-file'

/** More than an office needs, and less than the longest text JavaScript can hold. */
const mostMegabytes = 256

/** Refuses a source that is not a file, since a pipe or a device never ends. Refuses a file that is too large to read in one piece. */
function checkOfficeFile(file: string, found: Stats): void {
  const refusing = (problem: ShapeProblem) => new Refused({ code: 'not-an-office-file', file, field: 'JSON', problem })
  if (!found.isFile()) throw refusing({ what: 'not-a-file' })
  if (found.size > mostMegabytes * 1024 * 1024) throw refusing({ what: 'megabytes', limit: mostMegabytes })
}

/**
 * Makes a new office from an archive folder or an office file. Refuses an existing target file, a missing source, and every fault in the
 * source, and when it is cancelled; no half-made office is then left.
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
  const found = statSync(source)
  if (!found.isDirectory()) checkOfficeFile(source, found)
  const unnamedOrganisations = found.isDirectory()
    ? await loadArchive(file, user, await readArchive(source, watch), watch).then(() => [])
    : await loadOfficeFile(file, user, await readOfficeFile(source), source, now, watch)
  const store = await openStore(file, user)
  try {
    return { file, ...(await officeCounts(store.read)), unnamedOrganisations }
  } finally {
    await store.close()
  }
}
