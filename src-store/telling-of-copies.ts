import { refusalOf } from '../db/file/open-file'
import type { CopyKind } from '../src-shared/program/second-place'
import { Refused } from '../src-shared/refusals/refusal'
import { type ReportBug, refusing } from './answer'
import type { StoreReply } from './store-messages'
import type { TellOfCopies } from './timely-backups'

/**
 * Reports to the main process how each copy went. A bug that stops copying is written down once, and not at each new try, until a copy of
 * that kind has been made.
 */
export function tellingOfCopies(reply: (message: StoreReply) => void, reportBug: ReportBug): TellOfCopies {
  const failing = new Set<CopyKind>()
  return (file, kind, how) => {
    if ('at' in how) {
      failing.delete(kind)
      return reply({ copied: { file, kind, at: how.at } })
    }
    if (failing.has(kind)) return
    const fault = refusalOf(file, how.fault)
    // A program that has the office for a moment is no fault: the next look finds it free.
    if (fault instanceof Refused && fault.refusal.code === 'store-busy') return
    failing.add(kind)
    const answer = refusing(fault, 'backup:make', reportBug)
    if (!answer.ok) reply({ copied: { file, kind, refusal: answer.refusal } })
  }
}
