import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { placeKeys } from '../../../src-shared/program/keys'
import { isPress } from '../../state/commands/keys'
import floating from '../../styles/floating.module.css'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import { OverlayContainer } from '../overlay-container'
import { type DialogAct, DialogFoot, type DialogLeave } from './dialog-foot'
import styles from './dialog-frame.module.css'

type Props = {
  readonly title: string
  /** One sentence under the title, which screen readers read together with it. */
  readonly text?: string | undefined
  /** False for a dialog that is kept in the page while it is closed. */
  readonly isOpen?: boolean
  readonly isKeptMounted?: boolean
  /** True while something is under way that closing would not end: then neither Escape nor a click outside closes it. */
  readonly isBusy?: boolean
  /** How wide it is. `columns` is wide where its form has room for two columns; `tall` is for what is read: wide, and as high as the window. */
  readonly size?: 'small' | 'medium' | 'large' | 'columns' | 'wide' | 'tall'
  /** `bare` draws neither the title nor the cross: the first field says what the dialog is for. */
  readonly look?: 'framed' | 'bare'
  /** The class of the part that scrolls, where its content needs room of its own. */
  readonly bodyClass?: string | undefined
  /** What is drawn after the title. */
  readonly besideTitle?: ReactNode
  /** Refusals and the like, above the buttons. */
  readonly aboveButtons?: ReactNode
  /** A line to the left of the buttons. */
  readonly besideButtons?: ReactNode
  readonly leave?: DialogLeave | undefined
  /** Buttons between the one that leaves and the one that acts. */
  readonly others?: ReactNode
  readonly act?: DialogAct | undefined
  /** True if Enter in a field acts, as in a form. */
  readonly isForm?: boolean
  /** What gets the focus: the first field, or what the caller says. */
  readonly focusFirst?: 'field' | 'leave' | 'act' | (() => HTMLElement | null)
  /** Where the focus goes when the dialog closes, as Base UI has it. It goes back to where it was if nothing is said. */
  readonly focusAfter?: (() => HTMLElement | boolean) | undefined
  /** Keys of the dialog's own, before a field or a list inside takes them. */
  readonly onKeys?: (event: KeyboardEvent) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

const fields = 'input:not([type="hidden"]), select, textarea'

/**
 * The frame of every dialog: title, text, body and buttons, in one place and one order. Escape closes it, Ctrl+Enter presses the button that
 * acts, the first field gets the focus, and the focus goes back to where it was.
 */
export function DialogFrame(props: Props) {
  const { title, isOpen = true, isKeptMounted = false, isBusy = false, size = 'medium', look = 'framed' } = props
  const { act, isForm = false, focusFirst = 'field', onKeys, onClose } = props
  const [popup, setPopup] = useState<HTMLDivElement | null>(null)
  const main = useRef<HTMLDivElement>(null)

  function firstFocus(): HTMLElement | true {
    const buttonOf = (name: string) => main.current?.querySelector<HTMLElement>(`[data-dialog-button="${name}"]`)
    if (typeof focusFirst === 'function') return focusFirst() ?? true
    if (focusFirst !== 'field') return buttonOf(focusFirst) ?? true
    return main.current?.querySelector<HTMLElement>(fields) ?? buttonOf('act') ?? buttonOf('leave') ?? true
  }

  // Handled in the capture phase, before the list under a field takes Enter as a choice.
  function onKeyDown(event: KeyboardEvent): void {
    onKeys?.(event)
    if (event.defaultPrevented || !act || !isPress(event.nativeEvent, placeKeys.save)) return
    event.preventDefault()
    event.stopPropagation()
    main.current?.querySelector<HTMLElement>('[data-dialog-button="act"]')?.click()
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault()
    if (act && !act.isDisabled) act.onAct?.()
  }

  const parts = (
    <>
      <div className={`${styles['body']} ${props.bodyClass ?? ''}`}>
        <OverlayContainer value={popup}>{props.children}</OverlayContainer>
      </div>
      <DialogFoot
        above={props.aboveButtons}
        beside={props.besideButtons}
        leave={props.leave}
        others={props.others}
        act={act}
        isForm={isForm}
        onClose={onClose}
      />
    </>
  )
  return (
    <Dialog.Root open={isOpen} onOpenChange={open => !open && !isBusy && onClose()}>
      <Dialog.Portal keepMounted={isKeptMounted}>
        <Dialog.Backdrop className={`${floating['backdrop']} ${styles['backdrop']}`} />
        <Dialog.Popup
          ref={setPopup}
          className={`${floating['surface']} ${styles['dialog']}`}
          data-size={size}
          initialFocus={firstFocus}
          finalFocus={props.focusAfter}
          onKeyDownCapture={onKeyDown}
        >
          {look === 'bare' ? (
            <Dialog.Title className="visually-hidden">{title}</Dialog.Title>
          ) : (
            <Head title={title} isBusy={isBusy} beside={props.besideTitle} />
          )}
          {props.text !== undefined && <Dialog.Description className={styles['text']}>{props.text}</Dialog.Description>}
          <div ref={main} className={styles['main']}>
            {isForm ? (
              <form className={styles['main']} noValidate onSubmit={onSubmit}>
                {parts}
              </form>
            ) : (
              parts
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

type HeadProps = { readonly title: string; readonly isBusy: boolean; readonly beside: ReactNode }

function Head({ title, isBusy, beside }: HeadProps) {
  const words = useWords()
  return (
    <div className={styles['head']}>
      <Dialog.Title className={`${floating['title']} ${styles['title']}`}>{title}</Dialog.Title>
      {beside}
      <Dialog.Close
        className={`${iconButton['button']} ${styles['close']}`}
        aria-label={words.close}
        aria-disabled={isBusy || undefined}
      >
        <X size={16} aria-hidden="true" />
      </Dialog.Close>
    </div>
  )
}
