import { useState } from 'react'
import type { ActionId } from '../../../src-shared/domain/ids'
import type { Logged, NewInteraction } from '../../../src-shared/domain/interaction'
import { dayInStockholm } from '../../../src-shared/domain/stockholm-time'
import { announce } from '../../announce'
import { ask } from '../../office'
import { readAgain } from '../../query-client'
import { refusalOf } from '../../refusal-of'
import { useWords, type Words } from '../../text/words'
import type { JustLogged } from '../log/log-page'
import { emptyDraft, isEmpty } from './draft'
import { useKeptDraft } from './kept-draft'
import { QuickLogDialog } from './quick-log-dialog'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onLogged: (logged: JustLogged) => void
}

const today = () => dayInStockholm(new Date())

async function undo(actionId: ActionId, words: Words): Promise<void> {
  try {
    const { skipped } = await ask('action:undo', { actionId })
    await readAgain()
    await announce({ text: skipped === 0 ? words.quickLog.undone : words.quickLog.undoneInPart(skipped) })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** Keeps the draft while the dialog is closed, so that nothing typed is lost by closing it. */
export function QuickLog({ isOpen, onClose, onLogged }: Props) {
  const words = useWords()
  const [draft, setDraft] = useKeptDraft(today())
  const [wasOpen, setWasOpen] = useState(false)
  const [isRestored, setIsRestored] = useState(false)

  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    setIsRestored(isOpen && !isEmpty(draft))
    if (isOpen && isEmpty(draft)) setDraft(emptyDraft(today()))
  }

  function startAfresh(): void {
    setDraft(emptyDraft(today()))
    setIsRestored(false)
  }

  async function saved(logged: Logged, { startsOn }: NewInteraction): Promise<void> {
    startAfresh()
    await announce({
      text: words.quickLog.logged,
      action: { label: words.undo, onPress: () => void undo(logged.actionId, words) },
    })
    await readAgain()
    onLogged({ id: logged.interactionId, startsOn })
  }

  return (
    <QuickLogDialog
      isOpen={isOpen}
      draft={draft}
      today={today()}
      isRestored={isRestored}
      change={part => setDraft(before => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }))}
      onStartAfresh={startAfresh}
      onSaved={(logged, interaction) => void saved(logged, interaction)}
      onClose={onClose}
    />
  )
}
