import { useState } from 'react'
import type { Logged } from '../../../src-shared/domain/interaction'
import { dayInStockholm } from '../../../src-shared/domain/stockholm-time'
import { announce } from '../../announce'
import { rememberAction, undoAction } from '../../commands/done-actions'
import { readAgain } from '../../query-client'
import { toReveal } from '../../reveal-interaction'
import { useWords } from '../../text/words'
import { emptyDraft, isEmpty } from './draft'
import { useKeptDraft } from './kept-draft'
import { QuickLogDialog } from './quick-log-dialog'

type Props = {
  readonly isOpen: boolean
  /** Typed elsewhere already; a draft that was begun is left as it is. */
  readonly headline: string
  readonly onClose: () => void
}

const today = () => dayInStockholm(new Date())

/** Keeps the draft while the dialog is closed, so that nothing typed is lost by closing it. */
export function QuickLog({ isOpen, headline, onClose }: Props) {
  const words = useWords()
  const [draft, setDraft] = useKeptDraft(today())
  const [wasOpen, setWasOpen] = useState(false)
  const [isRestored, setIsRestored] = useState(false)

  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    setIsRestored(isOpen && !isEmpty(draft))
    if (isOpen && isEmpty(draft)) setDraft({ ...emptyDraft(today()), headline })
  }

  function startAfresh(): void {
    setDraft(emptyDraft(today()))
    setIsRestored(false)
  }

  async function saved(logged: Logged): Promise<void> {
    startAfresh()
    rememberAction(logged.actionId, said => said.quickLog.undone)
    await announce({
      text: words.quickLog.logged,
      action: { label: words.undo, onPress: () => void undoAction(logged.actionId, words) },
    })
    await readAgain()
    toReveal.set({ id: logged.interactionId })
  }

  return (
    <QuickLogDialog
      isOpen={isOpen}
      draft={draft}
      today={today()}
      isRestored={isRestored}
      change={part => setDraft(before => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }))}
      onStartAfresh={startAfresh}
      onSaved={logged => void saved(logged)}
      onClose={onClose}
    />
  )
}
