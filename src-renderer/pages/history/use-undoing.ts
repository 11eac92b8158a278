import { useState } from 'react'
import type { LeftRow } from '../../../src-shared/records/history'
import type { ActionId } from '../../../src-shared/records/ids'
import { noteTakenBack, rememberAction } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

/** Taking back any action there has been, and what had to be left of each. */
export function useUndoing() {
  const words = useWords()
  const [left, setLeft] = useState<ReadonlyMap<ActionId, readonly LeftRow[]>>(new Map())

  async function undo(actionId: ActionId): Promise<void> {
    try {
      const undone = await ask('action:undo', { actionId })
      if (undone.undone > 0) {
        rememberAction(undone.actionId)
        noteTakenBack(actionId)
      }
      setLeft(before => new Map(before).set(actionId, undone.left))
      await readAgain()
      if (undone.undone === 0 && undone.skipped > 0) await announce({ text: words.shell.leftWhole, isRefusal: true })
      else
        await announce({ text: undone.skipped === 0 ? words.history.undone : words.shell.undoneInPart(undone.skipped) })
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }
  return { left, undo }
}
