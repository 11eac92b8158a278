import { useEffect, useEffectEvent } from 'react'
import type { ActionId, InteractionId } from '../../../src-shared/domain/ids'
import type { Logged } from '../../../src-shared/domain/interaction'
import { announce } from '../../announce'
import { ask } from '../../office'
import { readAgain } from '../../query-client'
import { refusalOf } from '../../refusal-of'
import { useWords, type Words } from '../../text/words'
import type { JustLogged } from '../log/log-page'
import { type AfterSaving, QuickLogDialog } from './quick-log-dialog'
import type { QuickLogStart } from './quick-log-start'
import type { LogEntry } from './read-draft'
import { today, useDraft } from './use-draft'
import { rememberStaff } from './usual-staff'

type Props = {
  readonly isOpen: boolean
  /** What a record opened it with; another object begins another draft. */
  readonly initial?: QuickLogStart
  readonly onClose: () => void
  readonly onLogged: (logged: JustLogged) => void
  /** Opens what was logged; without it the toast does not offer to. */
  readonly onOpen?: (interaction: InteractionId) => void
}

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
export function QuickLog({ isOpen, initial, onClose, onLogged, onOpen }: Props) {
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

  async function tell({ actionId, interactionId }: Logged, { startsOn, staffIds }: LogEntry): Promise<void> {
    if (staffIds.length > 0) rememberStaff(staffIds)
    const takeBack = () => {
      draft.change(latest => (latest.logged?.actionId === actionId ? { logged: undefined } : {}))
      void undo(actionId, words)
    }
    await announce({
      text: words.quickLog.logged,
      action: { label: words.undo, onPress: takeBack },
      ...(onOpen && { second: { label: words.quickLog.open, onPress: () => onOpen(interactionId) } }),
    })
    await readAgain()
    onLogged({ id: interactionId, startsOn })
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
