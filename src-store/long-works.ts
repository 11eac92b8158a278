import type { LongWork, WorkProgress, WorkWatch } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'

/**
 * Tracks the long work under way, at most one of each kind. It reports progress from the first moment, and null at the end, whether the
 * work succeeded or not. `callOff` cancels the work of a kind. `run` refuses a second work of the same kind.
 */
export function longWorks(tell: (work: LongWork, progress: WorkProgress | null) => void) {
  const underWay = new Map<LongWork, AbortController>()
  return {
    run: async <T>(what: LongWork, work: (watch: WorkWatch) => Promise<T>): Promise<T> => {
      if (underWay.has(what)) throw new Refused({ code: 'work-under-way', what })
      const calledOff = new AbortController()
      underWay.set(what, calledOff)
      try {
        tell(what, { what, done: 0, total: null, detail: null })
        return await work({ signal: calledOff.signal, tell: step => tell(what, { what, ...step }) })
      } finally {
        underWay.delete(what)
        tell(what, null)
      }
    },
    callOff: (what: LongWork): void => underWay.get(what)?.abort(),
  }
}
