import { newestCopy } from '../office/keeping/backups/backup-folder'
import type { PlaceCopyFile } from '../office/keeping/second-place/place-copies'
import { isReachable } from '../office/keeping/second-place/place-folder'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { SecondPlace } from '../src-shared/program/second-place'
import { Refused } from '../src-shared/refusals/refusal'
import type { SecondPlaceThread } from './second-place-thread'
import { mostUncopiedWork } from './waits'

/** The second place of the open office, and the instant of the newest verified copy there, if this laptop knows of one. */
export type PlaceInUse = { readonly place: SecondPlace; readonly lastAt: string | null }

/** That a copy was made, and of which instant, or the error why there is none. */
export type HowCopied = { readonly at: string } | { readonly fault: unknown }

/** True if the place went away, or the program is being closed. Neither is a fault. */
const isAway = (error: unknown): boolean =>
  error instanceof Refused &&
  (error.refusal.code === 'cancelled' || (error.refusal.code === 'second-place' && error.refusal.fault === 'away'))

/** The copies of one open office in its second place: one a day, when the place is there. */
export function timelyPlace(thread: SecondPlaceThread, tell: (file: string, how: HowCopied) => void) {
  let inUse: PlaceInUse | undefined
  let isLooking = false
  let failedAt: number | undefined

  const copy = async (file: string): Promise<PlaceCopyFile | undefined> => {
    const wanted = inUse
    if (!wanted) return undefined
    const made = await thread.have('copy', { file, place: wanted.place })
    // Meanwhile the user may have chosen another place.
    if (inUse !== wanted) return made
    inUse = { ...wanted, lastAt: made.at }
    failedAt = undefined
    tell(file, { at: made.at })
    return made
  }
  /** True if the newest local copy is not in the place yet, and no copy of today is. */
  const isDue = (file: string): boolean => {
    const newest = newestCopy(file)
    if (!inUse || !newest) return false
    // A copy may be large, so one that failed is not begun again at each look.
    if (failedAt !== undefined && Date.now() - failedAt < mostUncopiedWork) return false
    const { lastAt } = inUse
    if (lastAt === null) return true
    return newest.at > lastAt && dayInStockholm(new Date(lastAt)) !== dayInStockholm(new Date())
  }
  return {
    /** Takes the second place of an office that was opened, or one that was just chosen; null for none. */
    use: (next: PlaceInUse | null) => {
      inUse = next ?? undefined
      failedAt = undefined
    },
    /** Copies to the place now. Undefined if none is chosen. Refuses as `copyToPlace` does. */
    copy,
    /**
     * Copies if that is due and the place is there, and reports a copy that fails. A place that is away is no fault: it is looked for again at
     * the next look. A look that hangs on a network is the only one.
     */
    look: async (file: string): Promise<void> => {
      if (isLooking || !inUse || !isDue(file)) return
      isLooking = true
      try {
        if (await isReachable(inUse.place)) await copy(file)
      } catch (fault) {
        if (isAway(fault)) return
        failedAt = Date.now()
        tell(file, { fault })
      } finally {
        isLooking = false
      }
    },
  }
}
