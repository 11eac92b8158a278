import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { CommitmentRow } from '../../../src-shared/lists/list-rows'
import { fetched } from '../../components/fetched'
import { followUpCommands } from '../../components/follow-up/follow-up-commands'
import { useFollowUps } from '../../components/follow-up/use-follow-ups'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import type { AnyRow } from '../grid/list-row-type'

const { Part: PostponeDialog } = fetched(
  async () => (await import('../../components/follow-up/postpone-dialog')).PostponeDialog,
)

type Acts = {
  readonly complete: (row: AnyRow) => void
  readonly postpone: (row: AnyRow) => void
  /** The dialog that asks for a new day, while it is open. */
  readonly dialog: ReactNode
}

const nothing: readonly Command[] = []
const isOpen = (row: AnyRow | undefined): row is CommitmentRow =>
  row !== undefined && 'promise' in row && row.status === 'open'

/**
 * Completes and postpones commitments in their list, with the keys of the first screen. `onLeave` is called before a row is completed, which
 * moves it among the closed ones: the next key must act on the row after it.
 */
export function useCommitmentActs(row: AnyRow | undefined, onLeave: () => void): Acts {
  const today = dayInStockholm(new Date())
  const { complete, postpone } = useFollowUps(today)
  const [postponed, setPostponed] = useState<CommitmentRow | null>(null)
  const active = isOpen(row) ? row : undefined
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  const acts = useMemo(
    () => ({
      complete: (done: AnyRow) => {
        if (!isOpen(done)) return
        leave.current()
        void complete(done)
      },
      postpone: (later: AnyRow) => {
        if (isOpen(later)) setPostponed(later)
      },
    }),
    [complete],
  )
  const commands = useMemo(
    () => (active ? followUpCommands(active, acts.complete, acts.postpone) : nothing),
    [active, acts],
  )
  useCommands(commands)
  const dialog = postponed && (
    <Suspense>
      <PostponeDialog
        what={postponed.promise}
        today={today}
        onClose={() => setPostponed(null)}
        onChoose={dueOn => {
          setPostponed(null)
          void postpone(postponed, dueOn)
        }}
      />
    </Suspense>
  )
  return { ...acts, dialog }
}
