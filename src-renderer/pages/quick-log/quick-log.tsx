import { useEffect, useEffectEvent } from 'react'
import type { LogEntry } from '../../../src-shared/ipc/log-shape'
import type { Logged } from '../../../src-shared/log/interaction'
import type { InteractionId } from '../../../src-shared/records/ids'
import { change, type Telling } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import { isBuilt, openPlace } from '../../state/router/router'
import type { QuickLogStart } from '../../state/screen/quick-log-start'
import { toReveal } from '../../state/screen/reveal-interaction'
import { useWords, type Words } from '../../text/words'
import { rememberStaff } from './fields/usual-staff'
import { type AfterSaving, QuickLogDialog } from './quick-log-dialog'
import { today, useDraft } from './use-draft'

type Props = {
  readonly isOpen: boolean
  /** What a record, or text typed elsewhere, opened it with. A new object begins a new draft. */
  readonly initial?: QuickLogStart | undefined
  readonly onClose: () => void
}

/** Attaches the file of a mail to what was logged out of it. If that is refused, the user is told; what was logged stays. */
async function attachMail(token: string, interactionId: InteractionId, words: Words): Promise<void> {
  try {
    await change('import:attach', { token, subject: { subjectTable: 'interaction', subjectId: interactionId } })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** Keeps the draft while the dialog is closed, so that closing it loses nothing. */
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
    const { draft: thrown, mail } = draft
    draft.end()
    void announce({
      text: words.quickLog.thrownAway,
      action: { label: words.undo, onPress: () => draft.putBack(thrown, mail) },
    })
  }

  const tell = (isPlanned: boolean, { actionId, interactionId }: Logged): Telling => ({
    text: isPlanned ? words.quickLog.planned : words.quickLog.logged,
    words,
    undone: said => said.quickLog.undone,
    beforeUndo: () => draft.change(latest => (latest.logged?.actionId === actionId ? { logged: undefined } : {})),
    ...(isBuilt('interaction') && {
      second: {
        label: words.quickLog.open,
        onPress: () => openPlace({ view: 'interaction', id: interactionId }),
      },
    }),
  })

  async function log(entry: LogEntry, then: AfterSaving, onLogged: () => void): Promise<void> {
    const { mail } = draft
    const first = ({ actionId, interactionId }: Logged) => {
      if (then === 'stay') draft.goOn({ actionId, interactionId })
      else draft.end()
      if (then === 'close') onClose()
      onLogged()
      if (entry.staffIds.length > 0) rememberStaff(entry.staffIds)
    }
    const { interactionId } = await change('interaction:log', entry, {
      first,
      tell: logged => tell(entry.status === 'planned', logged),
      isToldAtOnce: true,
    })
    toReveal.set({ id: interactionId })
    if (mail) await attachMail(mail.token, interactionId, words)
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
      mail={draft.mail}
      onLeaveMailOut={draft.leaveMailOut}
      change={draft.change}
      onThrowAway={throwAway}
      onLoad={id => void draft.load(id)}
      log={log}
      onClose={close}
    />
  )
}
