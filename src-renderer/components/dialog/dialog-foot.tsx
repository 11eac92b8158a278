import type { ReactNode } from 'react'
import { placeKeys } from '../../../src-shared/program/keys'
import { ariaKeys } from '../../state/commands/keys'
import { printed } from '../../state/screen/keyboard'
import { Button } from '../button'
import { KeyHint } from '../key-hint'
import styles from './dialog-frame.module.css'

/** The button that leaves a dialog. It closes it, unless it does something of its own. */
export type DialogLeave = {
  readonly label: string
  readonly isDisabled?: boolean
  readonly onLeave?: () => void
}

/** The button that does what a dialog is for. */
export type DialogAct = {
  readonly label: string
  readonly isDisabled?: boolean
  /** The form in the body that the button sends, by its id. Without one, `onAct` is called. */
  readonly form?: string
  readonly onAct?: () => void
}

type Props = {
  readonly above: ReactNode
  readonly beside: ReactNode
  readonly leave: DialogLeave | undefined
  readonly others: ReactNode
  readonly act: DialogAct | undefined
  readonly isForm: boolean
  readonly onClose: () => void
}

/**
 * The buttons of a dialog, at its bottom right: first the one that leaves, last the one that acts. A button that cannot be pressed keeps the
 * focus, so that Escape and Tab go on working.
 */
export function DialogFoot({ above, beside, leave, others, act, isForm, onClose }: Props) {
  if (!above && !beside && !leave && !others && !act) return null
  const leaving = leave?.onLeave ?? onClose
  return (
    <div className={styles['foot']}>
      {above}
      {(beside || leave || others || act) && (
        <div className={styles['ways']}>
          {beside}
          {leave && (
            <Button
              data-dialog-button="leave"
              aria-disabled={leave.isDisabled || undefined}
              onClick={() => !leave.isDisabled && leaving()}
            >
              {leave.label}
            </Button>
          )}
          {others}
          {act && <ActButton act={act} isForm={isForm} />}
        </div>
      )}
    </div>
  )
}

function ActButton({ act, isForm }: { readonly act: DialogAct; readonly isForm: boolean }) {
  const isSent = isForm || act.form !== undefined
  return (
    <Button
      weight="primary"
      type={isSent ? 'submit' : 'button'}
      form={act.form}
      data-dialog-button="act"
      aria-disabled={act.isDisabled || undefined}
      aria-keyshortcuts={ariaKeys(placeKeys.save)}
      onClick={event => {
        if (act.isDisabled) event.preventDefault()
        else if (!isSent) act.onAct?.()
      }}
    >
      {act.label}
      <KeyHint keys={printed(placeKeys.save)} />
    </Button>
  )
}
