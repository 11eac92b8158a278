import type { LongWork, WorkProgress, WorkWatch } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'

/**
 * Keeps what long work is under way, one of each kind at a time: told of from its first moment, called off by its kind, and null when it is
 * over, however it went. Refuses a second of a kind.
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
