import { checkAttachments } from '../../db/attachments/check-attachments'
import { attachmentFolder } from '../../db/attachments/content-files'
import { noteDamage } from '../../db/file/known-damage'
import { programVersion } from '../../db/program-version'
import { officeCounts } from '../../db/reads/home/office-counts'
import { referenceShape } from '../../db/reads/records/reference-shape'
import { recordFaultsIn } from '../../db/record/record-faults'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { SealCode } from '../../src-shared/packs/seal-code'
import { derivedParts } from '../../src-shared/program/derived-part'
import { Refused } from '../../src-shared/refusals/refusal'
import { acceptBreaks } from './accept-breaks'
import { checkHistory } from './check-history'
import { mendOffice, repairOffice } from './repair'

/** How an office is checked, where it is not checked as usual. */
type Checking = {
  /** True if all derived parts are rebuilt, also those that are right. */
  readonly isRepaired?: boolean
  /** Seals that reports were locked with. */
  readonly known?: readonly SealCode[]
  /** True if broken seals are accepted as they are. In a damaged file they are not: a salvage comes first. */
  readonly isAccepting?: boolean
}

/**
 * Checks a whole office: lets SQLite read the file, rebuilds derived parts that are wrong, checks every row against the rules, counts the
 * rows, compares them with the change record, and reads every attached file. Returns what was rebuilt and which of it was wrong, the rows
 * that break a rule, where rows and record disagree, the seals of the history that do not hold, how many of those were accepted now, and the
 * counts. Refuses a damaged file, and an office whose attachments are missing or altered.
 */
export async function checkOffice(
  store: Store,
  today: IsoDate,
  { isRepaired = false, known = [], isAccepting = false }: Checking = {},
) {
  const { read, file } = store
  let found: ReturnType<typeof recordFaultsIn> | undefined
  const differ = () => {
    found ??= recordFaultsIn(file)
    return found
  }
  const { wrong } = isRepaired ? await repairOffice(store) : await mendOffice(store, () => differ().length === 0)
  const rebuilt = isRepaired ? derivedParts : wrong
  const differing = differ()
  noteDamage(file, differing.length > 0)
  const files = await checkAttachments(read, file)
  if (files.missing.length + files.altered.length > 0)
    throw new Refused({ code: 'attachments-lost', folder: attachmentFolder(file), ...files })
  const counts = { ...(await officeCounts(read)), ...(await referenceShape(read, today)) }
  const { faults, ...history } = checkHistory(file, known)
  const isAccepted = isAccepting && faults.length > 0 && differing.length === 0
  if (isAccepted) await store.change(db => acceptBreaks(db, faults))
  return {
    schemaVersion: programVersion,
    counts,
    wrong,
    rebuilt,
    broken: await brokenRows(read),
    differing,
    files,
    seals: isAccepted ? checkHistory(file, known) : { faults, ...history },
    acceptedNow: isAccepted ? faults.length : 0,
  }
}
