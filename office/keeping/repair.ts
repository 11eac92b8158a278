import { derivedFaults, rebuildParts } from '../../db/derived/derived-faults'
import { wrongParts } from '../../db/derived/mend-derived'
import { faultsIn } from '../../db/file/whole-file'
import { asReader } from '../../db/read-sql'
import type { Store } from '../../db/store'
import { type DerivedPart, derivedParts, type Recounted } from '../../src-shared/program/derived-part'
import { Refused } from '../../src-shared/refusals/refusal'

const damaged = ({ file }: Store, detail: string) => new Refused({ code: 'store-damaged', file, detail })

/** Which derived parts are wrong. Refuses a damaged file: what is derived there is not to be trusted, and not to be written either. */
async function wrongIn(store: Store): Promise<readonly DerivedPart[]> {
  // The file at the path is read, so it must be the open one.
  store.requireInPlace()
  const { faults, indexes } = await faultsIn(store.file)
  if (faults.length > 0) throw damaged(store, faults.join('; '))
  return wrongParts(store.read, indexes)
}

/**
 * Makes parts anew and recounts everything derived, as one change: nothing is kept that is still wrong. Recounted, and not read by SQLite
 * once more: a connection that has read an index before it was made anew would find it at odds.
 */
async function makeAnew(store: Store, parts: readonly DerivedPart[]): Promise<void> {
  await store.change(async db => {
    await rebuildParts(db, parts)
    const left = await derivedFaults(asReader(db))
    if (left > 0) throw damaged(store, `${left} derived rows differ from a recount`)
  })
}

/**
 * Makes anew what is derived and wrong; answers which parts that was. Nothing the office has written is changed, and nothing is added to its
 * history. Refuses a damaged file, with nothing changed.
 */
export async function mendOffice(store: Store): Promise<Recounted> {
  const wrong = await wrongIn(store)
  if (wrong.length > 0) await makeAnew(store, wrong)
  return { wrong }
}

/**
 * Makes anew all that is derived, whether it is wrong or not, as one change in place; answers which parts were wrong before. Nothing the
 * office has written is changed, and nothing is added to its history. Refuses a damaged file, with nothing changed.
 */
export async function repairOffice(store: Store): Promise<Recounted> {
  const wrong = await wrongIn(store)
  await makeAnew(store, derivedParts)
  return { wrong }
}
