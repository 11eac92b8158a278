import { useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { LeftRow } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { takeBackAny } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import type { Notice } from '../../state/office/notice'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

/** Undoes an action, however old, and keeps what could not be undone of each. */
export function useUndoing() {
  const words = useWords()
  const [left, setLeft] = useState<ReadonlyMap<ActionId, readonly LeftRow[]>>(new Map())

  function said({ undone, skipped }: Output<'action:undo'>): Notice {
    if (undone === 0 && skipped > 0) return { text: words.shell.leftWhole, isRefusal: true }
    return { text: skipped === 0 ? words.history.undone : words.shell.undoneInPart(skipped) }
  }

  async function undo(actionId: ActionId): Promise<void> {
    try {
      const undone = await takeBackAny(actionId, said)
      setLeft(before => new Map(before).set(actionId, undone.left))
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }
  return { left, undo }
}
