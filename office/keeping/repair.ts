import { derivedFaults, rebuildParts } from '../../db/derived/derived-faults'
import { wrongParts } from '../../db/derived/mend-derived'
import { codeOf } from '../../db/file/error-code'
import { faultsIn } from '../../db/file/whole-file'
import { asReader } from '../../db/read-sql'
import type { Store } from '../../db/store'
import { type DerivedPart, derivedParts, type Recounted } from '../../src-shared/program/derived-part'
import { Refused } from '../../src-shared/refusals/refusal'

const damaged = ({ file }: Store, detail: string) => new Refused({ code: 'store-damaged', file, detail })

/** Returns which derived parts are wrong. Refuses a damaged file: its derived parts can neither be trusted nor written. */
async function wrongIn(store: Store): Promise<readonly DerivedPart[]> {
  // The faults are read from the file at the path, so that must be the file that is open.
  store.requireInPlace()
  const { faults, indexes } = await faultsIn(store.file)
  if (faults.length > 0) throw damaged(store, faults.join('; '))
  return wrongParts(store.read, indexes)
}

/**
 * Rebuilds parts and recounts everything derived, as one change: if a part is still wrong, nothing is kept. The recount is used here and
 * not SQLite's own check: a connection that has read an index before its rebuild would report it as wrong.
 */
async function makeAnew(store: Store, parts: readonly DerivedPart[]): Promise<void> {
  await store.change(async db => {
    await rebuildParts(db, parts).catch((error: unknown) => {
      // A row that nothing can be derived from was not written by Talan.
      if (codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw damaged(store, String(error))
      throw error
    })
    const left = await derivedFaults(asReader(db))
    if (left > 0) throw damaged(store, `${left} derived rows differ from a recount`)
  })
}

/**
 * Rebuilds the derived parts that are wrong and returns which they were. What the office has written is not changed, and its history gets
 * no entry. Nothing is rebuilt if the rows it is derived from are not trusted. Refuses a damaged file; nothing is then changed.
 */
export async function mendOffice(store: Store, isTrusted: () => boolean = () => true): Promise<Recounted> {
  const wrong = await wrongIn(store)
  if (wrong.length === 0 || !isTrusted()) return { wrong: [] }
  await makeAnew(store, wrong)
  return { wrong }
}

/**
 * Rebuilds everything derived, wrong or not, as one change in place, and returns which parts were wrong before. What the office has written
 * is not changed, and its history gets no entry. Refuses a damaged file; nothing is then changed.
 */
export async function repairOffice(store: Store): Promise<Recounted> {
  const wrong = await wrongIn(store)
  await makeAnew(store, derivedParts)
  return { wrong }
}
