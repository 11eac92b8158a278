import { checkAttachments } from '../../db/attachments/check-attachments'
import { attachmentFolder } from '../../db/attachments/content-files'
import { type DerivedPart, derivedFaults } from '../../db/derived/derived-faults'
import { mendDerived } from '../../db/derived/mend-derived'
import { programVersion } from '../../db/program-version'
import { fileFaults, officeCounts } from '../../db/reads/home/office-counts'
import { referenceShape } from '../../db/reads/records/reference-shape'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { Refused } from '../../src-shared/refusals/refusal'

/** Refuses a damaged file; what is only derived and wrong is made anew instead. Answers which parts that was. */
async function mended(store: Store): Promise<readonly DerivedPart[]> {
  const damaged = (detail: string) => new Refused({ code: 'store-damaged', file: store.file, detail })
  const { faults, indexes } = await fileFaults(store.read)
  if (faults.length > 0) throw damaged(faults.join('; '))
  const parts = await mendDerived(store, indexes)
  // Recounted, and not read by SQLite once more: a connection that has read an index before it was made anew would find it at odds.
  const left = parts.length > 0 ? await derivedFaults(store.read) : 0
  if (left > 0) throw damaged(`${left} derived rows differ from a recount`)
  return parts
}

/**
 * Has SQLite read all of an office, makes anew what is derived and wrong, holds every row against the rules, counts what is held, and reads
 * every attached file. Answers what was made anew, the rows that break a rule, and the counts. Refuses a damaged file, and one whose
 * attachments are missing or altered.
 */
export async function checkOffice(store: Store, today: IsoDate) {
  const rebuilt = await mended(store)
  const { read, file } = store
  const files = await checkAttachments(read, file)
  if (files.missing.length + files.altered.length > 0)
    throw new Refused({ code: 'attachments-lost', folder: attachmentFolder(file), ...files })
  const counts = { ...(await officeCounts(read)), ...(await referenceShape(read, today)) }
  return { schemaVersion: programVersion, counts, rebuilt, broken: await brokenRows(read), files }
}
