import { Combobox } from '@base-ui/react/combobox'
import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isCommand } from '../state/screen/keyboard'
import { useWords } from '../text/words'
import { takesOffered } from './doubles/takes-offered'
import { labelId } from './field'
import styles from './multi-picker.module.css'
import { PickerChips } from './picker-chips'
import { guessesBehind, matching, type PickerChoice, type PickerGroup } from './picker-choice'
import { PickerList } from './picker-list'

type Props = {
  readonly id: string
  readonly chosen: readonly PickerChoice[]
  readonly text: string
  /** The choices that match the text, without those already chosen. */
  readonly groups: readonly PickerGroup[]
  /** False while the answer to the text has not arrived. */
  readonly isReady?: boolean
  readonly placeholder: string
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  readonly label?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onText: (text: string) => void
  /** Called for Shift+Enter: the text names a new person, even if it matches known ones. */
  readonly onNew?: () => void
  /**
   * Called when the user accepts a text before its answer has come. The caller matches it later; meanwhile the field is free for the next
   * name.
   */
  readonly onAwaited?: (text: string) => void
  /** True if a new person needs only the name. No more is asked for, so Tab moves on. */
  readonly isNewTaken?: boolean
  /** The text shown when nothing matches, if the usual one is not enough. */
  readonly nothing?: string | undefined
  readonly onTake: (choice: PickerChoice) => void
  readonly onDrop: (choice: PickerChoice) => void
}

const isSame = (one: PickerChoice, other: PickerChoice): boolean => one.id === other.id

/** A Ctrl+Enter that waits until a name has been taken, and the field it was pressed in. */
type HeldSave = { readonly field: EventTarget; readonly press: globalThis.KeyboardEvent }

function pressAgain({ field, press }: HeldSave): void {
  const { key, code, ctrlKey, metaKey } = press
  field.dispatchEvent(
    new globalThis.KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, bubbles: true, cancelable: true }),
  )
}

/**
 * Picks several by typing. Enter takes the active choice and stays, Tab takes it and moves on, Backspace drops the last. A guess is taken only
 * by the arrow keys, a click or Alt+Enter. Keys pressed
 * before the answer has come wait for it, so that fast typing picks the same as slow typing. A Ctrl+Enter waits too: otherwise the form
 * around the field would save before the name is taken.
 */
export function MultiPicker(props: Props) {
  const { chosen, text, isReady = true, onText, onTake, onDrop } = props
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [isWaiting, setIsWaiting] = useState(false)
  const active = useRef<PickerChoice | undefined>(undefined)
  const hasMoved = useRef(false)
  const heldSave = useRef<HeldSave | null>(null)
  const isTyped = text.trim() !== ''
  const known = isTyped ? matching(chosen, text)[0] : undefined
  const noMatch = props.nothing ?? words.quickLog.noMatch(text.trim())
  const nothing = known ? words.quickLog.alreadyChosen(known.name) : noMatch
  const groups = props.groups.map(guessesBehind)
  const items = groups.flatMap(group => group.items)
  const first = items.find(choice => !choice.isGuess)
  const offered = items.find(choice => choice.isGuess)

  function take(choice: PickerChoice): void {
    hasMoved.current = false
    active.current = undefined
    setIsWaiting(false)
    onText('')
    onTake(choice)
  }

  function awaitAnswer(): void {
    if (props.onAwaited) {
      onText('')
      props.onAwaited(text.trim())
    } else setIsWaiting(true)
  }

  const takeAwaited = useEffectEvent(() => {
    if (first) take(first)
    setIsWaiting(false)
  })
  useEffect(() => {
    if (isWaiting && isReady) takeAwaited()
  }, [isWaiting, isReady])
  useEffect(() => {
    const held = heldSave.current
    if (isWaiting || !held) return
    heldSave.current = null
    pressAgain(held)
  }, [isWaiting])

  function onKeyDown(event: KeyboardEvent & { preventBaseUIHandler: () => void }): void {
    if (isWaiting && event.key === 'Enter' && isCommand(event)) {
      event.preventDefault()
      event.stopPropagation()
      event.preventBaseUIHandler()
      heldSave.current = { field: event.currentTarget, press: event.nativeEvent }
      return
    }
    if (takesOffered(event) && isTyped && offered) {
      event.preventDefault()
      event.stopPropagation()
      take(offered)
      return
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') hasMoved.current = true
    if (event.key === 'Enter') {
      event.preventDefault()
      if (event.shiftKey && isTyped && props.onNew) {
        event.preventBaseUIHandler()
        hasMoved.current = false
        active.current = undefined
        onText('')
        props.onNew()
      } else if (isTyped && !isReady) {
        event.preventBaseUIHandler()
        awaitAnswer()
      } else if (active.current?.isGuess && !hasMoved.current && first) {
        // The pointer rests on a guess.
        event.preventBaseUIHandler()
        take(first)
      }
    } else if (event.key === 'Tab' && !event.shiftKey) {
      if (isTyped && !isReady) awaitAnswer()
      else if (active.current && isOpen && (isTyped || hasMoved.current)) {
        const taken = (active.current.isGuess && !hasMoved.current && first) || active.current
        // The row for a new person takes the focus itself.
        if (taken.isNew && !props.isNewTaken) event.preventDefault()
        take(taken)
      }
      setIsOpen(false)
    }
  }

  return (
    <Combobox.Root
      multiple
      autoHighlight={first !== undefined || items.length === 0}
      items={groups}
      filter={null}
      value={[...chosen]}
      inputValue={text}
      open={isOpen && (items.length > 0 || isTyped)}
      isItemEqualToValue={isSame}
      itemToStringLabel={choice => choice.name}
      onOpenChange={(next, details) => {
        if (details.reason === 'item-press') details.cancel()
        else setIsOpen(next)
      }}
      onInputValueChange={(next, details) => {
        if (details.reason !== 'input-change') return
        heldSave.current = null
        hasMoved.current = false
        setIsWaiting(false)
        onText(next)
      }}
      onItemHighlighted={choice => {
        active.current = choice
        if (choice === undefined) hasMoved.current = false
      }}
      onValueChange={(next, details) => {
        // The library's Escape would drop everything chosen. Here it only closes: first the list, then the dialog.
        if (details.reason === 'escape-key') {
          details.cancel()
          details.allowPropagation()
          return
        }
        const added = next.find(choice => !chosen.some(known => isSame(known, choice)))
        const dropped = chosen.find(known => !next.some(choice => isSame(known, choice)))
        if (added) take(added)
        else if (dropped) onDrop(dropped)
      }}
    >
      <Combobox.InputGroup className={styles['group']} data-invalid={props.isInvalid || undefined}>
        <Combobox.Chips className={styles['chips']}>
          <PickerChips chosen={chosen} />
          <Combobox.Input
            id={props.id}
            ref={props.inputRef}
            className={styles['input']}
            placeholder={chosen.length > 0 ? '' : props.placeholder}
            aria-label={props.label}
            aria-labelledby={props.label === undefined ? labelId(props.id) : undefined}
            aria-invalid={props.isInvalid || undefined}
            aria-describedby={props.describedBy}
            aria-description={chosen.length > 0 ? words.quickLog.chosen(chosen.length) : undefined}
            onKeyDown={onKeyDown}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      <PickerList nothing={isTyped && isReady ? nothing : null} />
    </Combobox.Root>
  )
}
