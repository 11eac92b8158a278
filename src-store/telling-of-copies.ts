import type { CopyKind } from '../src-shared/program/second-place'
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
    failing.add(kind)
    const answer = refusing(how.fault, 'backup:make', reportBug)
    if (!answer.ok) reply({ copied: { file, kind, refusal: answer.refusal } })
  }
}
