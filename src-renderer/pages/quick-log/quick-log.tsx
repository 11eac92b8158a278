import { useEffect, useEffectEvent } from 'react'
import type { Logged } from '../../../src-shared/log/interaction'
import { rememberAction, undoOffer } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { readAgain } from '../../state/office/query-client'
import { isBuilt, openPlace } from '../../state/router/router'
import type { QuickLogStart } from '../../state/screen/quick-log-start'
import { toReveal } from '../../state/screen/reveal-interaction'
import { useWords } from '../../text/words'
import { rememberStaff } from './fields/usual-staff'
import { type AfterSaving, QuickLogDialog } from './quick-log-dialog'
import type { LogEntry } from './read-draft'
import { today, useDraft } from './use-draft'

type Props = {
  readonly isOpen: boolean
  /** What a record, or text typed elsewhere, opened it with; another object begins another draft. */
  readonly initial?: QuickLogStart | undefined
  readonly onClose: () => void
}

/** Keeps the draft while the dialog is closed, so that nothing typed is lost by closing it. */
export function QuickLog({ isOpen, initial, onClose }: Props) {
  const words = useWords()
  const draft = useDraft()

  const opened = useEffectEvent(() => {
    if (initial && 'draftId' in initial) void draft.load(initial.draftId)
    else if (initial) draft.begin(initial)
    else if (!draft.isUntouched) draft.takeUp()
    else if (!draft.isFresh) draft.begin()
  })
  useEffect(() => {
    if (isOpen) opened()
  }, [isOpen])

  function throwAway(): void {
    const thrown = draft.draft
    draft.end()
    void announce({
      text: words.quickLog.thrownAway,
      action: { label: words.undo, onPress: () => draft.putBack(thrown) },
    })
  }

  async function tell({ actionId, interactionId }: Logged, { staffIds }: LogEntry): Promise<void> {
    if (staffIds.length > 0) rememberStaff(staffIds)
    rememberAction(actionId, said => said.quickLog.undone)
    const offer = undoOffer(actionId, words)
    const takeBack = () => {
      draft.change(latest => (latest.logged?.actionId === actionId ? { logged: undefined } : {}))
      offer.onPress()
    }
    await announce({
      text: words.quickLog.logged,
      action: { ...offer, onPress: takeBack },
      ...(isBuilt('interaction') && {
        second: {
          label: words.quickLog.open,
          onPress: () => openPlace({ view: 'interaction', id: interactionId }),
        },
      }),
    })
    await readAgain()
    toReveal.set({ id: interactionId })
  }

  function saved(logged: Logged, entry: LogEntry, then: AfterSaving): void {
    if (then === 'stay') draft.goOn({ actionId: logged.actionId, interactionId: logged.interactionId })
    else draft.end()
    if (then === 'close') onClose()
    void tell(logged, entry)
  }

  function close(): void {
    draft.keepNow()
    onClose()
  }

  return (
    <QuickLogDialog
      isOpen={isOpen}
      draft={draft.draft}
      draftId={draft.id}
      kept={draft.kept}
      today={today()}
      isUntouched={draft.isUntouched}
      isRestored={draft.isRestored}
      change={draft.change}
      onThrowAway={throwAway}
      onLoad={id => void draft.load(id)}
      onSaved={saved}
      onClose={close}
    />
  )
}
