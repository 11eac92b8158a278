import type { KeyboardEvent } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ImportFile } from '../../../src-shared/imports/import-state'
import type { LogEntry } from '../../../src-shared/ipc/log-shape'
import { placeKeys } from '../../../src-shared/program/keys'
import { Button } from '../../components/button'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { ariaKeys } from '../../state/commands/keys'
import { isCommand } from '../../state/screen/keyboard'
import { useWords, type Words } from '../../text/words'
import { controlId, type PartProps } from './change'
import { kindKeys } from './fields/kind-keys'
import { MailLine } from './mail-line'
import { OtherDrafts } from './other-drafts'
import styles from './quick-log-dialog.module.css'
import { QuickLogForm } from './quick-log-form'
import { statusOf, whenOf } from './read-draft'
import { useAdvice } from './use-advice'
import type { DraftKept } from './use-draft-keeping'
import { useSaving } from './use-saving'

/** What follows after saving: the dialog closes, the same draft stays open, or a new one begins. */
export type AfterSaving = 'close' | 'stay' | 'new'

type Props = PartProps & {
  readonly isOpen: boolean
  readonly today: IsoDate
  readonly draftId: string
  readonly kept: DraftKept
  readonly isUntouched: boolean
  readonly isRestored: boolean
  readonly mail: ImportFile | null
  readonly onLeaveMailOut: () => void
  readonly onThrowAway: () => void
  readonly onLoad: (draftId: string) => void
  /** Logs the entry, and throws if it is refused. Calls `onLogged` as soon as it is logged. */
  readonly log: (entry: LogEntry, then: AfterSaving, onLogged: () => void) => Promise<void>
  readonly onClose: () => void
}

function keptText({ draft, kept, isUntouched }: Props, words: Words['quickLog']): string {
  if (kept === 'kept') return words.keptDraft
  if (kept === 'refused') return words.draftNotKept
  return isUntouched && draft.logged ? words.savedStaying : ''
}

const firstField = () => document.getElementById(controlId('participants'))

/** The quick-log on top of the open screen. Closing keeps the draft and returns the focus to where it was. */
export function QuickLogDialog(props: Props) {
  const { isOpen, draft, change, today, isRestored, isUntouched, log, onClose } = props
  const words = useWords()
  const saving = useSaving({ draft, today })
  const known = useAdvice(draft, today, isOpen)
  const { on } = whenOf(draft, today)
  const isPlanned = on !== undefined && statusOf(draft, on, today) === 'planned'

  const save = (then: AfterSaving): Promise<void> =>
    saving.save((entry, onLogged) =>
      log(entry, then, () => {
        onLogged()
        if (then === 'new') firstField()?.focus()
      }),
    )

  function startAfresh(): void {
    saving.reset()
    props.onThrowAway()
    firstField()?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const kind =
      event.altKey && !event.ctrlKey && !event.metaKey && kindKeys[Number(event.code.replace('Digit', '')) - 1]
    if (kind) change({ kind })
    else if (isCommand(event) && event.key.toLowerCase() === 's') void save('stay')
    else if (isCommand(event, { shift: true }) && event.key === 'Enter') void save('new')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <DialogFrame
      title={words.quickLog.heading}
      isOpen={isOpen}
      isKeptMounted
      size="columns"
      bodyClass={styles['body']}
      besideTitle={
        <>
          {isRestored && (
            <p className={styles['restored']}>
              {words.quickLog.restored} –
              <Button weight="quiet" onClick={startAfresh}>
                {words.quickLog.startAfresh}
              </Button>
            </p>
          )}
          {isUntouched && !draft.logged && <OtherDrafts except={props.draftId} onLoad={props.onLoad} />}
        </>
      }
      aboveButtons={
        <>
          {props.mail && <MailLine mail={props.mail} onLeaveOut={props.onLeaveMailOut} />}
          <RefusalAlert refusal={saving.refusal} />
        </>
      }
      besideButtons={
        <p className={styles['kept']} role={props.kept === 'kept' ? undefined : 'status'}>
          {keptText(props, words.quickLog)}
        </p>
      }
      others={
        <Button onClick={() => void save('new')} aria-keyshortcuts={ariaKeys(placeKeys.saveAndNew)}>
          {words.quickLog.saveAndNew}
        </Button>
      }
      act={{
        label: saving.isSaving ? words.quickLog.saving : isPlanned ? words.quickLog.plan : words.quickLog.save,
        onAct: () => void save('close'),
      }}
      focusFirst={firstField}
      onKeys={onKeyDown}
      onClose={() => {
        saving.reset()
        onClose()
      }}
    >
      <QuickLogForm draft={draft} change={change} today={today} problems={saving.problems} known={known} />
    </DialogFrame>
  )
}
